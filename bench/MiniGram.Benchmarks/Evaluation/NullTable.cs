using System.Globalization;
using System.Text;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>False claims in worlds in which nothing is there.</summary>
internal sealed class NullTable
{
    /// <summary>Near what Holm asks of the first headline, and yet frequent enough to be counted.</summary>
    private const double Small = 0.005;

    private readonly List<(WorldKind Kind, Outcome[] Outcomes)> _runs = [];

    public void Add(WorldKind kind, Outcome[] outcomes) => _runs.Add((kind, outcomes));

    /// <summary>Worlds with at least one false headline, and all worlds.</summary>
    public (int Hits, int Worlds) Total => (_runs.Sum(run => Hits(run.Kind, run.Outcomes)), _runs.Sum(run => run.Outcomes.Length));

    /// <summary>A row a kind and their sum.</summary>
    public string ByKind()
    {
        var table = new StringBuilder("| kind | worlds | with a false headline | share | 95 % interval |\n|---|---:|---:|---:|---|\n");
        foreach (var (kind, outcomes) in _runs)
            Append(table, kind.Name, Hits(kind, outcomes), outcomes.Length);
        Append(table, "**together**", Total.Hits, Total.Worlds);
        return table.ToString();
    }

    /// <summary>A line a false claim, with its p.</summary>
    public string Claims() => string.Join('\n', _runs.SelectMany(run => run.Outcomes.Index().SelectMany(outcome => outcome.Item.Significant
        .Where(headline => !run.Kind.IsTrue(headline.Id))
        .Select(headline => string.Create(CultureInfo.InvariantCulture, $"{run.Kind.Name} {outcome.Index}: {headline.Id}, p {headline.Result.P:0.#####}")))));

    /// <summary>A row a headline: how often it would be rejected alone at 0.05, how often its p is as small as Holm asks for, and how often the report would claim it.</summary>
    public string ByHeadline()
    {
        var kinds = string.Concat(_runs.Select(run => $" {run.Kind.Name} |"));
        var table = new StringBuilder($"| headline |{kinds} together | 95 % interval | p ≤ 0.005 | claimed after Holm |\n|---|{string.Concat(_runs.Select(_ => "---:|"))}---:|---|---:|---:|\n");
        foreach (var id in _runs.SelectMany(run => run.Outcomes).SelectMany(outcome => outcome.Headlines).Select(headline => headline.Id).Distinct())
        {
            var (rejected, tested, small, claimed) = (0, 0, 0, 0);
            table.Append(CultureInfo.InvariantCulture, $"| `{id}` |");
            foreach (var (kind, outcomes) in _runs)
            {
                var tests = outcomes.SelectMany(outcome => outcome.Headlines).Where(headline => headline.Id == id && headline.Result.P is not null).ToList();
                var share = Share(tests.Count(test => test.Result.P <= 0.05), tests.Count);
                if (kind.IsTrue(id))
                {
                    table.Append(CultureInfo.InvariantCulture, $" ({share}) |");
                    continue;
                }

                table.Append(CultureInfo.InvariantCulture, $" {share} |");
                tested += tests.Count;
                rejected += tests.Count(test => test.Result.P <= 0.05);
                small += tests.Count(test => test.Result.P <= Small);
                claimed += tests.Count(test => test.PAdjusted < 0.05);
            }

            table.AppendLine(CultureInfo.InvariantCulture, $" {Share(rejected, tested)} | {Interval(rejected, tested)} | {small} | {claimed} of {tested} |");
        }

        return table.ToString();
    }

    /// <summary>A row a kind: the accounts that get half of their likes from bots, and those named as boosted, by the share alone and by both tests.</summary>
    public string ByAccount()
    {
        var table = new StringBuilder("| kind | worlds | accounts with half of their likes by bots | named by the share alone | named | worlds with any named | share | 95 % interval |\n|---|---:|---:|---:|---:|---:|---:|---|\n");
        foreach (var (kind, outcomes) in _runs.Append((Kind: null!, Outcomes: [.. _runs.SelectMany(run => run.Outcomes)])))
        {
            var hits = outcomes.Count(outcome => outcome.Named.Any());
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {kind?.Name ?? "**together**"} | {outcomes.Length} | {outcomes.Sum(outcome => outcome.Boosted.Count):N0} | {outcomes.Sum(outcome => outcome.NamedByShare):N0} | {outcomes.Sum(outcome => outcome.Named.Count())} | {hits} | {Share(hits, outcomes.Length)} | {Interval(hits, outcomes.Length)} |");
        }

        return table.ToString();
    }

    private static int Hits(WorldKind kind, Outcome[] outcomes) => outcomes.Count(outcome => outcome.Significant.Any(headline => !kind.IsTrue(headline.Id)));

    private static void Append(StringBuilder table, string name, int hits, int worlds) =>
        table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {worlds} | {hits} | {Share(hits, worlds)} | {Interval(hits, worlds)} |");

    private static string Share(int hits, int n) => n == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * hits / n:0.0} %");

    private static string Interval(int hits, int n)
    {
        if (n == 0)
            return "–";
        var (low, high) = ClopperPearson.Interval(hits, n);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * low:0.0}–{100 * high:0.0} %");
    }
}
