using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.People;

/// <summary>How long users are there, as the scenario says, before anybody is drawn.</summary>
internal static class Stays
{
    private const int Quantiles = 400;

    /// <summary>The mean time from registering to leaving or to the end of the world, seconds; the rhythm of the week left out.</summary>
    public static double Mean(Scenario scenario)
    {
        var (registrations, from, until) = (new Registrations(scenario), Moments.Of(scenario.From), Moments.Of(scenario.Until));
        var archetypes = scenario.Users.Archetypes;
        var (total, sum) = (archetypes.Sum(archetype => archetype.Share), 0.0);
        foreach (var archetype in archetypes.Where(archetype => archetype.Share > 0))
        {
            var end = archetype.ChurnedAt is { } date && date < scenario.Until ? Moments.Of(date) : until;
            double[] stays = archetype.Stays is { Kind: DistributionKind.Constant, A: 0 } ? [] : [.. archetype.Stays.Quantiles(Quantiles).Select(stay => stay > 0 ? stay : double.PositiveInfinity).Order()];
            var (mean, before) = (0.0, 0.0);
            for (var day = from; day < end; day += Moments.Day)
            {
                var share = registrations.ShareBefore(Math.Min(end, day + Moments.Day), end);
                mean += (share - before) * Below(stays, end - Math.Min(end - 1, day + (Moments.Day / 2)));
                before = share;
            }

            sum += archetype.Share * mean;
        }

        return sum / total;
    }

    // The mean of what is cut off at a limit.
    private static double Below(double[] stays, double limit) => stays.Length == 0 ? limit : stays.Average(stay => Math.Min(stay, limit));
}
