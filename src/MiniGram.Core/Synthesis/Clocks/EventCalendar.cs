using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Clocks;

/// <summary>The events of a scenario with each of their occurrences within the span.</summary>
internal sealed class EventCalendar
{
    private readonly (int Event, long Start, long End, double Lift, bool IsTagged)[] _occurrences; // For those who ask for every hour and every photo.

    public EventCalendar(Scenario scenario)
    {
        var events = scenario.Time.Events;
        var (from, until) = (Moments.Of(scenario.From), Moments.Of(scenario.Until));
        var occurrences = new List<(int Event, long Start, long End)>();
        for (var i = 0; i < events.Count; i++)
        {
            var years = events[i].Yearly ? Enumerable.Range(scenario.From.Year - events[i].At.Year, scenario.Until.Year - scenario.From.Year + 1) : [0];
            foreach (var year in years)
            {
                var start = Moments.Of(events[i].At.AddYears(year));
                var end = start + (long)events[i].Width;
                if (end > from && start < until)
                    occurrences.Add((i, Math.Max(start, from), Math.Min(end, until)));
            }
        }

        Occurrences = [.. occurrences.OrderBy(occurrence => occurrence.Start).ThenBy(occurrence => occurrence.Event)];
        _occurrences = [.. Occurrences.Select(occurrence => (occurrence.Event, occurrence.Start, occurrence.End, events[occurrence.Event].Lift, events[occurrence.Event].Tag.Length > 0))];
    }

    /// <summary>In the order of time, cut to the span.</summary>
    public IReadOnlyList<(int Event, long Start, long End)> Occurrences { get; }

    /// <summary>The product of the lifts of all events under way.</summary>
    public double LiftAt(long moment)
    {
        var lift = 1.0;
        foreach (ref readonly var occurrence in _occurrences.AsSpan())
        {
            if (occurrence.Start > moment)
                break;
            if (moment < occurrence.End)
                lift *= occurrence.Lift;
        }

        return lift;
    }

    /// <summary>The first of the events under way that has a tag; −1 when there is none.</summary>
    public int TaggedAt(long moment)
    {
        foreach (ref readonly var occurrence in _occurrences.AsSpan())
        {
            if (occurrence.Start > moment)
                break;
            if (moment < occurrence.End && occurrence.IsTagged)
                return occurrence.Event;
        }

        return -1;
    }
}
