using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Clocks;

/// <summary>The events of a scenario with each of their occurrences within the span.</summary>
internal sealed class EventCalendar
{
    private readonly IReadOnlyList<EventKnobs> _events;

    public EventCalendar(Scenario scenario)
    {
        _events = scenario.Time.Events;
        var (from, until) = (Moments.Of(scenario.From), Moments.Of(scenario.Until));
        var occurrences = new List<(int Event, long Start, long End)>();
        for (var i = 0; i < _events.Count; i++)
        {
            var years = _events[i].Yearly ? Enumerable.Range(scenario.From.Year - _events[i].At.Year, scenario.Until.Year - scenario.From.Year + 1) : [0];
            foreach (var year in years)
            {
                var start = Moments.Of(_events[i].At.AddYears(year));
                var end = start + (long)_events[i].Width;
                if (end > from && start < until)
                    occurrences.Add((i, Math.Max(start, from), Math.Min(end, until)));
            }
        }

        Occurrences = [.. occurrences.OrderBy(occurrence => occurrence.Start).ThenBy(occurrence => occurrence.Event)];
    }

    /// <summary>In the order of time, cut to the span.</summary>
    public IReadOnlyList<(int Event, long Start, long End)> Occurrences { get; }

    /// <summary>The product of the lifts of all events under way.</summary>
    public double LiftAt(long moment)
    {
        var lift = 1.0;
        foreach (var (e, start, end) in Occurrences)
        {
            if (start > moment)
                break;
            if (moment < end)
                lift *= _events[e].Lift;
        }

        return lift;
    }

    /// <summary>The first of the events under way that has a tag; −1 when there is none.</summary>
    public int TaggedAt(long moment)
    {
        foreach (var (e, start, end) in Occurrences)
        {
            if (start > moment)
                break;
            if (moment < end && _events[e].Tag.Length > 0)
                return e;
        }

        return -1;
    }
}
