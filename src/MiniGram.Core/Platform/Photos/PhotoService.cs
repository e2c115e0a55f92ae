using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Platform.Photos;

/// <summary>Posts, shows, changes and deletes photos.</summary>
public sealed class PhotoService(PlatformDatabase database, TimeProvider clock)
{
    /// <summary>Posts a photo whose picture has been taken in.</summary>
    public Task<Outcome<PhotoId>> PostAsync(UserId me, NewPost post, CancellationToken cancel = default) => PostAsync(me, post, null, cancel);

    /// <summary>Posts a photo once for a key: the second time it is the photo of the first, and the new picture is not needed.</summary>
    public async Task<Outcome<PhotoId>> PostAsync(UserId me, NewPost post, OnceKey? once, CancellationToken cancel = default)
    {
        var (read, alt, problems) = Check(post.Caption, post.AltText);
        var caption = read.Text;
        if (problems.Count > 0)
            return Outcome<PhotoId>.No(problems);
        return await database.WriteAsync(async sql =>
        {
            var now = clock.Now();
            if (await OnceWriter.FindAsync(sql, me, once, now) is { } before)
                return before.Done ? Outcome<PhotoId>.Of(new PhotoId(before.Value)) : Outcome<PhotoId>.No(before.Problems);
            if (await sql.AnyAsync("select 1 from posts where media_key = @key", new { key = post.MediaKey }))
                return Outcome<PhotoId>.No(new FieldProblem("photo", "This picture is posted already."));
            // First, for it locks the account: one that turns private meanwhile waits until this photo is there to be hidden.
            await sql.DoAsync("update accounts set posts = posts + 1 where user_id = @me", new { me = me.Value });
            var id = new PhotoId(await sql.OneAsync<long>(
                "insert into photos (image_url, user_id, created_at) values (@url, @me, @now) returning id", new { url = $"/media/{post.MediaKey}", me = me.Value, now }));
            await sql.DoAsync(
                """
                insert into posts (photo_id, user_id, posted_at, audience, reach, caption, alt_text, width, height, media_key, tags_text)
                values (@id, @me, @now, @audience, 3, @caption, @alt, @width, @height, @key, @tags)
                """,
                new
                {
                    id = id.Value,
                    me = me.Value,
                    now,
                    audience = (long)post.Audience,
                    caption,
                    alt,
                    width = (long)post.Width,
                    height = (long)post.Height,
                    key = post.MediaKey,
                    tags = string.Join(' ', read.Tags),
                });
            await Reach.RefreshAsync(sql, me, id);
            await TagWriter.SetAsync(sql, id, now, read.Tags, now);
            await SearchWriter.CaptionAsync(sql, id, now, read);
            await MentionWriter.TellAsync(sql, me, id, null, read.Mentions, now);
            await OnceWriter.KeepAsync(sql, me, once, id.Value, now);
            return Outcome<PhotoId>.Of(id);
        }, cancel);
    }

    /// <summary>The photo that was posted for a key before, or the problem that the key was for something else; null for a new key.</summary>
    public Task<Outcome<PhotoId>?> PostedAsync(UserId me, OnceKey once, CancellationToken cancel = default) => database.Read(async sql =>
        await OnceWriter.FindAsync(sql, me, once, clock.Now()) is not { } before ? null : before.Done ? Outcome<PhotoId>.Of(new PhotoId(before.Value)) : Outcome<PhotoId>.No(before.Problems), cancel);

    /// <summary>What a member who posts chooses from, and chose last.</summary>
    public Task<AudienceChoice> ChoiceAsync(UserId me, CancellationToken cancel = default) => database.Read(async sql => (await sql.OneAsync<ChoiceRow>(
        """
        select a.followers, (select count(*) from close_friends c where c.owner_id = @me) as close_friends,
            (select p.audience from posts p where p.user_id = @me order by p.posted_at desc, p.photo_id desc limit 1) as last
        from accounts a where a.user_id = @me
        """,
        new { me = me.Value }))?.ToChoice() ?? new AudienceChoice(0, 0, Audience.Public), cancel);

    /// <summary>A photo's card, or null when there is none for this viewer.</summary>
    public Task<PhotoCard?> FindAsync(Viewer viewer, PhotoId photo, CancellationToken cancel = default) =>
        database.Read(async sql => await CardQuery.OneAsync(sql, viewer, photo), cancel);

