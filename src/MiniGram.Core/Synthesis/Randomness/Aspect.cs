namespace MiniGram.Synthesis.Randomness;

/// <summary>
/// What is drawn. Each aspect of each entity has a stream of its own, so that a knob that changes one aspect moves no other. The numbers
/// are part of what a seed means: never renumber, only append.
/// </summary>
internal enum Aspect
{
    /// <summary>When a user registered.</summary>
    Registration = 1,

    /// <summary>A user's archetype, time zone, name and when they leave.</summary>
    Person = 2,

    /// <summary>How active a user is.</summary>
    Activity = 3,

    /// <summary>A user's community and interests.</summary>
    Interest = 4,

    /// <summary>How attractive a user is to followers, and who is an influencer.</summary>
    Attractiveness = 5,

    /// <summary>Whom a user follows.</summary>
    Following = 6,

    /// <summary>Who posts a photo and when.</summary>
    Posting = 7,

    /// <summary>A photo's tags.</summary>
    Tagging = 8,

    /// <summary>A photo's quality.</summary>
    Quality = 9,

    /// <summary>A photo's likes.</summary>
    Liking = 10,

    /// <summary>A photo's comments.</summary>
    Commenting = 11,

    /// <summary>What a photo's comments say.</summary>
    Wording = 12,

    /// <summary>Who is a bot, and of which kind.</summary>
    BotRoles = 13,

    /// <summary>What a bot does.</summary>
    BotActs = 14,

    /// <summary>Fan clubs and contests.</summary>
    LookAlikes = 15,

    /// <summary>Faults of the data.</summary>
    Dirt = 16,

    /// <summary>When the tags came up.</summary>
    Tags = 17,

    /// <summary>The draws of the published report: likes.</summary>
    PublishedLikes = 18,

    /// <summary>The draws of the published report: comments.</summary>
    PublishedComments = 19,

    /// <summary>The draws of the published report: follows.</summary>
    PublishedFollows = 20,

    /// <summary>The draws of the published report: influencers.</summary>
    PublishedInfluencers = 21,

    /// <summary>Events and campaigns.</summary>
    Events = 22,
}
