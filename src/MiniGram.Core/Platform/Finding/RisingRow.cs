namespace MiniGram.Platform.Finding;

/// <summary>What of a photo tells how it rises.</summary>
internal sealed record RisingRow
{
    public long PhotoId { get; init; }

    public long UserId { get; init; }

    public long PostedAt { get; init; }

    public long Likes { get; init; }

    public long Comments { get; init; }

    /// <summary>Whom it reaches; read only where not all are for everyone.</summary>
    public long Reach { get; init; }

    public string TagsText { get; init; } = "";
}
