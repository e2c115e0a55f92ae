using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MiniGram.Benchmarks.Serving;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>http</c>: pages of the site over loopback against a bare endpoint that returns the same bytes.</summary>
internal static class HttpCommand
{
    public static Command Create()
    {
        var root = new Option<string>("--root") { Description = "Folder in which the site is made once, and kept", DefaultValueFactory = _ => "/tmp/minigram-bench" };
        var scenario = new Option<string>("--scenario") { Description = "The world to import", DefaultValueFactory = _ => "realistic" };
        var program = new Option<string>("--program") { Description = "The program to measure; by default the one built with the benchmarks", DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "minigram") };
        var members = new Option<int>("--members") { Description = "As how many different members pages are read, each in turn", DefaultValueFactory = _ => 500 };
        var connections = new Option<int>("--connections") { Description = "Kept open by the load", DefaultValueFactory = _ => 16 };
        var rounds = new Option<int>("--rounds") { Description = "Of each page and the bare endpoint in turn", DefaultValueFactory = _ => 3 };
        var seconds = new Option<double>("--seconds") { Description = "Of each round", DefaultValueFactory = _ => 3 };
        var warmUp = new Option<double>("--warm-up") { Description = "Seconds of all pages in turn before anything is measured: the runtime compiles what is used often anew, in the background", DefaultValueFactory = _ => 15 };
        var only = new Option<string[]>("--pages") { Description = "Of home, what stands beside it (around), profile, photo and tag", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. Reader.Pages.Where(page => page != "around")] };
        var bare = new Option<string?>("--bare") { Description = "Only serve the files of this folder; what the bare endpoint's process does" };
        var url = new Option<string>("--urls") { Description = "Where to serve them", DefaultValueFactory = _ => "http://127.0.0.1:8081" };
        var page = new Option<string?>("--write") { Description = "Page whose section 'http' gets the table, such as docs/benchmarks.md" };
        only.AcceptOnlyFromAmong([.. Reader.Pages]);
        var command = new Command("http", "Pages a second, signed in as 500 members of an imported world, against a bare endpoint that returns the same bytes. Example: http --write docs/benchmarks.md")
        {
            root, scenario, program, members, connections, rounds, seconds, warmUp, only, bare, url, page,
        };
        command.SetAction(async result =>
        {
            if (result.GetValue(bare) is { } bodies)
            {
                await BareServer.RunAsync(bodies, result.GetValue(url)!);
                return;
            }

            var site = ImportedSite.Ensure(result.GetValue(program)!, result.GetValue(root)!, result.GetValue(scenario)!);
            var readers = await site.SignInAsync(result.GetValue(members));
            var runs = await RunAsync(site, result.GetValue(program)!, readers, result.GetValue(only)!, result.GetValue(connections), result.GetValue(rounds), TimeSpan.FromSeconds(result.GetValue(warmUp)), TimeSpan.FromSeconds(result.GetValue(seconds)));
            var table = Table(result.GetValue(scenario)!, readers.Count, result.GetValue(connections), result.GetValue(rounds), runs);
            Console.WriteLine(table);
            if (result.GetValue(page) is { } document)
                Document.Replace(document, "http", table);
        });
        return command;
    }

    private static async Task<List<PageRun>> RunAsync(ImportedSite site, string program, IReadOnlyList<Reader> readers, string[] pages, int connections, int rounds, TimeSpan warmUp, TimeSpan lasts)
    {
        await using var server = await ServerProcess.StartAsync([program, "serve", "--data", site.Folder, "--urls"], "/health/ready");
        using var load = new Load(server.Address, connections);
        var bodies = Directory.CreateTempSubdirectory("minigram-bare-");
        try
        {
            var targets = new Dictionary<string, List<(string Path, string Cookies)>>(StringComparer.Ordinal);
            var cookies = readers.Select(reader => reader.Cookies).ToList();
            foreach (var page in pages)
            {
                targets[page] = [];
                for (var i = 0; i < readers.Count; i++)
                {
                    var (body, set) = await load.ReadAsync(readers[i].Paths[page], cookies[i]);
                    cookies[i] = string.Join("; ", set.Select(one => one[..one.IndexOf(';', StringComparison.Ordinal)]).Prepend(cookies[i])); // As a browser keeps what a first page sets.
                    targets[page].Add((readers[i].Paths[page], cookies[i]));
                    await File.WriteAllBytesAsync(Path.Combine(bodies.FullName, $"{page}-{i}"), body);
                }
            }

            await using var bare = await ServerProcess.StartAsync(["dotnet", "exec", typeof(HttpCommand).Assembly.Location, "http", "--bare", bodies.FullName, "--urls"], $"/{pages[0]}-0");
            using var bareLoad = new Load(bare.Address, connections);
            var runs = new List<PageRun>();
            await load.AtMostAsync([.. readers.SelectMany((_, i) => pages.Select(page => targets[page][i]))], warmUp);
            foreach (var page in pages)
                runs.Add(await MeasureAsync(page, server, load, targets[page], bare, bareLoad, [.. targets[page].Select((target, i) => ($"/{page}-{i}", target.Cookies))], bodies, rounds, lasts));
            return runs;
        }
        finally
        {
            bodies.Delete(recursive: true);
        }
    }

    private static async Task<PageRun> MeasureAsync(
        string page, ServerProcess server, Load site, List<(string, string)> pages, ServerProcess bareServer, Load bare, List<(string, string)> bytes, DirectoryInfo bodies, int rounds, TimeSpan lasts)
    {
        await site.AtMostAsync(pages, lasts); // Once more for what only this page uses.
        await bare.AtMostAsync(bytes, lasts);
        var (rates, bares) = (new List<(double Rate, double Micros)>(), new List<(double Rate, double Micros)>());
        for (var round = 0; round < rounds; round++)
        {
            rates.Add(await RateAsync(server, site, pages, lasts));
            bares.Add(await RateAsync(bareServer, bare, bytes, lasts));
        }

        var half = await site.AtAsync(PageRun.Median(rates.Select(rate => rate.Rate)) / 2, pages, lasts * 2);
        return new PageRun(
            page, bodies.EnumerateFiles(page + "-*").Average(file => (double)file.Length), [.. rates.Select(rate => rate.Rate)], [.. bares.Select(rate => rate.Rate)],
            [.. rates.Select(rate => rate.Micros)], [.. bares.Select(rate => rate.Micros)], half);
    }

    /// <summary>Answers a second, and what each took of the server's processor time.</summary>
    private static async Task<(double Rate, double Micros)> RateAsync(ServerProcess server, Load load, List<(string, string)> targets, TimeSpan lasts)
    {
        var (before, watch) = (server.ProcessorTime, Stopwatch.StartNew());
        var rate = await load.AtMostAsync(targets, lasts);
        return (rate, (server.ProcessorTime - before).TotalMicroseconds / (rate * watch.Elapsed.TotalSeconds));
    }

    private static string Table(string scenario, int members, int connections, int rounds, List<PageRun> runs)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"SQLite, the world '{scenario}', read as {members} different members in turn over {connections} connections, median of {rounds} rounds, on {Machine.Description}, which the load shares.").AppendLine();
        table.AppendLine("| page | size | pages a second | bare endpoint | ratio | its processor time, µs | the bare one's, µs | at half that rate: median, ms | 99 %, ms | ratio at least 0.1, 99 % under 50 ms |");
        table.AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        foreach (var run in runs)
            table.AppendLine(run.ToString());
        return table.ToString();
    }
}
