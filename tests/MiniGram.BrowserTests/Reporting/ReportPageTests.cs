using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MiniGram.Reporting;

/// <summary>The page as a reader gets it: from a file, in a real browser.</summary>
public sealed class ReportPageTests(ReportFixture fixture) : IClassFixture<ReportFixture>
{
    [Fact]
    public async Task Opens_without_an_error_and_without_the_network()
    {
        foreach (var address in new[] { fixture.Rich, fixture.Hostile, fixture.Empty })
        {
            await using var context = await fixture.Browser.Context(1440, 900, ColorScheme.Light);
            var page = await context.NewPageAsync();
            var watch = new PageWatch(page);

            await page.GotoAsync(address);
            await ReportPage.DrawAllCharts(page);

            watch.SawOnly(address);
        }
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(int width, ColorScheme scheme)
    {
        await using var context = await fixture.Browser.Context(width, 900, scheme);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Rich);
        await ReportPage.DrawAllCharts(page);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach((fold, i) => { if (i < 12) fold.open = true; })");

        var result = await page.RunAxe();

        var violations = result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
        Assert.Equal("", string.Join('\n', violations));
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_on_a_phone_no_table_either()
    {
        foreach (var address in new[] { fixture.Rich, fixture.Hostile, fixture.Empty })
        {
            await using var context = await fixture.Browser.Context(1440, 800, ColorScheme.Light);
            var page = await context.NewPageAsync();
            await page.GotoAsync(address);
            await ReportPage.DrawAllCharts(page);
            await ReportPage.Unfold(page);
            foreach (var width in new[] { 1440, 1024, 768, 390, 320 })
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.WaitForTimeoutAsync(300);
                Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
                if (width < 400)
                    Assert.Empty(await ReportPage.TablesThatScroll(page));
            }
        }
    }

    [Fact]
    public async Task Every_chart_is_drawn_and_none_is_blank()
    {
        await using var context = await fixture.Browser.Context(1440, 900, ColorScheme.Dark);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Rich);
        await ReportPage.DrawAllCharts(page);

        var blank = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("[data-chart]")].filter((holder) => {
              const canvas = holder.querySelector("canvas");
              const data = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
              let painted = 0;
              for (let i = 3; i < data.length; i += 4) if (data[i] > 0) painted++;
              return painted < data.length / 4 * .005;
            }).map((holder) => holder.dataset.chart)
            """);

        Assert.Empty(blank);
    }

    [Fact]
    public async Task Without_script_the_drawn_charts_are_seen()
    {
        await using var context = await fixture.Browser.Context(390, 900, ColorScheme.Light, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Rich);

        var charts = page.Locator(".plot-area > svg.plot");
        var count = await charts.CountAsync();
        Assert.True(count > 30);
        for (var i = 0; i < count; i += 7)
            await Assertions.Expect(charts.Nth(i)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("button.theme").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Paper_shows_the_drawn_charts_in_light_whatever_the_screen_shows()
    {
        await using var context = await fixture.Browser.Context(1440, 900, ColorScheme.Dark);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Rich);
        await ReportPage.DrawAllCharts(page);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator(".plot-area > svg.plot").First).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator(".live:visible, .panel:not(.scopes) > .fold:visible, .finding .fold:visible, .folds .fold:visible, .unasked .fold:visible, .rail:visible, .topbar:visible").CountAsync());

        // Findings that share a list are told on paper too, without their evidence, even where a reader had unfolded it.
        await page.EvaluateAsync("() => document.querySelectorAll('.alike details').forEach(details => details.open = true)");
        var alike = page.Locator(".alike li");
        Assert.True(await alike.CountAsync() > 0);
        Assert.Equal(await alike.CountAsync(), await page.Locator(".alike summary:visible").CountAsync());
        Assert.Equal(0, await page.Locator(".alike dl:visible, .alike pre:visible").CountAsync());
        Assert.Equal("rgb(15, 26, 42)", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).color"));
    }

    [Fact]
    public async Task The_switch_changes_the_scheme_and_the_charts_with_it()
    {
        await using var context = await fixture.Browser.Context(1440, 900, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Rich);
        await ReportPage.DrawAllCharts(page);
        var before = await Colour(page);

        await page.Locator(".rail button.theme").ClickAsync();
        await page.WaitForTimeoutAsync(500);

        Assert.Equal("dark", await page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        Assert.Equal("Switch to light", await page.Locator(".rail button.theme").GetAttributeAsync("aria-label"));
        Assert.NotEqual(before, await Colour(page));
    }

    [Fact]
    public async Task The_keyboard_reaches_content_evidence_and_segments()
    {
        await using var context = await fixture.Browser.Context(1440, 900, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Rich);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".fold > summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator(".fold").First.EvaluateAsync<bool>("fold => fold.open"));
        Assert.Equal("segments/active-by-activity.csv", await page.Locator(".todo a[href^=segments]").First.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task A_link_to_a_finding_opens_its_evidence()
    {
        await using var context = await fixture.Browser.Context(1440, 900, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Rich);

        await page.Locator(".todo a[href^='#finding-']").First.ClickAsync();

        var target = await page.EvaluateAsync<string>("() => location.hash.slice(1)");
        Assert.True(await page.Locator($"[id='{target}'] details.evidence").EvaluateAsync<bool>("fold => fold.open"));
    }

    /// <summary>The first painted pixel of the first bar chart's middle.</summary>
    private static Task<string> Colour(IPage page) => page.EvaluateAsync<string>("""
        () => {
          const canvas = document.querySelector("[data-chart='registrations-by-quarter-0'] canvas");
          return [...canvas.getContext("2d").getImageData(canvas.width * .2, canvas.height * .6, 1, 1).data].join();
        }
        """);
}
