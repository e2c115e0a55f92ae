using Microsoft.Playwright;
using MiniGram.Reporting;

namespace MiniGram.EndToEnd;

/// <summary>The report of the hostile data set, made by the real program, in a real browser.</summary>
public sealed class HostilePageTests(HostileReport report, Browser browser) : IClassFixture<HostileReport>, IClassFixture<Browser>
{
    private string Address => new Uri(Path.Combine(report.Out, "report.html")).AbsoluteUri;

    [Fact]
    public async Task Nothing_of_the_data_runs_or_reaches_for_the_network()
    {
        await using var context = await browser.Context(1440, 900, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var watch = new PageWatch(page);

        await page.GotoAsync(Address);
        await ReportPage.DrawAllCharts(page);
        await ReportPage.Unfold(page);
        foreach (var chart in await page.Locator("[data-chart]").AllAsync())
            await Point(page, chart);

        watch.SawOnly(Address);
        Assert.True(await page.EvaluateAsync<bool>("() => !('pwned' in window)"));
        Assert.Equal(3, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("img, iframe, object, embed, form, [onerror], [onload], a[href^='javascript:']").CountAsync());
    }

    [Fact]
    public async Task Names_are_seen_as_they_are()
    {
        await using var context = await browser.Context(1440, 900, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        await ReportPage.Unfold(page);

        var text = await page.Locator("main").InnerTextAsync();

        foreach (var name in (string[])["<script>window.pwned=1<", "\"><img src=x onerror=wi", "'; drop table users; --", "=cmd|' /C calc'!A", "[U+202E]gnp.exe", "bell␇null-ish␁␛[31m"])
            Assert.Contains(name, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task A_name_of_ten_thousand_characters_does_not_widen_the_page(int width)
    {
        await using var context = await browser.Context(width, 900, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        await ReportPage.DrawAllCharts(page);
        await ReportPage.Unfold(page);

        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));

        // Nor is anything cut off at the side of the page without a way to scroll to it.
        var outside = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("main h1, main h2, main h3, main p, main li, main dd, main dt, main summary")]
              .filter((element) => element.getClientRects().length > 0 && !element.closest(".table-wrap, .scroll, [tabindex='0']"))
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "visible" && getComputedStyle(element).display !== "inline")
              .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 80)}`)
            """);
        Assert.Empty(outside);
        if (width < 400)
            Assert.Empty(await ReportPage.TablesThatScroll(page));
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Page_as_a_picture(int width, ColorScheme scheme)
    {
        Assert.SkipWhen(Screenshots.Folder is null, "Set MINIGRAM_SCREENSHOTS to a folder to take pictures.");
        await using var context = await browser.Context(width, 900, scheme);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        await ReportPage.DrawAllCharts(page);

        await ReportPage.TakePictures(page, Path.Combine(Screenshots.Folder, "hostile"), $"{scheme.ToString().ToLowerInvariant()}-{width}");

        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Screenshots.Folder, "hostile"), $"*-{scheme.ToString().ToLowerInvariant()}-{width}.png"));
    }

    /// <summary>Moves over a chart, so that its tooltips are drawn.</summary>
    private static async Task Point(IPage page, ILocator chart)
    {
        await chart.ScrollIntoViewIfNeededAsync();
        if (await chart.BoundingBoxAsync() is not { } box)
            return;
        foreach (var height in new[] { 0.2, 0.5, 0.8 })
            await page.Mouse.MoveAsync((float)(box.X + (box.Width * 0.5)), (float)(box.Y + (box.Height * height)));
    }
}
