using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MiniGram.Web;

/// <summary>Every page of the site as people meet it: without a barrier, without a jump, without a word in the console.</summary>
public sealed class SitePageTests(LivelySite site) : IClassFixture<LivelySite>
{
    private static readonly string[] Paths =
    [
        "/", "/around", "/close-friends", "/community", "/tags", "/explore", "/tags/ocean", "/@maya", "/@noor", "/@maya/followers", "/photos/6", "/photos/7", "/photos/7/likes", "/photos/7/edit", "/photos/7/delete", "/post", "/notifications",
        "/settings", "/settings/account", "/settings/sessions", "/settings/people", "/settings/codes", "/settings/passkeys", "/settings/data", "/settings/tokens", "/search", "/search?q=ocean", "/figures", "/decisions", "/@tomas/report", "/nowhere",
    ];

    private static readonly (string Name, string[] Paths)[] OthersPaths =
    [
        ("maya", ["/figures", "/@maya", "/photos/1/edit"]), ("aiko", ["/decisions", "/notifications"]), ("sam", ["/@sam", "/settings", "/review", "/review/log", "/review/case?account=1&photo=1", "/review/case?account=4&photo=8", "/review/case?account=2"]),
    ];

    private static readonly string[] OpenPaths = ["/", "/sign-in", "/sign-up", "/@maya", "/photos/1"];

    private static IEnumerable<(string? Name, string[] Paths)> Everyone => [("noor", Paths), .. OthersPaths, (null, OpenPaths)];

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(int width, ColorScheme scheme)
    {
        var found = new List<string>();
        foreach (var (name, paths) in Everyone)
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
    public async Task What_is_around_one_stands_beside_home_with_and_without_script_and_is_not_fetched_for_a_phone()
    {
        var wide = await site.OpenAsync("noor"); // Has been at home once, so that the script is known to run.
        await wide.GotoAsync(site.Address + "/");
        await wide.GetByRole(AriaRole.Heading, new() { Name = "Close friends this week" }).WaitForAsync();
        Assert.Equal("1 new photo", (await wide.Locator(".aside .said-row", new() { HasText = "Maya Okafor" }).Locator(".meta").TextContentAsync())!.Trim());
        await wide.Context.CloseAsync();

        var plain = await site.OpenAsync("noor", script: false);
        Assert.True(await plain.GetByRole(AriaRole.Heading, new() { Name = "Close friends this week" }).IsVisibleAsync());
        await plain.Context.CloseAsync();

        var phone = await site.OpenAsync("noor", 390);
        var asked = new List<string>();
        phone.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await phone.GotoAsync(site.Address + "/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain("/around", asked);
        await phone.Context.CloseAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Console_stays_silent_nothing_moves_and_no_page_weighs_100_kilobytes_without_photos(int width)
    {
        const string read = """
            () => new Promise(done => {
                let shift = 0;
                new PerformanceObserver(list => { for (const one of list.getEntries()) shift += one.value; }).observe({ type: 'layout-shift', buffered: true });
                const loaded = performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).filter(one => !one.name.includes('/media/'));
                requestAnimationFrame(() => requestAnimationFrame(() => done([shift, loaded.reduce((sum, one) => sum + one.encodedBodySize, 0)])));
            })
            """;
        var said = new List<string>();
        foreach (var (name, paths) in Everyone)
        {
            var page = await site.OpenAsync(name, width);
            page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
            page.PageError += (_, error) => said.Add($"{page.Url}: {error}");
            foreach (var path in paths.Where(path => path != "/nowhere"))
            {
                await page.GotoAsync(site.Address + path);
                var found = await page.EvaluateAsync<double[]>(read);
                Assert.Equal((name, path, 0.0), (name, path, found[0]));
                Assert.InRange(found[1], 10_000, 100_000); // Files that the browser has in store count too.
            }

            await page.Context.CloseAsync();
        }

        Assert.Empty(said);
    }
}
