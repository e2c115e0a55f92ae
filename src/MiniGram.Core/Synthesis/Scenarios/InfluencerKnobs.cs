using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Accounts whose number of followers is set.</summary>
internal sealed record InfluencerKnobs
{
    [Knob("How many of the users, 0 to 1.", Min = 0, Max = 1)]
    public double Share { get; init; }

    [Knob("How much of all follows they may take together: where the share comes to more, so many fewer of the users are influencers. With none, more than there are is refused.", Min = 0, Max = 1, Otherwise = "none")]
    public double? MostOfFollows { get; init; }

    [Knob("How many followers each has, as a share of all users.", Min = 0, Max = 1)]
    public Distribution FollowerShare { get; init; } = Distribution.Uniform(0.1, 0.2);

    [Knob("How many followers each has, such as { dist: uniform, from: 5000, to: 50000 }, in place of the share; none when that counts.", Min = 1, Otherwise = "none")]
    public Distribution? Followers { get; init; }

    /// <summary>How many they are, of so many users.</summary>
    public int Count(int users) => (int)Math.Round(Share * users, MidpointRounding.AwayFromZero);

    /// <summary>The mean number of followers.</summary>
    public double MeanFollowers(int users) => Followers?.Mean ?? (FollowerShare.Mean * users);

    /// <summary>Who has more followers than this follows nobody back, or else there would be no end of it: as many as the least influencer, and at least as many as there are follows of a user.</summary>
    public double MostFollowedBack(int users, double followsPerUser) => Share == 0 ? double.PositiveInfinity : Math.Max(Range(users).Least, followsPerUser);

    /// <summary>The least and the greatest number of followers that one can be given.</summary>
    public (double Least, double Greatest) Range(int users)
    {
        var (least, greatest) = (Followers ?? FollowerShare).Support();
        return Followers is null ? (least * users, greatest * users) : (least, greatest);
    }
}
