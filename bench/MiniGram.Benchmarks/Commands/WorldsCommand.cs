using System.CommandLine;
using System.Globalization;
using MiniGram.Benchmarks.Evaluation;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>worlds</c>: what reports of generated worlds claim, over many seeds.</summary>
internal static class WorldsCommand
{
    public static Command Create()
    {
        var scenario = new Option<string>("--scenario") { Description = "Preset or file", DefaultValueFactory = _ => "realistic" };
        var sets = new Option<string[]>("--set") { Description = "A knob that is set otherwise, as path=value", DefaultValueFactory = _ => [] };
        var seeds = new Option<int>("--seeds") { Description = "How many worlds, of the seeds from 1", DefaultValueFactory = _ => 20 };
        var command = new Command("worlds", "Generate worlds, make their reports and count what they claim. Example: worlds --scenario realistic --seeds 20")
        {
            scenario, sets, seeds,
        };
        command.SetAction(result =>
        {
            var count = result.GetValue(seeds);
            var claims = new List<IReadOnlySet<string>>();
            for (var seed = 1; seed <= count; seed++)
            {
                claims.Add(WorldReports.Claimed(result.GetValue(scenario)!, result.GetValue(sets)!, seed));
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {string.Join(' ', claims[^1].Order(StringComparer.Ordinal))}"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Claimed in how many of {count} reports:"));
            foreach (var claim in claims.SelectMany(claim => claim).CountBy(id => id).OrderByDescending(claim => claim.Value).ThenBy(claim => claim.Key, StringComparer.Ordinal))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claim.Value} {claim.Key}"));
        });
        return command;
    }
}
