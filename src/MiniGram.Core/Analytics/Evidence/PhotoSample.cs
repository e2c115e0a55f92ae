namespace MiniGram.Analytics.Evidence;

/// <summary>Photos in columns, ordered by author and, within an author, by time. All lists but the tags' are of equal length.</summary>
/// <param name="Author">Index into <see cref="AuthorSample"/>.</param>
/// <param name="Hour">Of posting, 0–23.</param>
/// <param name="Engagement">likes + weight × comments.</param>
/// <param name="IsTop">Highly engaged.</param>
/// <param name="TopDiscriminates">False where ties or zeros make 'highly engaged' meaningless.</param>
/// <param name="TagStart">Photo i carries the tags <c>TagOf[TagStart[i]..TagStart[i + 1]]</c>; one longer than the others.</param>
/// <param name="TagOf">Index into <paramref name="TagNames"/>; each name at most once a photo.</param>
/// <param name="TagNames">Distinct, ordinal order.</param>
public sealed record PhotoSample(
    int[] Author,
    byte[] Hour,
    double[] Engagement,
    bool[] IsTop,
    bool TopDiscriminates,
    int[] TagStart,
    int[] TagOf,
    IReadOnlyList<string> TagNames);
