namespace MiniGram.Synthesis.Bots;

/// <summary>What was seen of plans that others carry out beside the bots that like and comment.</summary>
internal sealed class PlanSamples
{
    /// <summary>How often churners unfollowed those whom they had followed, and how many each was to follow.</summary>
    public ActSample Unfollowing { get; } = new();

    /// <summary>How often people followed a churner back.</summary>
    public ActSample Returning { get; } = new();

    /// <summary>How often and when fans liked a photo, and how many each club has.</summary>
    public ActSample Fans { get; } = new();

    /// <summary>When those answered whom a contest called, and how many answered each.</summary>
    public ActSample Called { get; } = new();
}
