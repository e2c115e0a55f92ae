using System.CommandLine;
using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using MiniGram.Benchmarks.Serving;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>paint</c>: when Chromium first shows something of a page, with nothing in its store.</summary>
internal static class PaintCommand
{
    private const string Read = """
        () => new Promise(done => {
            const found = { paint: -1, shift: 0, bytes: 0 };
            for (const one of performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')))
                if (!one.name.includes('/media/')) found.bytes += one.transferSize;
            new PerformanceObserver(list => { for (const one of list.getEntries()) found.shift += one.value; }).observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver(list => {
                found.paint = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? found.paint;
                if (found.paint >= 0) requestAnimationFrame(() => requestAnimationFrame(() => done([found.paint, found.shift, found.bytes])));
            }).observe({ type: 'paint', buffered: true });
        })
        """;

    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(2.5);

    private static readonly string[] s_others = ["/explore", "/search?q=travel", "/notifications", "/figures", "/settings", "/post"];

    public static Command Create()
    {
        var root = new Option<string>("--root") { Description = "Folder in which the site is made once, and kept", DefaultValueFactory = _ => "/tmp/minigram-bench" };
        var scenario = new Option<string>("--scenario") { Description = "The world to import", DefaultValueFactory = _ => "realistic" };
        var program = new Option<string>("--program") { Description = "The program to measure; by default the one built with the benchmarks", DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "minigram") };
        var chromium = new Option<string>("--chromium") { Description = "The browser", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("MINIGRAM_TEST_CHROMIUM") ?? "/usr/bin/chromium" };
        var rounds = new Option<int>("--rounds") { Description = "Loads of each page, each by another member with an empty store, after one that does not count", DefaultValueFactory = _ => 7 };
        var page = new Option<string?>("--write") { Description = "Page whose section 'paint' gets the table, such as docs/benchmarks.md" };
        var command = new Command("paint", "First contentful paint, layout shift and weight of the site's pages in Chromium. Example: paint --write docs/benchmarks.md") { root, scenario, program, chromium, rounds, page };
        command.SetAction(async result =>
        {
            var site = ImportedSite.Ensure(result.GetValue(program)!, result.GetValue(root)!, result.GetValue(scenario)!);
            var readers = await site.SignInAsync(result.GetValue(rounds) + 1);
            var table = await TableAsync(site, result.GetValue(program)!, result.GetValue(chromium)!, readers);
            Console.WriteLine(table);
            if (result.GetValue(page) is { } document)
                Document.Replace(document, "paint", table);
        });
        return command;
    }

    private static async Task<string> TableAsync(ImportedSite site, string program, string chromium, IReadOnlyList<Reader> readers)
    {
        await using var server = await ServerProcess.StartAsync([program, "serve", "--data", site.Folder, "--urls"], "/health/ready");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{readers.Count - 1} loads of each in Chromium {browser.Version} over loopback, each as another member with an empty store, in a window that was opened {s_settling.TotalSeconds} s before, on {Machine.Description}.").AppendLine();
        table.AppendLine("| page | first contentful paint, 390 pixels wide, ms | slowest | 1440 pixels wide, ms | slowest | transferred without photos | largest layout shift |").AppendLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var name in Reader.Pages.Concat(s_others))
        {
            var (phone, desk) = (await LoadAsync(browser, server.Address, readers, name, 390), await LoadAsync(browser, server.Address, readers, name, 1440));
            var all = phone.Concat(desk).ToList();
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {Median(phone):0} | {phone.Max(load => load[0]):0} | {Median(desk):0} | {desk.Max(load => load[0]):0} | {all.Max(load => load[2]) / 1000:0} kB | {all.Max(load => load[1]):0.000} |");
        }

        return table.ToString();
    }

    private static double Median(IEnumerable<double[]> loads) => PageRun.Median(loads.Select(load => load[0]));

    private static async Task<List<double[]>> LoadAsync(IBrowser browser, Uri address, IReadOnlyList<Reader> readers, string name, int width)
    {
        var windows = new List<IPage>();
        foreach (var reader in readers)
        {
            var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
            var cookie = reader.Session.Split('=', 2);
            await context.AddCookiesAsync([new() { Name = cookie[0], Value = cookie[1], Url = address.ToString() }]);
            windows.Add(await context.NewPageAsync());
        }

        // A new window loads scripts of the browser's own for a second or two, on the same cores.
        await Task.Delay(s_settling);
        var loads = new List<double[]>();
        foreach (var (reader, window) in readers.Zip(windows))
        {
            await window.GotoAsync(new Uri(address, reader.Paths.GetValueOrDefault(name, name)).ToString(), new() { WaitUntil = WaitUntilState.Load });
            loads.Add(await window.EvaluateAsync<double[]>(Read));
            await window.Context.CloseAsync();
        }

        return loads[1..];
    }
}
