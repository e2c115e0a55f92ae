using System.CommandLine;
using System.Globalization;
using MiniGram.Benchmarks.Generation;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>ranges</c>: what one measures of photo networks, in generated worlds of many seeds.</summary>
internal static class RangesCommand
{
    private const double Hour = 3_600;
    private const int LeastOfTail = 40;
    private const int StepOfClustering = 10;

    private static readonly (string Name, string Form, Func<PlainMeasures, double> Of)[] Measures =
    [
        ("influencers", "0", world => world.Influencers),
        ("suspected bots", "0", world => world.SuspectedBots.Count),
        ("exponent of the followers' tail (density)", "0.00", world => world.TailExponent(LeastOfTail)),
        ("follows that are mutual", "0.00", world => world.Reciprocity),
        ("mean local clustering", "0.00", world => world.Clustering(StepOfClustering)),
        ("half of people's likes after, hours", "0.0", world => world.LikeDelay(0.5) / Hour),
        ("nine tenths of people's likes after, hours", "0.0", world => world.LikeDelay(0.9) / Hour),
        ("Gini of likes per photo", "0.00", world => world.Gini),
        ("power with which mean likes grow with followers", "0.00", world => world.FollowerSlope),
        ("busiest over quietest hour, local time", "0.0", world => world.HourRatio),
    ];

    public static Command Create()
    {
        var scenario = new Option<string>("--scenario") { Description = "Preset or file", DefaultValueFactory = _ => "realistic" };
        var seeds = new Option<int>("--seeds") { Description = "How many worlds, of the seeds from 1", DefaultValueFactory = _ => 20 };
        var command = new Command("ranges", "Least, mean and greatest of what one measures of photo networks, over generated worlds. Example: ranges --scenario realistic --seeds 20")
        {
            scenario, seeds,
        };
        command.SetAction(result =>
        {
            var worlds = new List<Dictionary<(string Name, string Form), double>>();
            for (var seed = 1; seed <= result.GetValue(seeds); seed++)
            {
                var rows = DrawnRows.Of(ScenarioReader.Read(result.GetValue(scenario)!, [], seed));
                var measures = new PlainMeasures(rows.Numbers, rows.World!);
                worlds.Add(rows.World!.Rows.Select(table => ((table.Key, "N0"), (double)table.Value))
                    .Concat(Measures.Select(measure => ((measure.Name, measure.Form), measure.Of(measures))))
                    .ToDictionary());
            }

            Console.WriteLine("| what is measured | least | mean | greatest |\n|---|---:|---:|---:|");
            foreach (var measured in worlds.SelectMany(world => world).GroupBy(entry => entry.Key, entry => entry.Value))
            {
                string Shown(double value) => value.ToString(measured.Key.Form, CultureInfo.InvariantCulture);
                Console.WriteLine($"| {measured.Key.Name} | {Shown(measured.Min())} | {Shown(measured.Average())} | {Shown(measured.Max())} |");
            }
        });
        return command;
    }
}
