using System.Formats.Tar;
using MiniGram.Platform.Media;
using MiniGram.Web;
using MiniGram.Web.Api;

namespace MiniGram.Cli;

/// <summary>A site into a file while it runs, and back.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-backup-").FullName;

    private string File => Path.Combine(_root, "site.tar");

    private string Again => Path.Combine(_root, "again");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Backup_trusts_no_file_that_lies_in_its_way()
    {
        await using var site = await RunningSite.StartAsync();
        var trap = Path.Combine(_root, "trap");
        System.IO.File.WriteAllText(trap, "mine");
        foreach (var left in new[] { File + ".partial", File + ".partial.db" })
            System.IO.File.CreateSymbolicLink(left, trap);

        var made = CommandRun.Of("backup", "--data", site.Folder, "--out", File);

        Assert.Equal((ExitCode.Success, ""), (made.Code, made.Error));
        Assert.Equal("mine", System.IO.File.ReadAllText(trap));
        Assert.Null(new FileInfo(File).LinkTarget);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public async Task Site_comes_back_as_it_was_when_the_backup_was_made()
    {
        string before, picture, token;
        await using (var site = await RunningSite.StartAsync())
        {
            await site.JoinAsync("maya");
            using var maya = await ApiClient.OfAsync(site, "maya");
            await maya.PostPhotoAsync(SamplePicture.Png(), "Kept #ocean");
            (before, picture, token) = (maya.Text, maya.Json.GetProperty("picture").GetProperty("address").GetString()!, maya.Token!);

            var made = CommandRun.Of("backup", "--data", site.Folder, "--out", File);

            Assert.Equal((ExitCode.Success, ""), (made.Code, made.Error));
            Assert.Contains("the database and 1 pictures", made.Output, StringComparison.Ordinal);
            await maya.PostPhotoAsync(SamplePicture.Png(), "Too late");
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
            Assert.Equal([File], Directory.EnumerateFileSystemEntries(_root));
        }

        var back = CommandRun.Of("restore", "--from", File, "--data", Again);
        Assert.Equal((ExitCode.Success, ""), (back.Code, back.Error));
        Assert.Contains("1 pictures", back.Output, StringComparison.Ordinal);

        await using var restored = await RunningSite.StartAsync(settings => settings with { Data = Again });
        using var program = new ApiClient(restored, token);
        await program.GetAsync("people/maya/photos");
        Assert.Equal($$"""{"items":[{{before}}],"next":null}""", program.Text);
        Assert.Equal(System.Net.HttpStatusCode.OK, await program.GetAsync(picture));
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        await using var site = await RunningSite.StartAsync();
        CommandRun.Of("backup", "--data", site.Folder, "--out", File);
        var bytes = System.IO.File.ReadAllBytes(File);

        Assert.Contains("is there already", CommandRun.Of("backup", "--data", site.Folder, "--out", File).Error, StringComparison.Ordinal);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
        Assert.Contains("is not empty", CommandRun.Of("restore", "--from", File, "--data", site.Folder).Error, StringComparison.Ordinal);
        Directory.CreateDirectory(Again);
        Assert.Equal(ExitCode.Success, CommandRun.Of("restore", "--from", File, "--data", Again).Code);
    }

    [Fact]
    public async Task Backup_that_is_not_whole_is_refused_and_leaves_nothing()
    {
        await using (var site = await RunningSite.StartAsync())
        {
            await site.JoinAsync("maya");
            using var maya = await ApiClient.OfAsync(site, "maya");
            await maya.PostPhotoAsync(SamplePicture.Png());
            CommandRun.Of("backup", "--data", site.Folder, "--out", File);
        }

        var whole = System.IO.File.ReadAllBytes(File);
        foreach (var share in new[] { 0, .1, .5, .9, .98 })
            Refuse(whole[..(int)(whole.Length * share)]);

        // One byte of a file's content, in each file.
        foreach (var place in Contents(whole))
        {
            var damaged = whole.ToArray();
            damaged[place] ^= 0x55;
            Refuse(damaged);
        }
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/tmp/outside.txt")]
    [InlineData("keys/../../outside.xml")]
    [InlineData("photos/outside.webp")]
    public void File_that_leads_elsewhere_is_refused(string name)
    {
        using (var tar = new TarWriter(System.IO.File.Create(File), TarEntryFormat.Pax))
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream([1]) });

        var back = CommandRun.Of("restore", "--from", File, "--data", Again);

        Assert.Equal(ExitCode.Error, back.Code);
        Assert.Contains("has no place there", back.Error, StringComparison.Ordinal);
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void What_can_not_be_done_is_said_in_words()
    {
        Assert.Contains("is no data folder of a site", CommandRun.Of("backup", "--data", _root, "--out", File).Error, StringComparison.Ordinal);
        Assert.Contains("pg_dump", CommandRun.Of("backup", "--database", "Host=localhost;Database=minigram", "--out", File).Error, StringComparison.Ordinal);
        Assert.Contains("There is no file", CommandRun.Of("restore", "--from", File, "--data", Again).Error, StringComparison.Ordinal);
    }

    private static List<int> Contents(byte[] backup)
    {
        var places = new List<int>();
        using var tar = new TarReader(new MemoryStream(backup));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Length > 0 && entry.Name != "manifest.json")
                places.Add((int)(entry.DataOffset + (entry.Length / 2)));
        }

        Assert.True(places.Count > 3);
        return places;
    }

    private void Refuse(byte[] backup)
    {
        System.IO.File.WriteAllBytes(File, backup);
        var back = CommandRun.Of("restore", "--from", File, "--data", Again);
        Assert.Equal((ExitCode.Error, false), (back.Code, Directory.Exists(Again)));
        Assert.Contains("Use another backup", back.Error, StringComparison.Ordinal);
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(_root));
    }
}
