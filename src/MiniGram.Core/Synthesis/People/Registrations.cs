using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.People;

/// <summary>When users register: growth × season × campaigns, and the rhythm of the week.</summary>
internal sealed class Registrations
{
    private const double Year = 365.2425 * Moments.Day;
    private readonly HourlyDensity _rate;
    private readonly long _from;
    private readonly long _until;
    private readonly bool _hasRhythm;

    public Registrations(Scenario scenario)
    {
        (_from, _until) = (Moments.Of(scenario.From), Moments.Of(scenario.Until));
        var knobs = scenario.Users.Registration;
        _hasRhythm = knobs.Rhythm;
        var growth = PortableMath.Log(1 + knobs.YearlyGrowth) / Year;
        _rate = new HourlyDensity(_from, _until, second =>
        {
            var rate = PortableMath.Exp(growth * (second - _from)) * knobs.Season[Moments.ToDateTime(second).Month - 1];
            foreach (var campaign in knobs.Campaigns)
            {
                var at = Moments.Of(campaign.At);
                if (second >= at && second < at + campaign.Width)
                    rate *= campaign.Lift;
            }

            return rate;
        });
    }

    /// <summary>The share that is expected before a moment, the rhythm of the week left out.</summary>
    public double ShareBefore(long moment) => _rate.Between(_from, moment) / _rate.Between(_from, _until);

    /// <summary>A moment of the span.</summary>
    /// <param name="rhythm">Of the user.</param>
    /// <param name="offset">Local time minus UTC, seconds.</param>
    /// <param name="random">Drawn from.</param>
    public long Draw(WeekRhythm rhythm, int offset, ref RandomStream random)
    {
        while (true)
        {
            var second = _rate.Draw(_from, _until, ref random);
            if (!_hasRhythm || rhythm.IsEven || random.Happens(rhythm.At(second, offset)))
                return second;
        }
    }
}
