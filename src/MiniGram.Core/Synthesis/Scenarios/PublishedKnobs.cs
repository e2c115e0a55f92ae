using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>The draws of the published report. Users and photos are those of users.count and photos.count; the rest is here.</summary>
internal sealed record PublishedKnobs
{
    [Knob("Draws of a photo and a tag; those whose photo is older than the tag are dropped.", Min = 0)]
    public int PhotoTags { get; init; } = 100_000;

    [Knob("No tag is younger than this.")]
    public DateTime TagsUntil { get; init; } = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Knob("Draws of a user and a photo.", Min = 0)]
    public int Likes { get; init; } = 250_000;

    [Knob("Draws of photos that get comments; those drawn twice count once.", Min = 0)]
    public int CommentedPhotos { get; init; } = 24_000;

    [Knob("Comments on each of them; rounded, and the sign dropped.")]
    public Distribution CommentsPerPhoto { get; init; } = Distribution.Normal(15, 15);

    [Knob("Draws of a follower and a followee.", Min = 0)]
    public int Follows { get; init; } = 25_000;

    [Knob("Suspected bots.", Min = 0)]
    public int Bots { get; init; } = 49;

    [Knob("Photos that each bot draws, on top of its ordinary likes.", Min = 0)]
    public Distribution LikesPerBot { get; init; } = Distribution.Uniform(1_250, 1_750);

    [Knob("Influencers, none of them a bot.", Min = 0)]
    public int Influencers { get; init; } = 135;

    [Knob("Followers of each, in place of those drawn.", Min = 0)]
    public Distribution InfluencerFollowers { get; init; } = Distribution.Uniform(501, 600);

    [Knob("The share of the influencers whose followers like, and of those whose followers comment; each drawn for itself.", Min = 0, Max = 1)]
    public Distribution EngagedInfluencers { get; init; } = Distribution.Uniform(0.95, 0.98);

    [Knob("The share of the followers of such an influencer who like every photo.", Min = 0, Max = 1)]
    public Distribution LikingFollowers { get; init; } = Distribution.Uniform(0.45, 0.55);

    [Knob("The share of the followers of such an influencer who comment on every photo.", Min = 0, Max = 1)]
    public Distribution CommentingFollowers { get; init; } = Distribution.Uniform(0.20, 0.25);
}
