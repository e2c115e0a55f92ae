namespace MiniGram.Platform.Discovery;

/// <summary>What is like a photo, best first, whoever looks: viewers differ only in which of these they may see.</summary>
/// <param name="Posts">Of reach and author of any kind; what a viewer may see is asked anew each time.</param>
/// <param name="Whole">Whether nothing was cut off at the end.</param>
/// <param name="At">When it was made.</param>
internal sealed record Ranking(IReadOnlyList<RankedPost> Posts, bool Whole, DateTimeOffset At)
{
    /// <summary>The first so many.</summary>
    public Ranking First(int count) => Posts.Count <= count ? this : this with { Posts = [.. Posts.Take(count)], Whole = false };
}
