using System.Globalization;
using MiniGram.Web.Components;

namespace MiniGram.Web.Markup;

/// <summary>A point in time: how long ago in words, the exact one in the mark-up and as a tooltip.</summary>
internal static class When
{
    /// <param name="page">Gets it.</param>
    /// <param name="at">In UTC.</param>
    /// <param name="now">From when it is told how long ago it was; null writes the day out.</param>
    public static void Write(MarkupText page, DateTimeOffset at, DateTimeOffset? now)
    {
        page.Write("<time datetime=\"");
        page.Write(at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        page.Write("\" title=\"");
        page.Write(at.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture));
        page.Add($"\">{(now is { } then ? Ago.Words(at, then) : at.ToString("d MMM yyyy", CultureInfo.InvariantCulture))}</time>");
    }
}
