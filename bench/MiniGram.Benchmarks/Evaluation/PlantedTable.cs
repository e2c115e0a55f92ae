using System.Globalization;
using System.Text;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>How often what is planted is found.</summary>
internal sealed class PlantedTable
{
    private readonly List<(PlantedKind Kind, Outcome[] Outcomes)> _runs = [];

    public void Add(PlantedKind kind, Outcome[] outcomes) => _runs.Add((kind, outcomes));

    /// <summary>The smallest share found of any plant, 0 to 1.</summary>
    public double Smallest => _runs.SelectMany(run => run.Kind.Planted.Select(planted => Found(run.Outcomes, planted) / (double)run.Outcomes.Length)).Min();

    /// <summary>A row a planted effect.</summary>
    public string ByPlant()
    {
        var table = new StringBuilder("| planted | headline | seeds | found | share | 95 % interval |\n|---|---|---:|---:|---:|---|\n");
        foreach (var (kind, outcomes) in _runs)
        {
            foreach (var planted in kind.Planted)
            {
                var found = Found(outcomes, planted);
                var (low, high) = ClopperPearson.Interval(found, outcomes.Length);
                var item = planted.Item is null ? "" : $", item `{planted.Item}`";
                table.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"| {kind.Name} | `{planted.Headline}`{item} | {outcomes.Length} | {found} | {100.0 * found / outcomes.Length:0} % | {100 * low:0}–{100 * high:0} % |");
            }
        }

        return table.ToString();
    }

    /// <summary>A row a kind whose worlds have customers: how many of them are named as boosted, and how many others are.</summary>
    public string ByCustomer()
    {
        var table = new StringBuilder("| planted | seeds | customers | named | share | 95 % interval | others named |\n|---|---:|---:|---:|---:|---|---:|\n");
        foreach (var (kind, outcomes) in _runs.Where(run => run.Outcomes.Any(outcome => outcome.Customers.Count > 0)))
        {
            var customers = outcomes.Sum(outcome => outcome.Customers.Count);
            var named = outcomes.Sum(outcome => outcome.Named.Count(outcome.Customers.Contains));
            var (low, high) = ClopperPearson.Interval(named, customers);
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {kind.Name} | {outcomes.Length} | {customers} | {named} | {100.0 * named / customers:0.0} % | {100 * low:0.0}–{100 * high:0.0} % | {outcomes.Sum(outcome => outcome.Named.Count()) - named} |");
        }

        return table.ToString();
    }

    private static int Found(Outcome[] outcomes, (string Headline, string? Item) planted) => outcomes.Count(outcome => outcome.Finds(planted.Headline, planted.Item));
}
