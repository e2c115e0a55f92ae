using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>
/// How many of all users there are by when photos are posted, by the yearly growth of registrations alone. One posts evenly from registering on, so that
/// photos are posted in proportion to those who are there.
/// </summary>
internal static class ExpectedPresence
{
    private const int Steps = 200;
    private const double DaysAYear = 365.2425;

    /// <summary>The share of users who registered before a photo was posted, mean over photos.</summary>
    public static double Mean(Scenario scenario) => OfPhotos(scenario, Steps).Sum(part => part.Share * part.Weight);

    /// <summary>The span in equal parts: the share of users who are there, and of photos posted.</summary>
    public static IReadOnlyList<(double Share, double Weight)> OfPhotos(Scenario scenario, int parts)
    {
        var years = (scenario.Until - scenario.From).TotalDays / DaysAYear;
        var growth = PortableMath.Log(1 + scenario.Users.Registration.YearlyGrowth) * years;
        var shares = Enumerable.Range(0, parts).Select(part => There((part + 0.5) / parts)).ToArray();
        var sum = shares.Sum();
        return [.. shares.Select(share => (share, share / sum))];

        double There(double part) => Math.Abs(growth) < 1e-9 ? part : (PortableMath.Exp(growth * part) - 1) / (PortableMath.Exp(growth) - 1);
    }
}
