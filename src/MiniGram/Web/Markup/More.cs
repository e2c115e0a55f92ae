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
    public static void Write(MarkupText page, Visit visit, PageKey? next, string words)
    {
        if (next is not { } key)
            return;
        var (path, query) = visit.Here.Split('?') is [var p, var q] ? (p, q) : (visit.Here, "");
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith("after=", StringComparison.Ordinal));
        page.Add($"<div class=\"more-row\" data-more><a class=\"btn\" href=\"{path}?{string.Join('&', kept.Append("after=" + key))}\">{words}</a></div>");
    }
}
