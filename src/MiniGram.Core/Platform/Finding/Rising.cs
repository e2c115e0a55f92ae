using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Finding;

/// <summary>Ranks photos by what they got for their age: (likes + 2 comments) ÷ (hours + 2)^1.2, so that the young stand beside the old.</summary>
internal static class Rising
{
    private const double Gravity = 1.2;

    public static double Score(RisingRow row, long now) => (row.Likes + (2.0 * row.Comments)) / Math.Pow((Math.Max(0, now - row.PostedAt) / 3.6e9) + 2, Gravity);

    /// <summary>The best, none of an author's more than so many.</summary>
    public static IEnumerable<RisingRow> Best(IEnumerable<RisingRow> rows, long now, int count, int eachAuthor) => rows
        .OrderByDescending(row => Score(row, now)).ThenByDescending(row => row.PostedAt).ThenByDescending(row => row.PhotoId)
        .AtMostOfEach(row => row.UserId, eachAuthor)
        .Take(count);
}
