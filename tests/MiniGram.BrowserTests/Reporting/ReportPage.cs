using Microsoft.Playwright;

namespace MiniGram.Reporting;

/// <summary>What a reader does with the page.</summary>
internal static class ReportPage
{
    /// <summary>Charts are drawn when they come near the view: walks down the whole page and waits until each is.</summary>
    public static async Task DrawAllCharts(IPage page)
    {
        await page.EvaluateAsync("""
            async () => {
              document.documentElement.style.scrollBehavior = "auto";
              for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
                scrollTo(0, y);
                await new Promise((done) => setTimeout(done, 60));
              }
              scrollTo(0, 0);
            }
            """);
        await page.WaitForFunctionAsync("() => document.querySelectorAll('[data-chart]').length === document.querySelectorAll('[data-chart] canvas').length");
        await page.WaitForTimeoutAsync(400);
    }

    /// <summary>Opens all that unfolds.</summary>
    public static Task Unfold(IPage page) => page.EvaluateAsync("() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");

    /// <summary>The labels of the tables that are wider than their frame.</summary>
    public static Task<string[]> TablesThatScroll(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll(".table-wrap")].filter((frame) => frame.scrollWidth > frame.clientWidth)
          .map((frame) => `${frame.getAttribute("aria-label")}: ${frame.scrollWidth} in ${frame.clientWidth}`)
        """);

    /// <summary>The top of the page, the whole, and each section, as they stand.</summary>
    public static async Task TakePictures(IPage page, string folder, string name)
    {
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"top-{name}.png") });
        await page.EvaluateAsync("() => { for (const bar of document.querySelectorAll('.topbar, .skip')) bar.style.position = 'static'; document.querySelector('.skip').style.display = 'none'; }");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"page-{name}.png"), FullPage = true });
        var sections = await page.Locator("main > .stack > *").AllAsync();
        for (var i = 0; i < sections.Count; i++)
            await sections[i].ScreenshotAsync(new LocatorScreenshotOptions { Path = Path.Combine(folder, $"{i:00}-{name}.png") });
        Assert.NotEmpty(sections);
    }
}
