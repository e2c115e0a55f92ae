namespace MiniGram.Reporting.Output;

/// <summary>The output folder: the old report or the new one, and nobody else's files touched.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-output-").FullName;

    private string Target => Path.Combine(_root, "report");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Report_appears_only_when_published()
    {
        using (var output = OutputFolder.Begin(OutputKind.Report, Target, "data"))
        {
            Write(output, "one");
            Assert.False(Directory.Exists(Target));
            output.Publish();
            Assert.Equal("one", Published());
        }

        Assert.Equal(["report"], Names(_root));
        Assert.Equal([".minigram-report", "report.md", "segments"], Names(Target));
    }

    [Fact]
    public void New_report_replaces_the_whole_old_one()
    {
        Report("one", "segments/old.csv");
        Report("two", "segments/new.csv");

        Assert.Equal("two", Published());
        Assert.Equal(["new.csv"], Names(Path.Combine(Target, "segments")));
        Assert.Equal(["report"], Names(_root));
    }

    [Fact]
    public void Stopped_run_leaves_the_old_report_and_no_trace()
    {
        Report("one");
        using (var output = OutputFolder.Begin(OutputKind.Report, Target, "data"))
            Write(output, "two");

        Assert.Equal("one", Published());
        Assert.Equal(["report"], Names(_root));
    }

    [Fact]
    public void Parents_are_made_and_go_again_if_nothing_is_published()
    {
        using (OutputFolder.Begin(OutputKind.Report, Path.Combine(_root, "a", "b", "report"), "data"))
            Assert.True(Directory.Exists(Path.Combine(_root, "a", "b")));

        Assert.Empty(Names(_root));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("segments/mine.csv")]
    [InlineData("charts/deep/mine.svg")]
    public void Folder_with_files_of_others_is_refused_and_left_alone(string file)
    {
        Report("one");
        Place(Path.Combine(Target, file), "mine");

        var refused = Assert.Throws<OutputException>(() => OutputFolder.Begin(OutputKind.Report, Target, "data"));

        Assert.Contains($"'{file}'", refused.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, file)));
        Assert.Equal(["report"], Names(_root));
    }

    /// <summary>Its parent is writable, so the system would let it be replaced; by its mode it is not even for the superuser.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Folder_that_is_read_only_is_refused_and_left_alone(bool meanwhile)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows asks for the right itself when a folder is moved.");
            return;
        }

        Report("one");
        var mode = File.GetUnixFileMode(Target);
        using var output = meanwhile ? OutputFolder.Begin(OutputKind.Report, Target, "data") : null;
        if (output is not null)
            Write(output, "two");
        File.SetUnixFileMode(Target, mode & ~(UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite));
        try
        {
            var refused = Assert.Throws<OutputException>(() =>
            {
                if (output is null)
                    OutputFolder.Begin(OutputKind.Report, Target, "data").Dispose();
                else
                    output.Publish();
            });
            Assert.StartsWith($"'{Target}' is read-only, and a new report would take its place.", refused.Message, StringComparison.Ordinal);
            Assert.Equal("one", Published());
        }
        finally
        {
            File.SetUnixFileMode(Target, mode);
        }
    }

    [Fact]
    public void Folder_of_another_user_is_writable_only_to_the_superuser()
    {
        Assert.Equal(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, FolderAccess.IsWritable("/usr/bin"));
        Assert.True(FolderAccess.IsWritable(_root));
    }

    [Fact]
    public void Report_that_someone_else_made_is_refused()
    {
        Place(Path.Combine(Target, "report.html"), "mine");
        Assert.Throws<OutputException>(() => OutputFolder.Begin(OutputKind.Report, Target, "data"));
    }

    [Fact]
    public void File_that_comes_while_the_report_is_made_is_kept()
    {
        Report("one");
        using var output = OutputFolder.Begin(OutputKind.Report, Target, "data");
        Write(output, "two");
        Place(Path.Combine(Target, "notes.txt"), "mine");

        Assert.Throws<OutputException>(output.Publish);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, "notes.txt")));
        Assert.Equal("one", Published());
    }

    [Fact]
    public void Empty_folder_and_what_file_managers_leave_are_no_hindrance()
    {
        Directory.CreateDirectory(Target);
        Report("one");
        Place(Path.Combine(Target, ".DS_Store"), "");
        Report("two");
        Assert.Equal("two", Published());
    }

    [Fact]
    public void Data_folder_file_root_and_current_folder_are_refused()
    {
        Directory.CreateDirectory(Target);
        Place(Path.Combine(_root, "file"), "");
        Assert.Contains("folder of the data", Assert.Throws<OutputException>(() => OutputFolder.Begin(OutputKind.Report, Target, Target)).Message, StringComparison.Ordinal);
        Assert.Contains("is a file", Assert.Throws<OutputException>(() => OutputFolder.Begin(OutputKind.Report, Path.Combine(_root, "file"), "data")).Message, StringComparison.Ordinal);
        Assert.Contains("is the root", Assert.Throws<OutputException>(() => OutputFolder.Begin(OutputKind.Report, "/", "data")).Message, StringComparison.Ordinal);
        Assert.Contains("that you are in", Assert.Throws<OutputException>(() => OutputFolder.Begin(OutputKind.Report, ".", "data")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parent_that_is_a_file_is_told()
    {
        Place(Path.Combine(_root, "file"), "");
        var target = Path.Combine(_root, "file", "deep", "report");
        Assert.Equal($"'{target}' can't be written: '{Path.Combine(_root, "file")}' is a file, and nothing can be below it; give --out a place in a folder.", Assert.Throws<OutputException>(() => OutputFolder.Begin(OutputKind.Report, target, "data")).Message);
    }

    [Fact]
    public void Place_where_nothing_may_be_made_is_told_without_files_that_nobody_knows()
    {
        var target = Path.Combine(_root, "deep", "report");
        Assert.Equal($"'{target}' can't be written: '{_root}' is the system's own and takes nothing new; give --out a place in a folder of yours.", WritingTrouble.Of(target, new FileNotFoundException("Could not find file '.report.minigram-1.lock'.")));
        Assert.Equal($"'{target}' can't be written: you may make nothing in '{_root}'; give --out a place in a folder where you may.", WritingTrouble.Of(target, new UnauthorizedAccessException("Access to the path '.report.minigram-1.lock' is denied.")));
    }

    [Fact]
    public void Link_is_followed()
    {
        var real = Path.Combine(_root, "real");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(Target, real);
        Report("one");

        Assert.Equal("one", File.ReadAllText(Path.Combine(real, "report.md")));
        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_and_nothing_else()
    {
        Place(Path.Combine(_root, ".report.minigram-4242", "report.html"), "half");
        Place(Path.Combine(_root, ".report.minigram-4242.lock"), "");
        Place(Path.Combine(_root, ".report.minigram-77-1", "report.html"), "half, without its lock");
        Place(Path.Combine(_root, ".report.minigram-notes", "mine.txt"), "mine");
        Place(Path.Combine(_root, ".other.minigram-4242", "mine.txt"), "mine");

        Report("one");

        Assert.Equal([".other.minigram-4242", ".report.minigram-notes", "report"], Names(_root));
    }

    [Fact]
    public void Old_report_comes_back_after_a_kill_between_two_renames()
    {
        Place(Path.Combine(_root, ".report.minigram-4242-old", "report.md"), "old");
        Place(Path.Combine(_root, ".report.minigram-4242-old", ".minigram-report"), "A report by MiniGram. The next one to this folder replaces these files:\nreport.md\n");
        Place(Path.Combine(_root, ".report.minigram-4242", "report.md"), "new");
        Place(Path.Combine(_root, ".report.minigram-4242.lock"), "");

        using (OutputFolder.Begin(OutputKind.Report, Target, "data"))
            Assert.Equal("old", Published());
    }

    [Fact]
    public void Of_two_runs_at_once_the_later_wins_whole()
    {
        using var first = OutputFolder.Begin(OutputKind.Report, Target, "data");
        using var second = OutputFolder.Begin(OutputKind.Report, Target, "data");
        Assert.NotEqual(first.Aside, second.Aside);
        Write(first, "first");
        Write(second, "second");
        first.Publish();
        second.Publish();
        Assert.Equal("second", Published());
    }

    [Fact]
    public void Many_runs_at_once_leave_one_whole_report()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, n => Report($"run {n}", $"segments/{n}.csv"));

        var winner = Published()["run ".Length..];
        Assert.Equal([$"{winner}.csv"], Names(Path.Combine(Target, "segments")));
        Assert.Equal(["report"], Names(_root));
    }

    [Fact]
    public void Mode_of_the_folder_stays()
    {
        if (OperatingSystem.IsWindows())
            return; // It has no such modes.
        Directory.CreateDirectory(Target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Report("one");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Target));
    }

    private void Report(string text, string segment = "segments/a.csv")
    {
        using var output = OutputFolder.Begin(OutputKind.Report, Target, "data");
        Write(output, text, segment);
        output.Publish();
    }

    private static void Write(OutputFolder output, string text, string segment = "segments/a.csv")
    {
        Place(Path.Combine(output.Aside, "report.md"), text);
        Place(Path.Combine(output.Aside, segment), text);
    }

    private string Published() => File.ReadAllText(Path.Combine(Target, "report.md"));

    private static void Place(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);
}
