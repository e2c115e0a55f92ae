using System.CommandLine;
using System.Globalization;
using System.Text;
using MathNet.Numerics.Distributions;
using MiniGram.Benchmarks.Discovery;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>similar</c>: whether similar posts find what was planted better than plain tag overlap does.</summary>
internal static class SimilarCommand
{
    public static Command Create()
    {
        var seeds = new Option<int>("--seeds") { Description = "Worlds", DefaultValueFactory = _ => 20 };
        var first = new Option<int>("--first") { Description = "The first world's seed", DefaultValueFactory = _ => 1 };
        var users = new Option<int>("--users") { Description = "Users of each world; five photos each", DefaultValueFactory = _ => 2_000 };
        var photos = new Option<int>("--photos") { Description = "Photos of each world whose similar posts are looked at", DefaultValueFactory = _ => 200 };
        var page = new Option<string?>("--write") { Description = "Page whose section 'similar' gets the table, such as docs/benchmarks.md" };
        var command = new Command("similar", "Precision at 12 of similar posts against plain tag overlap, on generated worlds with planted communities and interests. Example: similar --seeds 20 --write docs/benchmarks.md")
        {
            seeds, first, users, photos, page,
        };
        command.SetAction(async result =>
        {
            var trials = new List<SimilarTrial>();
            for (var seed = result.GetValue(first); seed < result.GetValue(first) + result.GetValue(seeds); seed++)
            {
                await using var world = await PlantedWorld.CreateAsync(seed, result.GetValue(users));
                trials.Add(await SimilarTrial.RunAsync(world, result.GetValue(photos), (ulong)seed));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {trials[^1].Similar} against {trials[^1].Plain}, {trials[^1].Slowest:0.0} ms"));
            }

            var table = Table(trials, result.GetValue(users), result.GetValue(photos));
            Console.WriteLine(table);
            if (result.GetValue(page) is { } file)
                Document.Replace(file, "similar", table);
        });
        return command;
    }

    private static string Table(List<SimilarTrial> trials, int users, int photos)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{trials.Count} worlds of {users:N0} users and {users * 5:N0} photos, {photos} photos of each, on {Machine.Description}. The slowest hundredth of the searches took {trials.Max(trial => trial.Slowest):0} ms and more.").AppendLine();
        table.AppendLine("| right means | similar posts | plain tag overlap | ratio | 95 % interval | aim |");
        table.AppendLine("|---|---:|---:|---:|---:|---|");
        foreach (var (name, of, aim) in ((string, Func<Precision, double>, string)[])[("same interest and same community", precision => precision.Both, "1.3, lower bound above 1"), ("same interest", precision => precision.Theme, ""), ("same community", precision => precision.Community, "")])
        {
            var logs = trials.Select(trial => Math.Log(of(trial.Similar) / of(trial.Plain))).ToList();
            var mean = logs.Average();
            var error = trials.Count < 2 ? double.NaN : Math.Sqrt(logs.Sum(log => Math.Pow(log - mean, 2)) / (logs.Count - 1) / logs.Count) * StudentT.InvCDF(0, 1, logs.Count - 1, .975);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {trials.Average(trial => of(trial.Similar)):0.000} | {trials.Average(trial => of(trial.Plain)):0.000} | {Math.Exp(mean):0.00} | {Math.Exp(mean - error):0.00} to {Math.Exp(mean + error):0.00} | {aim} |");
        }

        return table.ToString();
    }
}
