using MiniGram.Web.Components;
using MiniGram.Web.Hosting;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>The frame of every page: a rail on wide screens, a top and a bottom bar on phones.</summary>
internal static class Frame
{
    private const string Brand = """<a class="brand" href="/"><svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#0b3a78" /><path d="M9 18a7 7 0 0 1 14 0Z" fill="#fff" /><path d="M11.5 20.5h9M13.5 23.5h5" stroke="#bcd6f7" stroke-width="1.75" stroke-linecap="round" /><path d="M4.5 18h23M4.5 15v6M27.5 15v6" stroke="#fff" stroke-width="1.75" stroke-linecap="round" /></svg>minigram</a>""";

    private const string Here = " aria-current=\"page\">";

    /// <summary>All that comes before the page's own part.</summary>
    public static void Open(MarkupText page, Visit visit, StaticAssets files, FrameFacts facts)
    {
        WriteHead(page, visit, files, facts);
        page.Write("<body><a class=\"skip\" href=\"#main\">Skip to content</a><div class=\"frame\">");
        WriteRail(page, visit, facts.Current);
        WriteTopBar(page, visit, facts.Heading);
        page.Add($"<main id=\"main\" class=\"page{(facts.Wide ? " page-wide" : "")}{(facts.Narrow ? " page-narrow" : "")}\">");
    }

    /// <summary>All that comes after it.</summary>
    public static void Close(MarkupText page, Visit visit, FrameFacts facts)
    {
        page.Write("</main>");
        WriteBottomBar(page, visit, facts.Current);
        page.Write("</div><div class=\"toasts\" role=\"status\">");
        if (visit.Said is { } said)
            page.Add($"<div class=\"toast\">{Icons.Of("check")}<span>{said}</span></div>");
        page.Write("</div></body></html>");
    }

    private static void WriteHead(MarkupText page, Visit visit, StaticAssets files, FrameFacts facts)
    {
        page.Write("<!doctype html>\n<html lang=\"en\"");
        if (visit.Theme is { } theme)
            page.Add($" data-theme=\"{theme}\"");
        page.Write("><head><meta charset=\"utf-8\" /><meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\" /><meta name=\"color-scheme\" content=\"light dark\" />");
        page.Add($"<title>{facts.Title} · MiniGram</title><link rel=\"stylesheet\" href=\"{files.PathOf("site.css")}\" /><link rel=\"icon\" href=\"{files.PathOf("icon.svg")}\" type=\"image/svg+xml\" />");
        page.Add($"<script type=\"module\" src=\"{files.PathOf("site.js")}\"></script>");
        if (facts.Script is { } script)
            page.Add($"<script type=\"module\" src=\"{files.PathOf(script)}\"></script>");
        if (facts.Feed is { } feed)
            page.Add($"<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{feed}\" />");
        page.Write("</head>");
    }

    private static void WriteRail(MarkupText page, Visit visit, string? current)
    {
        page.Write("<header class=\"rail\">" + Brand + "<nav class=\"nav stack gap-1\" aria-label=\"Main\">");
        WritePlace(page, "/", "home", "Home", current);
        WritePlace(page, "/explore", "explore", "Explore", current);
        WritePlace(page, "/search", "search", "Search", current);
        if (visit.Me is { } me)
        {
            page.Write("<a class=\"post-link\" href=\"/post\"");
            page.Write(current == "/post" ? Here : ">");
            page.Add($"{Icons.Of("post")}Post</a>");
            WritePlace(page, "/notifications", "bell", "Notifications", current, visit.Unread);
            WritePlace(page, Addresses.Profile(me.UserName), "person", "You", current);
            WritePlace(page, "/settings", "settings", "Settings", current);
            if (visit.MayReview)
                WritePlace(page, "/review", "shield", "Review", current, visit.Waiting, " waiting", "count quiet");
        }
        else
        {
            WritePlace(page, "/sign-in", "person", "Sign in", current);
        }

        page.Write("</nav><div class=\"me row tight gap-3\">");
        if (visit.Me is { } person)
        {
            Face.Write(page, person.AvatarAddress, "s");
            page.Add($"<a class=\"name grow\" href=\"{Addresses.Profile(person.UserName)}\">{person.DisplayName}</a>");
        }
        else
        {
            page.Write("<span class=\"grow\"></span>");
        }

        SchemeButton.Write(page, visit);
        page.Write("</div></header>");
    }

    private static void WriteTopBar(MarkupText page, Visit visit, string? heading)
    {
        page.Write("<header class=\"topbar\">");
        if (heading is null)
            page.Write(Brand);
        else
            page.Add($"<b class=\"topbar-title\">{heading}</b>");
        page.Write("<span class=\"push\"></span>");
        SchemeButton.Write(page, visit);
        page.Add($"<a class=\"btn btn-icon\" href=\"/search\" aria-label=\"Search\">{Icons.Of("search")}</a>");
        if (visit.Me is not null)
            page.Add($"<a class=\"btn btn-icon\" href=\"/settings\" aria-label=\"Settings\">{Icons.Of("settings")}</a>");
        page.Write("</header>");
    }

    private static void WriteBottomBar(MarkupText page, Visit visit, string? current)
    {
        page.Write("<nav class=\"bottombar\" aria-label=\"Main, short\">");
        WritePlace(page, "/", "home", "Home", current);
        WritePlace(page, "/explore", "explore", "Explore", current);
        if (visit.Me is { } you)
        {
            page.Write("<a class=\"post-link\" href=\"/post\" aria-label=\"Post a photo\"");
            page.Write(current == "/post" ? Here : ">");
            page.Add($"<span>{Icons.Of("post")}</span></a>");
            WritePlace(page, "/notifications", "bell", "Notifications", current, visit.Unread);
            WritePlace(page, Addresses.Profile(you.UserName), "person", "You", current);
        }
        else
        {
            WritePlace(page, "/search", "search", "Search", current);
            WritePlace(page, "/sign-in", "person", "Sign in", current);
        }

        page.Write("</nav>");
    }

    private static void WritePlace(MarkupText page, string address, string icon, string name, string? current, int count = 0, string counted = " unread", string css = "count")
    {
        page.Add($"<a href=\"{address}\"");
        page.Write(current == address ? Here : ">");
        page.Add($"{Icons.Of(icon)}{name}");
        if (count > 0)
            page.Add($"<span class=\"{css}\">{Counted.Waiting(count)}<span class=\"visually-hidden\">{counted}</span></span>");
        page.Write("</a>");
    }
}
