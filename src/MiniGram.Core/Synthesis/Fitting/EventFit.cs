using System.Globalization;
using MiniGram.Model.Measures;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Times at which more, or less, is posted.</summary>
internal static class EventFit
{
    private const double Most = 10_000;
    private const double Least = 0.01; // A day on which nothing was posted tells no more.

    /// <summary>Those of the data, named by nothing of them.</summary>
    public static IReadOnlyList<EventKnobs> Of(WorldMeasures target) =>
    [
        .. Within(target).Select((found, i) => new EventKnobs
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"event-{i + 1}"),
            At = found.At,
            Width = Math.Min(found.Days, 365) * 86_400.0,
            Lift = Digits.Round(Math.Min(found.Lift, Most)),
            Yearly = found.IsYearly,
        }),
    ];

    /// <summary>Half of the way to what the lifts should have been, by what came of them: what comes of a day's few photos is mostly chance.</summary>
    /// <param name="events">Of the last guess.</param>
    /// <param name="target">Of the data to resemble.</param>
    /// <param name="lifts">What came, for each of the data's events; 0 where nothing can be said.</param>
    public static IReadOnlyList<EventKnobs> Nearer(IReadOnlyList<EventKnobs> events, WorldMeasures target, IReadOnlyList<double> lifts)
    {
        var known = target.Events.Zip(lifts).Where(pair => IsWithin(target, pair.First)).ToList();
        return known.Count != events.Count ? events : [.. events.Zip(known, (knobs, pair) =>
            pair is { First.Lift: > Least, Second: > Least } && knobs.Lift > 0
                ? knobs with { Lift = Digits.Round(Math.Min(knobs.Lift * Math.Clamp(Math.Sqrt(pair.First.Lift / pair.Second), 0.5, 2), Most)) }
                : knobs)];
    }

    private static IEnumerable<EventMeasure> Within(WorldMeasures target) => target.Events.Where(found => IsWithin(target, found));

    private static bool IsWithin(WorldMeasures target, EventMeasure found) => found.At >= target.From && found.At < target.Until;
}
