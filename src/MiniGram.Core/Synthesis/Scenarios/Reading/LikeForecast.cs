using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>How many likes photos would get beyond one of each person who is there, by the quantiles of what photos differ by.</summary>
/// <param name="Lost">The share of all likes for which nobody is left, more or less.</param>
/// <param name="Chance">By what share of it the mean of as many photos may stray.</param>
internal sealed record LikeForecast(double Lost, double Chance)
{
    private const int Dispersions = 8;
    private const double AlmostPoisson = 1e6;
    private const double Deviations = 4;
    private const double MostLost = 0.085; // Somewhat more is lost than by the forecast.
    private const double MostLostByChance = 0.6;

    /// <summary>Whether the likes of a world would fall short of their mean by more than chance, or a tenth, lets them.</summary>
    public bool IsTooMuch => Lost > Math.Max(MostLost, MostLostByChance * Chance);

    /// <summary>Of a scenario in which there are likes.</summary>
    public static LikeForecast Of(Scenario scenario)
    {
        var (likes, people) = (scenario.Engagement.Likes, Math.Max(1, scenario.Users.Count - BotChecks.Accounts(scenario.Bots)));
        double[] times = likes.Dispersion < AlmostPoisson ? Distribution.Gamma(likes.Dispersion, 1 / likes.Dispersion).Quantiles(Dispersions) : [1];
        var (all, squares) = (0.0, 0.0);
        foreach (var photo in ExpectedAppeal.Of(scenario))
        {
            foreach (var time in times)
            {
                var (wanted, weight) = (likes.PerPhoto * photo.Appeal * time, photo.Weight / times.Length);
                var had = Math.Min(wanted, photo.There * people);
                (all, squares) = (all + (weight * had), squares + (weight * had * (had + 1)));
            }
        }

        return new(1 - (all / likes.PerPhoto), all <= 0 ? 0 : Deviations * Math.Sqrt(Math.Max(0, squares - (all * all)) / Math.Max(1, scenario.Photos.Count)) / all);
    }
}
