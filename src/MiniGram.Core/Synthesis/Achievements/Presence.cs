using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>How much weight the people of each archetype have who are there at a moment, by the thousandth part of the span.</summary>
internal sealed class Presence
{
    private const int Steps = 1_000;
    private readonly double[][] _weights; // By archetype.
    private readonly long _from;
    private readonly long _until;

    /// <param name="scenario">Whose span it is.</param>
    /// <param name="population">Who.</param>
    /// <param name="weight">Of a user, 0 or more.</param>
    public Presence(Scenario scenario, Population population, Func<int, double> weight)
    {
        (_from, _until) = (Moments.Of(scenario.From), Moments.Of(scenario.Until));
        _weights = [.. scenario.Users.Archetypes.Select(_ => new double[Steps + 1])];
        for (var user = 0; user < population.Count; user++)
        {
            var (changes, much) = (_weights[population.Archetype[user]], weight(user));
            changes[Step(population.Created[user])] += much;
            changes[Step(population.Left[user])] -= much;
        }

        foreach (var changes in _weights)
        {
            for (var step = 1; step < changes.Length; step++)
                changes[step] += changes[step - 1];
        }
    }

    /// <summary>Adds as many reactions to the archetypes as each has a share of the weight at the moment.</summary>
    public void Add(long moment, int reactions, double[] to)
    {
        var (step, sum) = (Step(moment), 0.0);
        foreach (var weights in _weights)
            sum += Math.Max(0, weights[step]);
        for (var archetype = 0; archetype < to.Length && sum > 0; archetype++)
            to[archetype] += reactions * Math.Max(0, _weights[archetype][step]) / sum;
    }

    private int Step(long moment) => (int)Math.Clamp((moment - _from) * Steps / Math.Max(1, _until - _from), 0, Steps);
}
