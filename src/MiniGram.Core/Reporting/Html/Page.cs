using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>What all of MiniGram's self-contained pages have in common: head, style, table of contents, switch between light and dark.</summary>
internal static class Page
{
    private const string Icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%230b3a78'/%3E%3Cpath d='M9 18a7 7 0 0 1 14 0Z' fill='%23fff'/%3E%3Cpath d='M4.5 18h23M4.5 15v6M27.5 15v6' stroke='%23fff' stroke-width='1.75' fill='none'/%3E%3C/svg%3E";

    private const string Logo = "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><rect width=\"32\" height=\"32\" rx=\"8\" fill=\"#0b3a78\"/><path d=\"M9 18a7 7 0 0 1 14 0Z\" fill=\"#fff\"/><path d=\"M11.5 20.5h9M13.5 23.5h5\" stroke=\"#bcd6f7\" stroke-width=\"1.75\" stroke-linecap=\"round\"/><path d=\"M4.5 18h23M4.5 15v6M27.5 15v6\" stroke=\"#fff\" stroke-width=\"1.75\" stroke-linecap=\"round\"/></svg>";

    private const string Toggle = "<button class=\"btn btn-icon theme\" type=\"button\" hidden><svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4\"/></svg></button>";

    /// <summary>The whole page.</summary>
    /// <param name="title">Of the window.</param>
    /// <param name="policy">Lets in the style and the scripts, and nothing else.</param>
    /// <param name="sections">Each with its heading's id, in order.</param>
    /// <param name="body">What stands between.</param>
    /// <param name="scripts">At the end; may be empty.</param>
    public static Markup Render(string title, string policy, IReadOnlyList<(string Id, string Title)> sections, Markup body, Markup scripts) => Of(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{new Markup(policy)}">
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        <link rel="icon" href="{new Markup(Icon)}">
        <style>{new Markup(PageAssets.Style)}</style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <div class="frame">
        <header class="rail"><a class="brand" href="#top">{new Markup(Logo)}minigram</a>
        <nav class="nav stack gap-1" aria-label="Sections">{Each(sections, section => Of($"<a href=\"#{section.Id}\">{section.Title}</a>"))}</nav>
        <div class="me">{new Markup(Toggle)}</div></header>
        <header class="topbar"><a class="brand" href="#top">{new Markup(Logo)}minigram</a>{new Markup(Toggle)}
        <nav class="chips" aria-label="Sections, on a phone">{Each(sections, section => Of($"<a class=\"tag tag-plain\" href=\"#{section.Id}\">{section.Title}</a>"))}</nav></header>
        <main id="main" class="page" tabindex="-1"><div class="stack gap-6" id="top">
        {body}
        </div></main>
        </div>
        {scripts}
        </body>
        </html>

        """);
}
