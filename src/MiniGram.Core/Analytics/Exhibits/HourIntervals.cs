using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Exhibits;

/// <summary>How sure the mean engagement of an hour's photos is.</summary>
internal static class HourIntervals
{
    /// <summary>
    /// The hours with 95 % intervals: mean · exp(±1.96 · standard error of ln mean), authors as clusters, since photos of one author hang together. Null where
    /// fewer than two authors posted or nothing was engaged.
    /// </summary>
    public static IReadOnlyList<HourEngagement> Complete(IReadOnlyList<HourEngagement> hours, PhotoSample photos)
    {
        var authors = new Dictionary<(byte Hour, int Author), (double Engagement, double Photos)>();
        for (var photo = 0; photo < photos.Author.Length; photo++)
        {
            var key = (photos.Hour[photo], photos.Author[photo]);
            var (engagement, count) = authors.GetValueOrDefault(key);
            authors[key] = (engagement + photos.Engagement[photo], count + 1);
        }

        var byHour = authors.OrderBy(one => one.Key.Author).ToLookup(one => (int)one.Key.Hour, one => one.Value);
        return [.. hours.Select(hour =>
        {
            var group = new RatioGroup([.. byHour[hour.Hour].Select(author => author.Engagement)], [.. byHour[hour.Hour].Select(author => author.Photos)]);
            if (hour.Mean is not > 0 || group.Numerator.Length < 2)
                return hour;
            var factor = Math.Exp(Interval.Z * group.LogError);
            return hour with { Low = hour.Mean / factor, High = hour.Mean * factor };
        })];
    }
}
