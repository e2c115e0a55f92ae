namespace MiniGram.Cli;

/// <summary>What is told of a mistake: what is wrong, what would be right, all at once, and no stack trace.</summary>
public sealed class MistakeTests
{
    [Fact]
    public void Mistyped_verb_names_the_one_meant() => Fails("minigram: There is no 'reprt' here. Did you mean 'report'?\n", "reprt");

    [Fact]
    public void Mistyped_flags_name_those_meant_and_their_values_are_no_mistakes() => Fails(
        "minigram: There is no '--dta' here. Did you mean '--data'?\nminigram: There is no '--bot-like-shar' here. Did you mean '--bot-like-share'?\n",
        "report", "--dta", "x", "--out", "y", "--bot-like-shar", "3");

    [Fact]
    public void Missing_flags_are_named_together()
    {
        var run = CommandRun.Of("report");
        Assert.Equal(ExitCode.Error, run.Code);
        Assert.Contains("--data", run.Error, StringComparison.Ordinal);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_value_is_told_at_once()
    {
        var run = CommandRun.Of("report", "--data", "x", "--out", "y", "--bot-like-share", "2", "--segment-share", "0.6", "--as-of", "soon", "--duplicates", "twice", "--memory", "much", "--threads", "0", "--format", "htm", "--new-user-days", "-1", "--boosted-share", "0.0000000001");

        Assert.Equal(ExitCode.Error, run.Code);
        Assert.Equal(
            """
            minigram: --segment-share: '0.6' is not a share above 0, at most 0.5, such as 0.05 or 5%.
            minigram: --new-user-days: '-1' is not a whole number of days, 0 or more.
            """.Split('\n'),
            run.Error.Split('\n').Where(line => line.Contains("segment-share", StringComparison.Ordinal) || line.Contains("new-user-days", StringComparison.Ordinal)));
        Assert.All(
            ["--bot-like-share: '2'", "--as-of: 'soon'", "--duplicates: 'twice'", "--memory: 'much'", "--threads: '0'", "--format: 'htm' is none of html, md, json, pdf. Did you mean 'html'?", "--boosted-share: '0.0000000001'"],
            part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Absent_data_is_told_and_no_output_folder_is_made()
    {
        var folder = Directory.CreateTempSubdirectory("minigram-cli-");
        try
        {
            var run = CommandRun.Of("report", "--data", Path.Combine(folder.FullName, "none"), "--out", Path.Combine(folder.FullName, "a", "b"), "--quiet");

            Assert.Equal(ExitCode.Error, run.Code);
            Assert.StartsWith("minigram: There is no folder", run.Error, StringComparison.Ordinal);
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("report")]
    [InlineData("audit")]
    [InlineData("query")]
    public void End_before_all_data_is_told_with_what_would_be_right(string verb)
    {
        var folder = Directory.CreateTempSubdirectory("minigram-cli-");
        try
        {
            var output = Path.Combine(folder.FullName, "report");
            var run = CommandRun.Of([verb, "--data", CommandRun.HundredUsers, "--quiet", "--as-of", "2001-01-01", .. verb == "report" ? ["--out", output] : verb == "query" ? (string[])["select 1"] : []]);

            Assert.Equal((ExitCode.Error, ""), (run.Code, run.Output));
            Assert.Matches("^minigram: as-of 2001-01-01 00:00:00 is before all data in '.*hundred-users', which reach from 2016-05-06 00:14:21 to 202[0-9-]+ [0-9:]+; give a later moment, or leave as-of out to take 202[0-9-]+\\.\n$", run.Error);
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Missing_folder_is_told_beside_mistakes_of_flags()
    {
        var run = CommandRun.Of("report", "--data", "nowhere-at-all", "--out", "nowhere-either", "--bot-like-share", "7", "--format", "doc");
        Assert.Equal(3, run.Error.TrimEnd().Split('\n').Length);
        Assert.Contains("There is no folder 'nowhere-at-all'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void End_long_after_all_data_is_told_with_what_would_be_right() => Fails(
        "minigram: as-of 9998-12-31 00:00:00 is more than 50 years after all data in '",
        "audit", "--data", CommandRun.HundredUsers, "--quiet", "--as-of", "9998-12-31");

    [Fact]
    public void Control_characters_in_names_of_files_are_shown_not_sent()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No name of a file holds them there.");
        var folder = Directory.CreateTempSubdirectory("minigram-cli-");
        try
        {
            foreach (var name in (string[])["users \u001b[31m.csv", "users \nminigram: all is well.csv"])
                File.WriteAllText(Path.Combine(folder.FullName, name), "");
            var run = CommandRun.Of("audit", "--data", folder.FullName, "--quiet");
            Assert.Contains("2 files may be users: 'users ␊minigram: all is well.csv', 'users ␛[31m.csv'.", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', run.Error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Control_characters_in_a_mistake_are_shown_not_sent() => Assert.DoesNotContain('\u001b', CommandRun.Of("\u001b[31mred").Error);

    private static void Fails(string first, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Equal(ExitCode.Error, run.Code);
        Assert.StartsWith(first, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }
}
