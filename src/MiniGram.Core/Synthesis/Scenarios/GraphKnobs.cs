using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Who follows whom.</summary>
internal sealed record GraphKnobs
{
    [Knob("The mean number of accounts that one follows; it may not reach the number of users.", Min = 0)]
    public double FollowsPerUser { get; init; } = 40;

    [Knob("How often a user follows somebody in the mean while they are there, such as 1/week, in place of follows-per-user; none when that counts.", Min = 0, Unit = KnobUnit.Rate, Otherwise = "none")]
    public double? FollowRate { get; init; }

    [Knob("How unlike the numbers are that people follow; only ratios count, so write a mean or median of 1, or the mean of follows-per-user.", Min = 0)]
    public Distribution OutDegree { get; init; } = Distribution.LogNormal(0, 0.8);

    [Knob("How unlike people's attractiveness is; only ratios count, likewise, and its tail becomes that of the followers.", Min = 0)]
    public Distribution InDegree { get; init; } = Distribution.Pareto(1, 1.5);

    [Knob("The share of follows that are mutual.", Min = 0, Max = 1)]
    public double Reciprocity { get; init; } = 0.3;

    [Knob("How many communities there are, of people with like interests.", Min = 1, Max = 100_000)]
    public int Communities { get; init; } = 20;

    [Knob("How many people a community has in the mean, in place of how many communities there are, so that more people make more of them; none when that counts.", Min = 2, Otherwise = "none")]
    public double? CommunitySize { get; init; }

    [Knob("How unlike in size the communities are: the exponent of their Zipf law.", Min = 0, Max = 5)]
    public double CommunitySizes { get; init; } = 0.7;

    [Knob("The share of picks that are made within the community; of those made anywhere some fall into it too, and those that close triangles or are returned come on top.", Min = 0, Max = 1)]
    public double Homophily { get; init; } = 0.5;

    [Knob("The share of picks that go to someone whom one already followed follows.", Min = 0, Max = 1)]
    public double Closure { get; init; } = 0.3;

    [Knob("How long after both exist a follow happens.", Min = 0, Unit = KnobUnit.Duration)]
    public Distribution Delay { get; init; } = Distribution.Exponential(180 * 86_400);

    [Knob("Accounts whose number of followers is set.")]
    public InfluencerKnobs Influencers { get; init; } = new();
}
