namespace MiniGram.Analytics;

/// <summary>The definitions' parameters. Each is a flag of <c>report</c> and a key of its configuration file.</summary>
public sealed record AnalysisParameters
{
    /// <summary>A suspected bot has liked at least this share of all photos; above 0, at most 1.</summary>
    public decimal BotLikeShare { get; init; } = 0.05m;

    /// <summary>An influencer is followed by more than this share of all users; 0 to below 1.</summary>
    public decimal InfluencerFollowerShare { get; init; } = 0.10m;

    /// <summary>The share of users in the active and in the inactive segments; above 0, at most 0.5.</summary>
    public decimal SegmentShare { get; init; } = 0.05m;

    /// <summary>Users with at most this many days are left out of segments by rate; 0 or more.</summary>
    public int NewUserDays { get; init; } = 10;

    /// <summary>Engagement = likes + this × comments; 0 or more.</summary>
    public decimal CommentWeight { get; init; } = 1.5m;

    /// <summary>The share of photos that count as highly engaged; above 0, at most 0.5. Without meaning when <see cref="TopPhotoEngagement"/> is set.</summary>
    public decimal TopPhotoShare { get; init; } = 0.01m;

    /// <summary>An absolute threshold of engagement (likes + weight × comments) for highly engaged photos, above 0, or null to go by share.</summary>
    public decimal? TopPhotoEngagement { get; init; }

    /// <summary>A boosted account gets at least this share of its likes from suspected bots; above 0, at most 1.</summary>
    public decimal BoostedShare { get; init; } = 0.5m;

    /// <summary>Whether rows with the same key count once or each.</summary>
    public DuplicateRule Duplicates { get; init; } = DuplicateRule.Once;

    /// <summary>The exclusive end of the data, UTC, or null for midnight after the newest timestamp.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary>Whether the report tells the figures without suspected bots.</summary>
    public bool ExcludeSuspectedBots { get; init; }
}
