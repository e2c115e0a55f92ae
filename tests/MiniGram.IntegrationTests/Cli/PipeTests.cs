namespace MiniGram.Cli;

/// <summary>The real program between others.</summary>
public sealed class PipeTests
{
    [Fact]
    public void Reader_that_has_had_enough_ends_a_query_quietly()
    {
        // 77 million rows: it would not end for minutes if it went on for nobody.
        var run = RunningProgram.Shell("minigram query --quiet --data \"$DATA\" --format csv 'select a.user_id from likes a cross join likes b' | head -n 2");
        Assert.Equal((0, "user_id\n2\n", ""), (run.Code, run.Output.ReplaceLineEndings("\n"), run.Error));
    }

    [Fact]
    public void Reader_that_has_had_enough_ends_a_stream_quietly()
    {
        var run = RunningProgram.Shell("minigram generate --quiet --scenario tiny --out - --speed 100000000x | head -n 2 | wc -l");
        Assert.Equal((0, "2", ""), (run.Code, run.Output.Trim(), run.Error));
    }

    [Fact]
    public void Results_are_alone_on_standard_output()
    {
        var run = RunningProgram.Shell("minigram query --data \"$DATA\" --format csv 'select count(*) as n from users'");
        Assert.Equal((0, "n\n100\n"), (run.Code, run.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Full_disk_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        var run = RunningProgram.Shell("minigram query --quiet --data \"$DATA\" 'select 1 as n' > /dev/full");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("minigram: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
