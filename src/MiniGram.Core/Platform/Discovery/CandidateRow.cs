namespace MiniGram.Platform.Discovery;

/// <summary>What a candidate's score takes from its post.</summary>
internal sealed record CandidateRow
{
    public long PhotoId { get; init; }

    public long UserId { get; init; }

    public long PostedAt { get; init; }

    public long Likes { get; init; }

    public string TagsText { get; init; } = "";
}
