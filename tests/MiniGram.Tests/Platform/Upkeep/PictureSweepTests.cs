using CsCheck;
using MiniGram.Platform.Media;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Upkeep;

/// <summary>Runs on SQLite here and on PostgreSQL in the integration tests.</summary>
public sealed class PictureSweepTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("minigram-sweep-");

    public void Dispose() => _root.Delete(recursive: true);

    /// <summary>What a picture is for, whether it is old, and what of it is there.</summary>
    [Fact]
    public async Task Orphans_are_removed_when_they_are_old_and_nothing_else_ever() => await Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 2]).Array[0, 30].SampleAsync(async pictures =>
    {
        await using var site = await TestSite.CreateAsync();
        site.Clock.Step = TimeSpan.Zero;
        var ada = await site.JoinAsync("ada");
        var folder = PhotoFolder.Open(_root.CreateSubdirectory(Path.GetRandomFileName()).FullName);
        HashSet<MediaKey> stay = [];
        var gone = 0;
        foreach (var (use, old, parts) in pictures)
        {
            var key = await KeepAsync(folder, old ? site.Clock.GetUtcNow() - TimeSpan.FromMinutes(60) : site.Clock.GetUtcNow() - TimeSpan.FromMinutes(59), parts);
            if (use == 1)
                await site.Photos.PostAsync(ada.Id!.Value, new NewPost(key.Value, 9, 6, "", "", Audience.CloseFriends));
            if (use == 2)
                await site.Members.SetAvatarAsync((await site.JoinAsync($"person{stay.Count}")).Id!.Value, key.Value);
            if (use is 1 or 2 || !old)
                stay.Add(key);
            else
                gone++;
        }

        var swept = await new PictureSweep(site.Database, folder, site.Clock) { Plausible = int.MaxValue }.RunAsync();

        Assert.Equal(stay, folder.Written().Keys.ToHashSet());
        Assert.Equal(new SweepResult(pictures.Length, gone, gone), swept);
    }, iter: 12, threads: 1);

    [Fact]
    public async Task Folder_of_another_database_loses_nothing()
    {
        await using var site = await TestSite.CreateAsync();
        var folder = PhotoFolder.Open(_root.FullName);
        for (var i = 0; i < 21; i++)
            await KeepAsync(folder, site.Clock.GetUtcNow() - TimeSpan.FromDays(9), 0);

        Assert.Equal(new SweepResult(21, 21, 0), await new PictureSweep(site.Database, folder, site.Clock).RunAsync());

        Assert.Equal(21, folder.Written().Count);
    }

    [Fact]
    public async Task Picture_of_a_deleted_photo_stays_until_its_report_is_decided()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("mod", Accounts.Role.Moderator));
        var folder = PhotoFolder.Open(_root.FullName);
        var key = await KeepAsync(folder, site.Clock.GetUtcNow() - TimeSpan.FromDays(1), 0);
        var photo = (await site.Photos.PostAsync(ada.Id!.Value, new NewPost(key.Value, 9, 6, "", "", Audience.Public))).Value;
        await site.Reports.PhotoAsync(bob, photo, Moderation.ReportReason.Hate, "");
        await site.Photos.DeleteAsync(ada.Id!.Value, photo);

        Assert.Equal(new SweepResult(1, 0, 0), await new PictureSweep(site.Database, folder, site.Clock).RunAsync());
        await site.Moderation.DecideAsync(mod, new(ada.Id!.Value, photo, null), Moderation.ActionKind.Dismiss, "seen");
        Assert.Equal(new SweepResult(1, 1, 1), await new PictureSweep(site.Database, folder, site.Clock).RunAsync());
    }

    [Fact]
    public async Task Pictures_that_are_posted_while_it_sweeps_stay()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var folder = PhotoFolder.Open(_root.FullName);
        var sweep = new PictureSweep(site.Database, folder, site.Clock) { Plausible = int.MaxValue };
        var posted = new HashSet<MediaKey>();
        await Task.WhenAll(
            Task.Run(async () =>
            {
                for (var i = 0; i < 60; i++)
                {
                    var key = await KeepAsync(folder, site.Clock.GetUtcNow() - TimeSpan.FromMinutes(5), i % 3);
                    await site.Photos.PostAsync(ada.Id!.Value, new NewPost(key.Value, 9, 6, "", "", Audience.Public));
                    posted.Add(key);
                    await KeepAsync(folder, site.Clock.GetUtcNow() - TimeSpan.FromDays(1), i % 3); // One that nobody posts.
                }
            }),
            Task.Run(async () =>
            {
                for (var i = 0; i < 20; i++)
                    await sweep.RunAsync();
            }));
        await sweep.RunAsync();

        Assert.Equal(posted, folder.Written().Keys.ToHashSet());
    }

    /// <summary>Puts a picture there as an upload does: whole, its original alone (as when it is killed), or without an original (as an avatar).</summary>
    private async Task<MediaKey> KeepAsync(PhotoFolder folder, DateTimeOffset at, int parts)
    {
        var key = MediaKey.New(new(1, 2));
        var aside = _root.CreateSubdirectory(Path.GetRandomFileName());
        var (renditions, original) = (aside.CreateSubdirectory("renditions"), Path.Combine(aside.FullName, "upload"));
        await File.WriteAllTextAsync(Path.Combine(renditions.FullName, "320.webp"), "picture");
        await File.WriteAllTextAsync(original, "original");
        File.SetLastWriteTimeUtc(original, at.UtcDateTime);
        renditions.LastWriteTimeUtc = at.UtcDateTime;
        folder.Keep(key, renditions.FullName, parts == 2 ? null : original, PhotoFormat.Jpeg);
        if (parts == 1)
            Directory.Delete(Path.GetDirectoryName(folder.Find(key, "320")!.Path)!, recursive: true);
        aside.Delete(recursive: true);
        return key;
    }
}
