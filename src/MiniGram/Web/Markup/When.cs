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
        Span<char> exact = stackalloc char[32];
        at.UtcDateTime.TryFormat(exact, out var length, "s", CultureInfo.InvariantCulture);
        var minute = exact[11..16];
        page.Write("<time datetime=\"");
        page.Write(exact[..length]);
        page.Add($"Z\" title=\"{at.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(at.Month)} {at.Year}, ");
        page.Write(minute);
        page.Add($" UTC\">{(now is { } then ? Ago.Words(at, then) : at.ToString("d MMM yyyy", CultureInfo.InvariantCulture))}</time>");
    }
}
