using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MiniGram.Web;

/// <summary>Every page of the site as people meet it: without a barrier, without a jump, without a word in the console.</summary>
public sealed class SitePageTests(LivelySite site) : IClassFixture<LivelySite>
{
    private static readonly string[] Paths =
    [
        "/", "/close-friends", "/community", "/tags", "/explore", "/tags/ocean", "/@maya", "/@noor", "/@maya/followers", "/photos/6", "/photos/7", "/photos/7/likes", "/photos/7/edit", "/photos/7/delete", "/post", "/notifications",
        "/settings", "/settings/account", "/settings/sessions", "/settings/people", "/settings/codes", "/settings/passkeys", "/settings/data", "/search", "/search?q=ocean", "/figures", "/decisions", "/@tomas/report", "/nowhere",
    ];

    private static readonly string[] OpenPaths = ["/", "/sign-in", "/sign-up", "/@maya", "/photos/1"];

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(int width, ColorScheme scheme)
    {
        var found = new List<string>();
        foreach (var (name, paths) in new[] { ("noor", Paths), (null, OpenPaths) })
        {
            var page = await site.OpenAsync(name, width, scheme);
            foreach (var path in paths)
            {
                await page.GotoAsync(site.Address + path);
                await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(menu => { menu.open = true; })");
                if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth") > 0)
                    found.Add($"{path}: scrolls sideways");
                var result = await page.RunAxe();
                found.AddRange(result.Violations.Select(violation => $"{path}: {violation.Id}: {string.Join(" | ", violation.Nodes.Take(2).Select(node => node.Html))}"));
            }

            await page.Context.CloseAsync();
        }

        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public async Task Console_stays_silent_and_nothing_moves()
    {
        var page = await site.OpenAsync("noor", 390);
        var said = new List<string>();
        page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => said.Add($"{page.Url}: {error}");
        foreach (var path in Paths.Where(path => path != "/nowhere"))
        {
            await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var shift = await page.EvaluateAsync<double>("() => new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const one of list.getEntries()) sum += one.value; }).observe({ type: 'layout-shift', buffered: true }); requestAnimationFrame(() => requestAnimationFrame(() => done(sum))); })");
            Assert.Equal((path, 0.0), (path, shift));
        }

        Assert.Empty(said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_weighs_less_than_100_kilobytes_without_photos()
    {
        var context = await site.Browser.Context(1440, 900, ColorScheme.Light);
        var page = await context.NewPageAsync();
        foreach (var path in new[] { "/", "/@maya", "/photos/1", "/sign-in" })
        {
            await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var sizes = await page.EvaluateAsync<double[]>("() => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).filter(one => !one.name.includes('/media/') && !one.name.includes('photogram')).map(one => one.encodedBodySize)");
            Assert.InRange(sizes.Sum(), 10_000, 100_000);
        }

        await context.CloseAsync();
    }
}
