using System.Globalization;

namespace MiniGram.Web.Visits;

/// <summary>How far the device's clock is ahead of UTC, which the script writes down; times of day are told in it. Without the script they are in UTC.</summary>
internal static class ClockCookie
{
    private const string Name = "minigram-clock";
    private const int Most = 14 * 60;

    /// <summary>The offset; zero when the device has not told it, or anything but whole minutes of at most 14 hours.</summary>
    public static TimeSpan Read(HttpRequest request) =>
        int.TryParse(request.Cookies[Name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) && minutes is >= -Most and <= Most ? TimeSpan.FromMinutes(minutes) : TimeSpan.Zero;

    /// <summary>Whether the device has told it, and so runs the script.</summary>
    public static bool IsThere(HttpRequest request) => request.Cookies.ContainsKey(Name);

    /// <summary>As words: <c>UTC</c>, <c>UTC+2</c>, <c>UTC−3:30</c>.</summary>
    public static string Words(TimeSpan offset)
    {
        var size = offset.Duration();
        return offset == TimeSpan.Zero ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '−' : '+')}{(int)size.TotalHours}{(size.Minutes == 0 ? "" : $":{size.Minutes:00}")}");
    }
}
