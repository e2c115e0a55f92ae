using MiniGram.Model;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Delays, each cut off at a limit of its own, against the distribution that they are to come from.</summary>
internal static class DelayFit
{
    /// <summary>
    /// By where each stands among those that could have come in its place, which is anywhere alike likely when the distribution is the one wished for. A whole second stands
    /// for all of it, so that where within it a delay lies is as good as drawn.
    /// </summary>
    /// <param name="knob">Its path.</param>
    /// <param name="description">What was measured.</param>
    /// <param name="delays">Whole seconds, and how long each could have been at most.</param>
    /// <param name="wish">What they are to come from.</param>
    /// <param name="allowance">What else may move them, on top of chance.</param>
    public static KnobResult Of(string knob, string description, IEnumerable<(long Delay, long Limit)> delays, Distribution wish, double allowance)
    {
        var table = new DelayTable(wish);
        var places = new List<double>();
        foreach (var (delay, limit) in delays)
        {
            var all = table.ShareBelow(limit);
            if (all <= 0)
                continue;
            var (below, upTo) = (table.ShareBelow(Math.BitDecrement((double)delay)), table.ShareBelow(Math.Min(limit, delay + 1)));
            places.Add(Math.Min(1, (below + ((upTo - below) * EvenPlaces.Of(places.Count))) / all));
        }

        var fit = Achieved.KolmogorovSmirnov(knob, description, [.. places], place => place);
        return fit with { Tolerance = fit.Tolerance + allowance };
    }
}
