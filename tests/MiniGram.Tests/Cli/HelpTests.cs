using System.CommandLine;
using MiniGram.Architecture;

namespace MiniGram.Cli;

/// <summary>The help texts, approved as text. To approve new ones: MINIGRAM_APPROVE=1 ./test quick, then look at the difference.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("minigram", "--help")]
    [InlineData("demo", "demo", "--help")]
    [InlineData("generate", "generate", "--help")]
    [InlineData("report", "report", "--help")]
    [InlineData("audit", "audit", "--help")]
    [InlineData("query", "query", "--help")]
    [InlineData("import", "import", "--help")]
    [InlineData("export", "export", "--help")]
    [InlineData("scenario", "scenario", "--help")]
    [InlineData("scenario-list", "scenario", "list", "--help")]
    [InlineData("scenario-show", "scenario", "show", "--help")]
    [InlineData("scenario-schema", "scenario", "schema", "--help")]
    [InlineData("scenario-validate", "scenario", "validate", "--help")]
    [InlineData("scenario-explain", "scenario", "explain", "--help")]
    [InlineData("scenario-fit", "scenario", "fit", "--help")]
    [InlineData("taxonomy", "taxonomy", "--help")]
    [InlineData("serve", "serve", "--help")]
    [InlineData("backup", "backup", "--help")]
    [InlineData("restore", "restore", "--help")]
    [InlineData("admin", "admin", "--help")]
    [InlineData("admin-create", "admin", "create", "--help")]
    [InlineData("admin-password", "admin", "password", "--help")]
    [InlineData("admin-role", "admin", "role", "--help")]
    public void Help_is_as_approved(string name, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        var file = Path.Combine(Repository.Root, "tests", "MiniGram.Tests", "Cli", "Approved", name + ".help.txt");
        var shown = string.Concat(run.Output.Replace(RootCommand.ExecutableName, "minigram", StringComparison.Ordinal).TrimEnd().Split('\n').Select(line => line.TrimEnd() + "\n"));
        if (Environment.GetEnvironmentVariable("MINIGRAM_APPROVE") == "1")
            File.WriteAllText(file, shown);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), shown);
    }

    [Fact]
    public void Nothing_asked_shows_the_help() => Assert.Equal(CommandRun.Of("--help"), CommandRun.Of());

    [Fact]
    public void Every_parameter_is_a_flag_of_report()
    {
        var help = CommandRun.Of("report", "--help").Output;
        Assert.All(Reporting.ParameterList.Of(new()), parameter => Assert.Contains($"--{parameter.Name} <", help, StringComparison.Ordinal));
    }

    [Fact]
    public void Version_is_told() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", CommandRun.Of("--version").Output);
}
