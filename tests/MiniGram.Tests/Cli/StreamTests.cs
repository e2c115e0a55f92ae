using System.Globalization;
using System.Text.Json;

namespace MiniGram.Cli;

/// <summary><c>minigram generate --out -</c>: rows as events.</summary>
public sealed class StreamTests : IDisposable
{
    private static readonly string[] s_tables = ["users", "photos", "tags", "photo_tags", "follows", "likes", "comments"];
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-stream-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Stream_is_the_world_in_the_order_of_time()
    {
        var run = Stream();
        Assert.Equal(ExitCode.Success, CommandRun.Of("generate", "--scenario", "tiny", "--out", _root, "--by-time", "--quiet").Code);

        Assert.Equal(ExitCode.Success, run.Code);
        var events = Events(run);
        var moments = events.Select(each => (each.GetProperty("at").GetString()!, Array.IndexOf(s_tables, each.GetProperty("table").GetString()))).ToList();
        Assert.Equal(moments.OrderBy(moment => moment.Item1, StringComparer.Ordinal).ThenBy(moment => moment.Item2), moments);
        foreach (var table in s_tables)
        {
            var lines = File.ReadAllLines(Path.Combine(_root, table + ".csv"));
            var rows = events.Where(each => each.GetProperty("table").GetString() == table).Select(each => lines[0].Split(',').Select(column => Csv(column, each.GetProperty(column))));
            Assert.Equal(lines[1..], rows.Select(row => string.Join(',', row)));
        }
    }

    [Fact]
    public void No_event_comes_before_its_parents()
    {
        var seen = new HashSet<(string, long)>();
        foreach (var each in Events(Stream("--scenario", "attack-2", "--set", "users.count=400", "--set", "photos.count=800", "--set", "graph.follows-per-user=8")))
        {
            foreach (var (column, parent) in new[] { ("user_id", "users"), ("photo_id", "photos"), ("tag_id", "tags"), ("follower_id", "users"), ("followee_id", "users") })
            {
                if (each.TryGetProperty(column, out var id))
                    Assert.Contains((parent, id.GetInt64()), seen);
            }

            if (each.TryGetProperty("id", out var own))
                seen.Add((each.GetProperty("table").GetString()!, own.GetInt64()));
        }
    }

    [Fact]
    public void Faults_of_the_data_are_streamed_as_they_are()
    {
        var events = Events(Stream("--set", "dirt.unreadable=0.2"));

        Assert.Contains(events, each => each.TryGetProperty("created_at", out var moment) && moment.GetString() == "2020-13-45 99:00");
        Assert.Contains(events, each => each.TryGetProperty("user_id", out var user) && user.ValueKind == JsonValueKind.String && user.GetString() == "n/a");
    }

    [Fact]
    public void Periods_of_a_stream_are_the_whole_stream()
    {
        var whole = Stream("--quiet").Output;
        Assert.Equal(whole, Stream("--quiet", "--until", "2020-02-02").Output + Stream("--quiet", "--from", "2020-02-02").Output);
    }

    [Fact]
    public void Text_is_escaped()
    {
        var events = Events(Stream("--set", "content.themes=[{ name: a, tags: ['say \"hi\"', 'back\\slash', 'naïve☕'] }]"));
        var tags = events.Where(each => each.GetProperty("table").GetString() == "tags").Select(tag => tag.GetProperty("tag_name").GetString()!).ToHashSet();

        Assert.Subset(tags, new HashSet<string> { "say \"hi\"", "back\\slash", "naïve☕" });
    }

    [Fact]
    public void Speed_is_a_multiple_of_real_time()
    {
        var clock = new WaitingClock();
        var run = Stream(clock, "--from", "2020-01-01", "--until", "2020-01-11", "--speed", "60x");

        var last = DateTimeOffset.Parse(Events(run)[^1].GetProperty("at").GetString()!, CultureInfo.InvariantCulture);
        var world = last - new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.InRange(clock.Passed, (world / 60) - TimeSpan.FromSeconds(0.1), (world / 60) + TimeSpan.FromSeconds(0.1));
        Assert.Equal(Stream("--from", "2020-01-01", "--until", "2020-01-11").Output, run.Output);
    }

    [Fact]
    public void Speed_starts_with_the_first_event_when_no_period_is_asked_for()
    {
        var clock = new WaitingClock();
        var events = Events(Stream(clock, "--speed", "1000000", "--until", "2016-01-01"));

        var world = Moment(events[^1]) - Moment(events[0]);
        Assert.InRange(clock.Passed, (world / 1e6) - TimeSpan.FromSeconds(0.1), (world / 1e6) + TimeSpan.FromSeconds(0.1));
    }

    [Fact]
    public void Progress_is_told_on_standard_error_unless_quiet()
    {
        Assert.Contains("Writing likes …\nWriting comments …\nWriting events …\n", Stream().Error, StringComparison.Ordinal);
        Assert.Equal("", Stream("--quiet").Error);
    }

    [Fact]
    public void What_is_for_folders_is_refused_all_at_once()
    {
        var run = Stream("--format", "parquet", "--row-group-size", "5", "--no-check", "--speed", "-1x");

        Assert.Equal((ExitCode.Error, ""), (run.Code, run.Output));
        Assert.All(["--format", "--row-group-size", "--no-check"], option => Assert.Contains($"{option} is for a folder; a stream is lines of JSON and nothing else.", run.Error, StringComparison.Ordinal));
        Assert.Contains("--speed: '-1x' is not a multiple of real time above 0, such as 60x or 0.5x.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--speed is for a stream; give --out - to have one.", CommandRun.Of("generate", "--out", Path.Combine(_root, "x"), "--speed", "2x").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Stopped_stream_says_so()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, Progress: null, Width: 120) { Clock = new WaitingClock(onWait: stop.Cancel) };

        var code = CliApplication.Run(["generate", "--scenario", "tiny", "--out", "-", "--quiet", "--speed", "1x"], terminal, stop.Token);

        Assert.Equal(ExitCode.Cancelled, code);
        Assert.Contains("Stopped.", error.ToString(), StringComparison.Ordinal);
        Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static CommandRun Stream(params string[] arguments) => Stream(null, arguments);

    private static CommandRun Stream(TimeProvider? clock, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] scenario = arguments.Contains("--scenario") ? [] : ["--scenario", "tiny"];
        var code = CliApplication.Run(["generate", "--out", "-", .. scenario, .. arguments], new Terminal(output, error, Progress: null, Width: 120) { Clock = clock ?? TimeProvider.System }, CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }

    private static List<JsonElement> Events(CommandRun run) => [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    private static DateTimeOffset Moment(JsonElement each) => DateTimeOffset.Parse(each.GetProperty("at").GetString()!, CultureInfo.InvariantCulture);

    private static string Csv(string column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
            return value.GetInt64().ToString(CultureInfo.InvariantCulture);
        var text = value.GetString()!;
        if (column == "created_at")
            return text.Replace('T', ' ').TrimEnd('Z');
        return text.AsSpan().IndexOfAny(",\"\n") < 0 && text.Length > 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
