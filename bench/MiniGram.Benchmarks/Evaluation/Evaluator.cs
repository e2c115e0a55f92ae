using MiniGram.Analytics;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>Draws worlds and lets the pipeline judge them, several at a time.</summary>
internal static class Evaluator
{
    /// <summary>One outcome a seed, in the order of the seeds.</summary>
    /// <param name="name">Of the kind; with the seed it decides the draws.</param>
    /// <param name="create">Draws a world.</param>
    /// <param name="count">How many worlds.</param>
    /// <param name="judge">From a world to what the report would say.</param>
    /// <param name="done">Called after each world, from any thread.</param>
    public static Outcome[] Run(string name, Func<Dice, World> create, int count, Func<World, Outcome> judge, Action? done = null)
    {
        var outcomes = new Outcome[count];
        var seeds = Xoshiro256.For(name);
        var dice = Enumerable.Range(0, count).Select(_ => new Dice(seeds.Next())).ToArray();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            outcomes[seed] = judge(create(dice[seed]));
            done?.Invoke();
        });
        return outcomes;
    }

    /// <summary>Through the warehouse and its models, as the report does.</summary>
    public static Outcome ThroughWarehouse(World world)
    {
        using var dataset = WorldWarehouse.Load(world, "world");
        ModelRunner.Build(dataset.Warehouse, new AnalysisParameters { AsOf = dataset.AsOf }, default);
        using var connection = dataset.Warehouse.Connect();
        return Outcome.Of(world, EvidenceReader.Read(connection, Scope.All));
    }

    /// <summary>With the evidence counted in memory: the tests alone.</summary>
    public static Outcome InMemory(World world) => Outcome.Of(world, WorldEvidence.Of(world));
}
