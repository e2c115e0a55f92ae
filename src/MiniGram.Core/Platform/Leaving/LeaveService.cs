using System.IO.Compression;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Leaving;

/// <summary>Lets a member take everything out, and go for good.</summary>
public sealed class LeaveService(PlatformDatabase database, MemberService members, TimeProvider clock)
{
    private static readonly (string Name, string Query)[] s_tables =
    [
        ("users", "select id, username, created_at from users where id = @me"),
        ("photos", "select id, image_url, user_id, created_at from photos where user_id = @me order by id"),
        ("tags", "select id, tag_name, created_at from tags where id in (select t.tag_id from photo_tags t join photos p on p.id = t.photo_id where p.user_id = @me) order by id"),
        ("photo_tags", "select photo_id, tag_id from photo_tags where photo_id in (select id from photos where user_id = @me) order by photo_id, tag_id"),
        ("follows", "select follower_id, followee_id, created_at from follows where follower_id = @me or followee_id = @me order by created_at, follower_id, followee_id"),
        ("likes", "select user_id, photo_id, created_at from likes where user_id = @me order by created_at, photo_id"),
        ("comments", "select id, comment_text, photo_id, user_id, created_at from comments where user_id = @me order by id"),
        ("captions", "select photo_id, caption, alt_text, audience, edited_at from posts where user_id = @me order by photo_id"),
        ("account", "select user_id, display_name, bio, private from accounts where user_id = @me"),
        ("close_friends", "select owner_id, friend_id, created_at from close_friends where owner_id = @me order by created_at, friend_id"),
        ("blocks", "select blocker_id, blocked_id, created_at from blocks where blocker_id = @me order by created_at, blocked_id"),
        ("mutes", "select muter_id, muted_id, created_at from mutes where muter_id = @me order by created_at, muted_id"),
    ];

    /// <summary>Takes the member's photos out of the counters of tags, before the rows go that they counted.</summary>
    private const string UncountTags = """
        update tag_keys set posts = posts - (select count(*) from post_tags t join posts p on p.photo_id = t.photo_id where t.name = tag_keys.name and p.user_id = @me)
        where name in (select t.name from post_tags t join posts p on p.photo_id = t.photo_id where p.user_id = @me)
        """;

    /// <summary>
    /// Writes a ZIP of the member's own rows of the seven tables, what they wrote to their photos, whom they trust, block and mute, and the photos as they
    /// were uploaded under <c>photos/ID</c>.
    /// </summary>
    /// <param name="me">Whose.</param>
    /// <param name="to">Takes the ZIP; need not be able to seek.</param>
    /// <param name="original">Opens the original of a media key, with its file name's ending such as <c>.jpg</c>; null when it is lost.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task TakeOutAsync(UserId me, Stream to, Func<string, (Stream Content, string Ending)?> original, CancellationToken cancel = default)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var media = await database.Read(async sql =>
        {
            foreach (var (name, query) in s_tables)
                await OwnTable.WriteAsync(zip, sql, name, query, new { me = me.Value });
            return await sql.ListAsync<MediaRow>("select photo_id, media_key from posts where user_id = @me and media_key is not null order by photo_id", new { me = me.Value });
        }, cancel);
        foreach (var row in media)
        {
            if (original(row.MediaKey) is not { } found)
                continue;
            await using var content = found.Content;
            await using var entry = await zip.CreateEntry($"photos/{row.PhotoId}{found.Ending}", CompressionLevel.NoCompression).OpenAsync(cancel);
            await content.CopyToAsync(entry, cancel);
        }
    }

    /// <summary>Deletes an account with all that is its own: photos, likes, comments, follows, notices. The log of what moderators did stays, without its name, and reports that were open are closed in it.</summary>
    /// <param name="me">Whose.</param>
    /// <param name="password">Asked again, since this can't be undone.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The media keys whose files are to be deleted now; or what is wrong.</returns>
    public async Task<Outcome<IReadOnlyList<string>>> DeleteAsync(UserId me, string password, CancellationToken cancel = default)
    {
        if (!await members.IsPasswordAsync(me, password, cancel))
            return Outcome<IReadOnlyList<string>>.No(new FieldProblem("password", "That is not your password."));
        return await database.WriteAsync(async sql =>
        {
            var id = new { me = me.Value };
            await AccountLock.TakeRolesAsync(sql);
            await AccountLock.TakeWithFollowsAsync(sql, me);
            if (database.IsPostgres)
                await sql.OneAsync<long>("select id from users where id = @me for update", id); // What the member does meanwhile waits, for else it would be counted and then be gone.
            if (await LastAdministrator.IsAsync(sql, me))
                return Outcome<IReadOnlyList<string>>.No(new FieldProblem("password", LastAdministrator.Refusal));
            var media = await sql.ListAsync<string>("select media_key from posts where user_id = @me and media_key is not null union select avatar_key from accounts where user_id = @me and avatar_key is not null", id);
            if (!await sql.AnyAsync("select 1 from accounts where user_id = @me and suspended", id))
                await OthersCounters.LeaveAsync(sql, me);
            await sql.DoAsync(UncountTags, id);
            await ModerationService.LeftAsync(sql, me, clock.Now());
            await sql.DoAsync("delete from users where id = @me", id);
            return Outcome<IReadOnlyList<string>>.Of(media);
        }, cancel);
    }

    private sealed record MediaRow
    {
        public long PhotoId { get; init; }

        public string MediaKey { get; init; } = "";
    }
}
