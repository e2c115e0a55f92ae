using System.Collections.Concurrent;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.People;

/// <summary>When users register: growth × season × campaigns, and the rhythm of the week; before their archetype leaves.</summary>
internal sealed class Registrations
{
    private const double Year = 365.2425 * Moments.Day;
    private const int Tries = 1_000;
    private readonly Func<long, double> _rateAt;
    private readonly HourlyDensity _rate;
    private readonly ConcurrentDictionary<(WeekRhythm Rhythm, int Offset), HourlyDensity> _exact = new(); // Of rhythms that hardly any hour of the span is in.
    private readonly long _from;
    private readonly long _until;
    private readonly bool _hasRhythm;

    public Registrations(Scenario scenario)
    {
        (_from, _until) = (Moments.Of(scenario.From), Moments.Of(scenario.Until));
        var knobs = scenario.Users.Registration;
        _hasRhythm = knobs.Rhythm;
        var growth = PortableMath.Log(1 + knobs.YearlyGrowth) / Year;
        var midnight = Moments.Of(scenario.From.Date);
        double[] season = [.. Enumerable.Range(0, (int)((_until - midnight) / Moments.Day) + 1).Select(day => knobs.Season[Moments.ToDateTime(midnight + (day * Moments.Day)).Month - 1])];
        _rateAt = second =>
        {
            var rate = PortableMath.Exp(growth * (second - _from)) * season[(second - midnight) / Moments.Day];
            foreach (var campaign in knobs.Campaigns)
            {
                var at = Moments.Of(campaign.At);
                if (second >= at && second < at + campaign.Width)
                    rate *= campaign.Lift;
            }

            return rate;
        };
        _rate = new HourlyDensity(_from, _until, _rateAt);
    }

    /// <summary>The share that is expected before a moment of those who register before another, the rhythm of the week left out.</summary>
    public double ShareBefore(long moment, long end) => Math.Min(1, _rate.Between(_from, moment) / _rate.Between(_from, end));

    /// <summary>A moment of the span.</summary>
    /// <param name="end">By when: the end of the world, or when their archetype leaves.</param>
    /// <param name="rhythm">Of the user.</param>
    /// <param name="offset">Local time minus UTC, seconds.</param>
    /// <param name="random">Drawn from.</param>
    public long Draw(long end, WeekRhythm rhythm, int offset, ref RandomStream random)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var second = _rate.Draw(_from, end, ref random);
            if (!_hasRhythm || rhythm.IsEven || random.Happens(rhythm.At(second, offset)))
                return second;
        }

        return _exact.GetOrAdd((rhythm, offset), key => new HourlyDensity(_from, _until, second => _rateAt(second) * key.Rhythm.At(second, key.Offset))).Draw(_from, end, ref random);
    }

    /// <summary>Whether some hour before the end has any weight, for people of a rhythm; of every rhythm when it is null.</summary>
    public bool HasWeight(long end, WeekRhythm? rhythm, int offset)
    {
        for (var second = _from; second < Math.Min(end, _until); second += Moments.Hour)
        {
            if (_rateAt(second) > 0 && (rhythm is null || !_hasRhythm || rhythm.At(second, offset) > 0))
                return true;
        }

        return false;
    }
}
