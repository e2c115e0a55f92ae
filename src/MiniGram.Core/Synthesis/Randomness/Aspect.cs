namespace MiniGram.Synthesis.Randomness;

/// <summary>
/// What is drawn. Each aspect of each entity has a stream of its own, so that a knob that changes one aspect moves no other. The numbers
/// are part of what a seed means: never renumber, only append.
/// </summary>
internal enum Aspect
{
    /// <summary>When a user registered.</summary>
    Registration = 1,

    /// <summary>A user's archetype, time zone and name.</summary>
    Person = 2,

    /// <summary>How active a user is.</summary>
    Activity = 3,

    /// <summary>A user's community and interests.</summary>
    Interest = 4,

    /// <summary>How attractive a user is to followers.</summary>
    Attractiveness = 5,

    /// <summary>How many a user likes to follow.</summary>
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

    /// <summary>What a bulk liker does.</summary>
    BotActs = 14,

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

    /// <summary>When a user leaves.</summary>
    Leaving = 23,

    /// <summary>What communities are interested in.</summary>
    Communities = 24,

    /// <summary>When a follow happens.</summary>
    FollowTime = 25,

    /// <summary>Whether a follow is returned.</summary>
    Returning = 26,

    /// <summary>Who follows an influencer.</summary>
    InfluencerFollowers = 27,

    /// <summary>Whom a user picks to follow.</summary>
    Picking = 28,

    /// <summary>Whom a user follows because a followee does.</summary>
    Closing = 29,

    /// <summary>How many a user follows, to the whole number.</summary>
    FollowCount = 30,

    /// <summary>A photo's theme.</summary>
    Theme = 31,

    /// <summary>How large groups of bots are.</summary>
    BotGroups = 32,

    /// <summary>What a ring does.</summary>
    RingActs = 33,

    /// <summary>What a farm does.</summary>
    FarmActs = 34,

    /// <summary>What a pod does.</summary>
    PodActs = 35,

    /// <summary>What bots do to hide.</summary>
    Camouflage = 36,

    /// <summary>What a churner does.</summary>
    ChurnerActs = 37,

    /// <summary>What a fan club does.</summary>
    FanClubs = 38,

    /// <summary>What happens in a contest.</summary>
    Contests = 39,

    /// <summary>Who is an influencer.</summary>
    Influence = 40,

    /// <summary>What a user is called.</summary>
    Names = 41,

    /// <summary>The draws of the published report: tags of photos.</summary>
    PublishedTags = 42,

    /// <summary>The draws of the published report: bots.</summary>
    PublishedBots = 43,

    /// <summary>In which language a user writes.</summary>
    Language = 44,

    /// <summary>What a world is held against: it moves nothing in it.</summary>
    Comparison = 45,
}
