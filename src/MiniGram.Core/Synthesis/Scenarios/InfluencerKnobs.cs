using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Accounts whose number of followers is set.</summary>
internal sealed record InfluencerKnobs
{
    [Knob("How many of the users, 0 to 1.", Min = 0, Max = 1)]
    public double Share { get; init; }

    [Knob("How many followers each has, as a share of all users.", Min = 0, Max = 1)]
    public Distribution FollowerShare { get; init; } = Distribution.Uniform(0.1, 0.2);

    [Knob("How many followers each has, such as { dist: uniform, from: 5000, to: 50000 }, in place of the share; none when that counts.", Min = 1, Otherwise = "none")]
    public Distribution? Followers { get; init; }

    /// <summary>The mean number of followers.</summary>
    public double MeanFollowers(int users) => Followers?.Mean ?? (FollowerShare.Mean * users);

    /// <summary>The least and the greatest number of followers that one can be given.</summary>
    public (double Least, double Greatest) Range(int users)
    {
        var (least, greatest) = (Followers ?? FollowerShare).Support();
        return Followers is null ? (least * users, greatest * users) : (least, greatest);
    }
}
