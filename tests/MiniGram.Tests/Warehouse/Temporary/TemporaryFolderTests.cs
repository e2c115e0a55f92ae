namespace MiniGram.Warehouse.Temporary;

/// <summary>Folders for the time being: nothing is left behind, not even of a run that was killed.</summary>
public sealed class TemporaryFolderTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("minigram-temporary-").FullName;

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [Fact]
    public void Folder_is_there_until_it_is_disposed()
    {
        using (var folder = TemporaryFolder.Create(_place, "sort"))
        {
            File.WriteAllText(Path.Combine(folder.Path, "rows"), "1");
            Assert.StartsWith(Path.Combine(_place, "minigram-sort-"), folder.Path, StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
        }

        Assert.Empty(Directory.GetFileSystemEntries(_place));
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_by_the_next_and_what_is_in_use_or_of_others_stays()
    {
        using var used = TemporaryFolder.Create(_place, "fit");
        foreach (var abandoned in new[] { "minigram-spill-abcdefgh.123", "minigram-fit-0abcdefg.xyz" })
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_place, abandoned)).FullName, "rows"), "1");
        File.WriteAllText(Path.Combine(_place, "minigram-spill-abcdefgh.123.lock"), "");
        File.WriteAllText(Path.Combine(_place, "minigram-spill-hgfedcba.321.lock"), ""); // Killed before there was a folder.
        string[] others = ["minigram-spill-mine", "minigram-notes-of-mine.txt", "other"];
        foreach (var other in others)
            Directory.CreateDirectory(Path.Combine(_place, other));

        using var next = TemporaryFolder.Create(_place, "spill");

        Assert.Equal(
            others.Concat([Path.GetFileName(used.Path), Path.GetFileName(used.Path) + ".lock", Path.GetFileName(next.Path), Path.GetFileName(next.Path) + ".lock"]).Order(StringComparer.Ordinal),
            Directory.GetFileSystemEntries(_place).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Many_at_once_do_not_take_each_other_away()
    {
        var folders = new TemporaryFolder[40];
        Parallel.For(0, folders.Length, n => folders[n] = TemporaryFolder.Create(_place, "sort"));

        Assert.All(folders, folder => Assert.True(Directory.Exists(folder.Path)));
        Assert.Distinct(folders.Select(folder => folder.Path));
        Array.ForEach(folders, folder => folder.Dispose());
        Assert.Empty(Directory.GetFileSystemEntries(_place));
    }
}
