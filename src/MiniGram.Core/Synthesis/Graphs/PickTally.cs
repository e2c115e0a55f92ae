namespace MiniGram.Synthesis.Graphs;

/// <summary>How follows came about, which is known only while they are drawn. Picks are those of one's own will: neither of influencers nor in return. 8 bytes a user.</summary>
/// <param name="By">How many each user has picked.</param>
/// <param name="Of">How often each user was picked.</param>
/// <param name="Closing">How many of all picks were of someone whom one already picked follows.</param>
internal sealed record PickTally(int[] By, int[] Of, long Closing);
