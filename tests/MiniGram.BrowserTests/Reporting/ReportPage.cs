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
}
