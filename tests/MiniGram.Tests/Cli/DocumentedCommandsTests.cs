using System.Text;
using System.Text.RegularExpressions;
using MiniGram.Analytics.Themes;
using MiniGram.Architecture;

namespace MiniGram.Cli;

/// <summary>Every <c>minigram …</c> that the docs and the help show: the command line knows all of it, and what can run on the tests' data does.</summary>
public sealed partial class DocumentedCommandsTests : IDisposable
{
    private static readonly string[] Verbs = ["demo", "generate", "report", "audit", "query", "scenario", "taxonomy", "serve", "admin", "import", "export", "backup", "restore"];
    private static readonly string[] AdminVerbs = ["create", "password", "role"];
    private static readonly string[] ScenarioVerbs = ["list", "show", "validate", "explain", "schema", "fit"];

    private readonly string _root = Directory.CreateTempSubdirectory("minigram-docs-").FullName;

    public static TheoryData<string> Commands => [.. Examples()];

    /// <summary>All but the demo, which draws a whole world, what prints a PDF, which takes a browser, the site, which ends when it is told to, what asks for a password, and what needs a site to be there, which has tests of its own.</summary>
    public static TheoryData<string> Runnable => [.. Examples().Where(command => Words(command) is not ["demo" or "serve" or "admin" or "import" or "export" or "backup" or "restore", ..] && !command.Contains("pdf", StringComparison.Ordinal))];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Examples_are_found() => Assert.True(Documented().Count() > 15 && Helped().Count() > 15);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_line_knows_every_word_of_an_example(string command)
    {
        using var nobody = new StringWriter();
        var parsed = CliApplication.Root(new Terminal(nobody, nobody, Progress: null, Width: 120), CancellationToken.None).Parse(Words(command));
        if (!command.EndsWith("--help", StringComparison.Ordinal))
            Assert.Empty(parsed.Errors.Select(error => error.Message));
        Assert.Empty(parsed.UnmatchedTokens);
    }

    /// <summary>Worlds are shown as scenarios, which knows preset and knobs.</summary>
    [Theory]
    [MemberData(nameof(Runnable))]
    public void Example_runs_on_the_data_of_the_tests(string command)
    {
        var words = Words(command);
        string[] runs = words is ["generate", .. var flags] ? [.. Shown(flags)] : words is ["report" or "audit" or "query", ..] or ["scenario", "fit", ..] ? [.. words.Contains("--help") ? words : [.. Placed(words), "--quiet"]] : [.. words.Select(Scenario)];

        var run = CommandRun.Of(runs);

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
    }

    // What a reader has at hand, by the flag that names it.
    private IEnumerable<string> Placed(string[] words) => words.Select((word, i) => (i == 0 ? "" : words[i - 1]) switch
    {
        "--data" => CommandRun.HundredUsers,
        "--out" when word.EndsWith(".yaml", StringComparison.Ordinal) => Path.Combine(_root, word),
        "--out" => Path.Combine(_root, "report"),
        "--config" => Written("parameters.yaml", "segment-share: 0.1\n"),
        "--taxonomy" => Written(word, Taxonomy.DefaultText),
        "--compare" => Earlier(),
        _ => word,
    });

    private static IEnumerable<string> Shown(string[] flags)
    {
        var (scenario, rest) = ("realistic", new List<string>());
        for (var i = 0; i < flags.Length; i += 2)
        {
            if (flags[i] == "--scenario")
                scenario = flags[i + 1].EndsWith(".yaml", StringComparison.Ordinal) ? "realistic" : flags[i + 1];
            else if (flags[i] is "--set" or "--seed")
                rest.AddRange([flags[i], flags[i + 1]]);
        }

        return ["scenario", "show", scenario, .. rest];
    }

    private string Scenario(string word) => word.EndsWith(".yaml", StringComparison.Ordinal) ? Written(word, "extends: tiny\n") : word;

    private string Earlier()
    {
        var folder = Path.Combine(_root, "earlier");
        Assert.Equal(ExitCode.Success, CommandRun.Of("report", "--data", CommandRun.HundredUsers, "--out", folder, "--format", "json", "--quiet").Code);
        return Path.Combine(folder, "report.json");
    }

    private string Written(string name, string text)
    {
        var file = Path.Combine(_root, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static IEnumerable<string> Examples() => Documented().Concat(Helped()).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Documented() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Append(Path.Combine(Repository.Root, "README.md"))
        .Append(Path.Combine(Repository.Root, "CONTRIBUTING.md"))
        .Order(StringComparer.Ordinal)
        .SelectMany(file => Example().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")).Select(match => match.Groups["command"].Value))
        .Where(command => Verbs.Contains(command.Split(' ')[0], StringComparer.Ordinal) && (command.Contains(' ', StringComparison.Ordinal) || command == "demo"))
        .Select(Plain);

    private static IEnumerable<string> Helped() => Verbs.Select(verb => new[] { verb, "--help" })
        .Concat(ScenarioVerbs.Select(verb => new[] { "scenario", verb, "--help" }))
        .Concat(AdminVerbs.Select(verb => new[] { "admin", verb, "--help" }))
        .SelectMany(words => HelpExample().Matches(CommandRun.Of(words).Output).Select(match => Plain(match.Groups["command"].Value)));

    // Without what the shell takes for itself.
    private static string Plain(string command) => ShellOnly().Replace(command, "").Trim();

    // As a shell splits it.
    private static string[] Words(string command)
    {
        var (words, word, quoted, any) = (new List<string>(), new StringBuilder(), false, false);
        foreach (var character in command + " ")
        {
            if (character == '"')
                (quoted, any) = (!quoted, true);
            else if (character != ' ' || quoted)
                word.Append(character);
            else if (word.Length > 0 || any)
            {
                words.Add(word.ToString());
                word.Clear();
                any = false;
            }
        }

        return [.. words];
    }

    [GeneratedRegex("(^\\$ |`)[a-z./]*minigram (?<command>[a-z][^`\\n]*)", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex("^ +minigram (?<command>[a-z][^\\n]*)$", RegexOptions.Multiline)]
    private static partial Regex HelpExample();

    [GeneratedRegex(" +(#|[<>] ).*$")]
    private static partial Regex ShellOnly();
}
