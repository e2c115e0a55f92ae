using MiniGram.Platform.Feed;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>The way to the next page of a list; the script follows it by itself.</summary>
internal static class More
{
    /// <param name="page">Gets it.</param>
    /// <param name="visit">Where the visitor is.</param>
    /// <param name="next">Where the next page begins; null when there is none, and nothing is written.</param>
    /// <param name="words">On the button.</param>
    /// <param name="of">The page of which it is the next; null for the one that is shown.</param>
    public static void Write(MarkupText page, Visit visit, PageKey? next, string words, string? of = null)
    {
        if (next is not { } key)
            return;
        var (path, query) = (of ?? visit.Here).Split('?') is [var p, var q] ? (p, q) : (of ?? visit.Here, "");
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith("after=", StringComparison.Ordinal));
        page.Add($"<div class=\"more-row\" data-more><a class=\"btn\" href=\"{path}?{string.Join('&', kept.Append("after=" + key))}\">{words}</a></div>");
    }
}
