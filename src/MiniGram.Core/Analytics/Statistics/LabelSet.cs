using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>What each photo carries of one kind: tags, themes, or its hour.</summary>
/// <param name="Start">Photo i carries the labels <c>LabelOf[Start[i]..Start[i + 1]]</c>; one longer than there are photos.</param>
/// <param name="LabelOf">Index into <paramref name="Names"/>; each label at most once a photo.</param>
/// <param name="Names">Distinct.</param>
internal sealed record LabelSet(int[] Start, int[] LabelOf, IReadOnlyList<string> Names)
{
    /// <summary>The photos' tags.</summary>
    public static LabelSet Tags(PhotoSample photos) => new(photos.TagStart, photos.TagOf, photos.TagNames);

    /// <summary>The photos' hours of posting, keys 0–23.</summary>
    public static LabelSet Hours(PhotoSample photos) =>
        new([.. Enumerable.Range(0, photos.Hour.Length + 1)], Array.ConvertAll(photos.Hour, hour => (int)hour), [.. Enumerable.Range(0, 24).Select(hour => hour.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
}