    /// <summary>The photo to whose picture a media key belongs, if the viewer may see it. An avatar's key is none of a photo's.</summary>
    public Task<PhotoMedia?> MediaAsync(Viewer viewer, string mediaKey, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var values = Visibility.Of(viewer);
        values["key"] = mediaKey;
        var row = await sql.OneAsync<MediaRow>($"select p.photo_id, p.width, p.height from posts p where p.media_key = @key and {Visibility.Rule}", values);
        return row is null ? null : new PhotoMedia(new PhotoId(row.PhotoId), (int)row.Width, (int)row.Height);
    }, cancel);

    /// <summary>Whether a media key is an avatar that the viewer may see: everyone's, but of those who are suspended for moderators only.</summary>
    public Task<bool> IsAvatarAsync(Viewer viewer, string mediaKey, CancellationToken cancel = default) =>
        database.Read(sql => sql.AnyAsync("select 1 from accounts where avatar_key = @mediaKey and (@mod or not suspended)", new { mediaKey, mod = viewer.IsModerator }), cancel);

    /// <summary>Changes one's own photo; null when it is not one's own. Who is mentioned anew is told.</summary>
    public Task<Outcome<PhotoId>?> EditAsync(UserId me, PhotoId photo, PostEdit edit, CancellationToken cancel = default) => EditAsync(me, photo, edit, null, cancel);

    /// <summary>The same, but only while the photo is still as one saw it.</summary>
    /// <param name="me">Its author.</param>
    /// <param name="photo">Which photo.</param>
    /// <param name="edit">What it becomes.</param>
    /// <param name="seen">Its <see cref="PhotoVersion"/> as one saw it; null for whatever it is now.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome<PhotoId>?> EditAsync(UserId me, PhotoId photo, PostEdit edit, string? seen, CancellationToken cancel = default)
    {
        var (read, alt, problems) = Check(edit.Caption, edit.AltText);
        var caption = read.Text;
        return await database.WriteAsync(async sql =>
        {
            // First, for one that turns private meanwhile would not see this photo's new audience; and then the photo, so that of two who read the same version only one finds it unchanged.
            await AccountLock.ShareAsync(sql, me);
            await sql.DoAsync("update posts set reach = reach where photo_id = @photo and user_id = @me", new { photo = photo.Value, me = me.Value });
            var before = await sql.OneAsync<CardRow>("select posted_at, caption, alt_text, audience from posts where photo_id = @photo and user_id = @me", new { photo = photo.Value, me = me.Value });
            if (before is null)
                return null;
            if (problems.Count > 0)
                return Outcome<PhotoId>.No(problems);
            if (seen is not null && seen != PhotoVersion.Of(before.Caption, before.AltText, (Audience)before.Audience))
                return Outcome<PhotoId>.No(new FieldProblem(PhotoVersion.Field, "The photo was changed since you read it. Read it again, and send your change with its new ETag."));
            var now = clock.Now();
            await sql.DoAsync(
                """
                update posts set caption = @caption, alt_text = @alt, audience = @audience, tags_text = @tags, edited_at = case when @changed then @now else edited_at end
                where photo_id = @photo
                """,
                new
                {
                    caption,
                    alt,
                    audience = (long)edit.Audience,
                    tags = string.Join(' ', read.Tags),
                    now,
                    photo = photo.Value,
                    changed = before.Caption != caption || before.AltText != alt,
                });
            await Reach.RefreshAsync(sql, me, photo);
            await TagWriter.SetAsync(sql, photo, before.PostedAt, read.Tags, now);
            await SearchWriter.CaptionAsync(sql, photo, before.PostedAt, read);
            await MentionWriter.TellAsync(sql, me, photo, null, [.. read.Mentions.Except(Caption.Read(before.Caption).Mentions, StringComparer.Ordinal)], now);
            return Outcome<PhotoId>.Of(photo);
        }, cancel);
    }

    /// <summary>Deletes one's own photo with its likes, comments and notices, for good.</summary>
    /// <returns>What is left to delete of it; null when it is not one's own.</returns>
    public Task<DeletedPhoto?> DeleteAsync(UserId me, PhotoId photo, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        await AccountLock.TakeAsync(sql, me); // Its count of photos changes; likes hold the account before the photo, and so must this.
        // Locks the photo: of two who delete it at once, the second finds none.
        if (await sql.DoAsync("update posts set reach = reach where photo_id = @photo and user_id = @me", new { photo = photo.Value, me = me.Value }) == 0)
            return null;
        var row = await sql.OneAsync<MediaRow>("select photo_id, media_key from posts where photo_id = @photo and user_id = @me", new { photo = photo.Value, me = me.Value });
        if (row is null)
            return null;
        await DeleteAsync(sql, me, photo);
        return new DeletedPhoto(photo, row.MediaKey is { } key && await ModerationService.KeepsAsync(sql, key) ? null : row.MediaKey);
    }, cancel);

    /// <summary>Notes that a member has opened a photo, once; its author's own look does not count.</summary>
    public Task SeenAsync(UserId me, PhotoId photo, CancellationToken cancel = default) => SeenAsync([(me, photo)], cancel);

    /// <summary>The same of many at once, in one go.</summary>
    public Task SeenAsync(IReadOnlyCollection<(UserId Member, PhotoId Photo)> looks, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        foreach (var (member, photo) in looks)
            await NoteAsync(sql, member, photo);
        return looks.Count;
    }, cancel);

    private Task<int> NoteAsync(Sql sql, UserId me, PhotoId photo) => sql.DoAsync(
        "insert into views (photo_id, user_id, created_at) select p.photo_id, @me, @now from posts p where p.photo_id = @photo and p.user_id <> @me on conflict do nothing",
        new { photo = photo.Value, me = me.Value, now = clock.Now() });

    internal static async Task DeleteAsync(Sql sql, UserId author, PhotoId photo)
    {
        await TagWriter.SetAsync(sql, photo, 0, [], 0);
        await sql.DoAsync("delete from photos where id = @photo", new { photo = photo.Value });
        await sql.DoAsync("update accounts set posts = posts - 1 where user_id = @author", new { author = author.Value });
    }

    private static (Caption Caption, string Alt, IReadOnlyList<FieldProblem> Problems) Check(string captionTyped, string altTyped)
    {
        var (caption, alt) = (Caption.Read(Limits.Clean(captionTyped)), Limits.Clean(altTyped));
        return (caption, alt, [.. caption.Problems.Select(problem => new FieldProblem("caption", problem)), .. Limits.Check("altText", "An alternative text", alt, Limits.AltText)]);
    }

    private sealed record ChoiceRow
    {
        public long Followers { get; init; }

        public long CloseFriends { get; init; }

        public long? Last { get; init; }

        public AudienceChoice ToChoice() => new((int)Followers, (int)CloseFriends, (Audience)(Last ?? 0));
    }

    private sealed record MediaRow
    {
        public long PhotoId { get; init; }

        public long Reach { get; init; }

        public long Width { get; init; }

        public long Height { get; init; }

        public string? MediaKey { get; init; }
    }
}
