using System.Globalization;

namespace MiniGram.Web.Components;

/// <summary>How long ago something was, as short as it can be said.</summary>
internal static class Ago
{
    /// <summary><c>now</c>, <c>5 min</c>, <c>2 h</c>, <c>3 days</c>, and from a week on the day itself.</summary>
    public static string Words(DateTimeOffset at, DateTimeOffset now)
    {
        var past = now - at;
        if (past < TimeSpan.FromMinutes(1))
            return "now";
        if (past < TimeSpan.FromHours(1))
            return string.Create(CultureInfo.InvariantCulture, $"{(int)past.TotalMinutes} min");
        if (past < TimeSpan.FromDays(1))
            return string.Create(CultureInfo.InvariantCulture, $"{(int)past.TotalHours} h");
        if (past < TimeSpan.FromDays(7))
            return (int)past.TotalDays == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{(int)past.TotalDays} days");
        return at.ToString(at.Year == now.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);
    }
}
