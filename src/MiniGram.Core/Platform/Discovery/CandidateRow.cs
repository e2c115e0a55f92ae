namespace MiniGram.Platform.Discovery;

/// <summary>What a candidate's score takes from its post.</summary>
internal sealed record CandidateRow
{
    public long PhotoId { get; init; }

    public long UserId { get; init; }

    public long PostedAt { get; init; }

    /// <summary>How many follow the author.</summary>
    public long Followers { get; init; }

    public string TagsText { get; init; } = "";
}
