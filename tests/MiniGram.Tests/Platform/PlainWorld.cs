using MiniGram.Model;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform;

/// <summary>The tables in memory, and the rules over them as one would say them: the oracle for what the queries answer.</summary>
internal sealed class PlainWorld
{
    private HashSet<(long, long)> _follows = [];
    private HashSet<(long, long)> _close = [];
    private HashSet<(long, long)> _blocks = [];
    private HashSet<(long, long)> _mutes = [];
    private Dictionary<long, AccountState> _accounts = [];

    public List<PostState> Posts { get; private set; } = [];

    public static async Task<PlainWorld> ReadAsync(TestSite site) => await site.Database.Read(async sql => new PlainWorld
    {
        _follows = await PairsAsync(sql, "select follower_id as a, followee_id as b from follows"),
        _close = await PairsAsync(sql, "select owner_id as a, friend_id as b from close_friends"),
        _blocks = await PairsAsync(sql, "select blocker_id as a, blocked_id as b from blocks"),
        _mutes = await PairsAsync(sql, "select muter_id as a, muted_id as b from mutes"),
        _accounts = (await sql.ListAsync<AccountState>("select user_id, private, suspended from accounts")).ToDictionary(account => account.UserId),
        Posts = await sql.ListAsync<PostState>("select photo_id, user_id, posted_at, audience, removed, tags_text from posts order by posted_at desc, photo_id desc"),
    });

    public bool Sees(Viewer viewer, PostState post)
    {
        var (author, me) = (_accounts[post.UserId], viewer.Id?.Value);
        if (viewer.IsModerator || me == post.UserId)
            return true;
        if (post.Removed || author.Suspended)
            return false;
        if (me is { } id && (_blocks.Contains((id, post.UserId)) || _blocks.Contains((post.UserId, id))))
            return false;
        return (Audience)post.Audience switch
        {
            Audience.CloseFriends => me is { } friend && _close.Contains((post.UserId, friend)),
            Audience.Public when !author.Private => true,
            _ => me is { } follower && _follows.Contains((follower, post.UserId)),
        };
    }

    public IReadOnlyList<long> Home(Viewer viewer) =>
        [.. Posts.Where(post => viewer.Id is { } me && _follows.Contains((me.Value, post.UserId)) && !Mutes(viewer, post) && Sees(viewer.AsMember, post)).Select(post => post.PhotoId)];

    public IReadOnlyList<long> CloseFriends(Viewer viewer) => [.. Posts.Where(post =>
        viewer.Id is { } me && (Audience)post.Audience == Audience.CloseFriends && post.UserId != me.Value && _close.Contains((post.UserId, me.Value)) && !Mutes(viewer, post) && Sees(viewer.AsMember, post)).Select(post => post.PhotoId)];

    public IReadOnlyList<long> Community(Viewer viewer) => [.. Posts.Where(post =>
        (Audience)post.Audience == Audience.Public && !post.Removed && !_accounts[post.UserId].Private && !_accounts[post.UserId].Suspended && !Mutes(viewer, post) && Sees(viewer.AsMember, post)).Select(post => post.PhotoId)];

    public IReadOnlyList<long> Profile(Viewer viewer, UserId author) => [.. Posts.Where(post => post.UserId == author.Value && Sees(viewer, post)).Select(post => post.PhotoId)];

    public IReadOnlyList<long> Tag(Viewer viewer, string tag) => [.. Posts.Where(post => post.TagsText.Split(' ').Contains(tag) && Sees(viewer.AsMember, post)).Select(post => post.PhotoId)];

    public IReadOnlyList<long> FollowedTags(Viewer viewer, IEnumerable<string> tags) => [.. Posts.Where(post =>
        viewer.Id is { } me && post.UserId != me.Value && post.TagsText.Split(' ').Intersect(tags).Any() && !Mutes(viewer, post) && Sees(viewer.AsMember, post)).Select(post => post.PhotoId)];

    private static async Task<HashSet<(long, long)>> PairsAsync(Database.Sql sql, string query) => [.. (await sql.ListAsync<Pair>(query)).Select(pair => (pair.A, pair.B))];

    private bool Mutes(Viewer viewer, PostState post) => viewer.Id is { } me && _mutes.Contains((me.Value, post.UserId));

    /// <summary>Two ids.</summary>
    internal sealed record Pair
    {
        public long A { get; init; }

        public long B { get; init; }
    }

    /// <summary>What of an account matters to who sees what.</summary>
    internal sealed record AccountState
    {
        public long UserId { get; init; }

        public bool Private { get; init; }

        public bool Suspended { get; init; }
    }

    /// <summary>What of a photo matters to who sees it.</summary>
    internal sealed record PostState
    {
        public long PhotoId { get; init; }

        public long UserId { get; init; }

        public long PostedAt { get; init; }

        public long Audience { get; init; }

        public bool Removed { get; init; }

        public string TagsText { get; init; } = "";
    }
}
