using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MiniGram.Benchmarks.Evaluation;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>evaluate</c>: whether the report claims what is not there, and finds what is.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var worlds = new Option<int>("--worlds") { Description = "Null worlds of each kind", DefaultValueFactory = _ => 100 };
        var seeds = new Option<int>("--seeds") { Description = "Worlds of each kind with planted effects", DefaultValueFactory = _ => 50 };
        var kind = new Option<string[]>("--kind") { Description = "Only these kinds, by name", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        kind.AcceptOnlyFromAmong([.. Kinds.Null.Select(k => k.Name), .. Kinds.Planted.Select(k => k.Name)]);
        var inMemory = new Option<bool>("--in-memory") { Description = "Count the evidence in memory instead of in the warehouse: the tests alone, for work on them" };
        var page = new Option<string?>("--write") { Description = "Page whose sections get the tables, such as docs/evaluation.md" };
        var command = new Command("evaluate", "Draw null worlds and worlds with planted effects, and judge them as the report does. Example: evaluate --worlds 100 --seeds 50 --write docs/evaluation.md")
        {
            worlds, seeds, kind, inMemory, page,
        };
        command.SetAction(result =>
        {
            var watch = Stopwatch.StartNew();
            Func<World, Outcome> judge = result.GetValue(inMemory) ? Evaluator.InMemory : Evaluator.ThroughWarehouse;
            var chosen = result.GetValue(kind)!;
            bool IsChosen(string name) => chosen.Length == 0 || chosen.Contains(name);
            var (nulls, planted) = (new NullTable(), new PlantedTable());
            foreach (var k in Kinds.Null.Where(k => IsChosen(k.Name) && result.GetValue(worlds) > 0))
                nulls.Add(k, Evaluator.Run(k.Name, k.Create, result.GetValue(worlds), judge, Announce(k.Name, result.GetValue(worlds))));
            foreach (var k in Kinds.Planted.Where(k => IsChosen(k.Name) && result.GetValue(seeds) > 0))
                planted.Add(k, Evaluator.Run(k.Name, k.Create, result.GetValue(seeds), judge, Announce(k.Name, result.GetValue(seeds))));

            Console.WriteLine(nulls.ByKind());
            Console.WriteLine(nulls.ByHeadline());
            Console.WriteLine(nulls.Claims());
            Console.WriteLine(nulls.ByAccount());
            Console.WriteLine(planted.ByPlant());
            Console.WriteLine(planted.ByCustomer());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMinutes:0.0} min on {Machine.Description}"));
            if (result.GetValue(page) is { } file)
            {
                Document.Replace(file, "null", nulls.ByKind());
                Document.Replace(file, "truth", Truths());
                Document.Replace(file, "headlines", nulls.ByHeadline());
                Document.Replace(file, "accounts", nulls.ByAccount());
                Document.Replace(file, "planted", planted.ByPlant());
                Document.Replace(file, "customers", planted.ByCustomer());
                Document.Replace(file, "plants", string.Join('\n', Kinds.Planted.Select(k => $"- **{k.Name}**: {k.Description}")));
            }
        });
        return command;
    }

    private static string Truths() => string.Join('\n', Kinds.Null.Select(kind =>
        $"- **{kind.Name}**: {kind.Description}." + (kind.Truth.Count == 0 ? "" : $" Truly there: {string.Join(", ", kind.Truth.Select(truth => $"`{truth}{(truth[^1] == '.' ? "*" : "")}`"))}, since {kind.Reason}.")));

    private static Action Announce(string name, int count)
    {
        var done = 0;
        return () =>
        {
            var now = Interlocked.Increment(ref done);
            if (now % 10 == 0 || now == count)
                Console.Error.WriteLine($"{name}: {now} of {count}");
        };
    }
}
