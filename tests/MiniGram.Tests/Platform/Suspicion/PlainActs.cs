using MiniGram.Platform.Database;

namespace MiniGram.Platform.Suspicion;

/// <summary>What everyone did, in memory, counted as one would say it.</summary>
internal sealed class PlainActs
{
    private const long MicrosecondsAnHour = 3_600_000_000;

    private List<Act> _likes = [];
    private List<Act> _comments = [];
    private List<Act> _views = [];
    private List<Act> _follows = [];
    private Dictionary<long, long> _authors = [];
    private HashSet<long> _bots = [];
    private HashSet<long> _suspended = [];

    public static Task<PlainActs> ReadAsync(TestSite site) => site.Database.Read(async sql => new PlainActs
    {
        _likes = await sql.ListAsync<Act>("select user_id as by, photo_id as about, created_at as at from likes"),
        _comments = await sql.ListAsync<Act>("select user_id as by, photo_id as about, created_at as at, (select count(*) from removed_comments r where r.comment_id = comments.id) as removed from comments"),
        _views = await sql.ListAsync<Act>("select user_id as by, photo_id as about from views"),
        _follows = await sql.ListAsync<Act>("select follower_id as by, followee_id as about from follows"),
        _authors = (await sql.ListAsync<Act>("select user_id as by, photo_id as about from posts")).ToDictionary(post => post.About, post => post.By),
        _bots = [.. await sql.ListAsync<long>("select user_id from suspected_accounts")],
        _suspended = [.. await sql.ListAsync<long>("select user_id from accounts where suspended")],
    });

    public int Likes(long photo, bool countBots) => _likes.Count(act => act.About == photo && !_suspended.Contains(act.By) && (countBots || !_bots.Contains(act.By)));

    public int Comments(long photo, bool countBots) => _comments.Count(act => act.About == photo && act.Removed == 0 && !_suspended.Contains(act.By) && (countBots || !_bots.Contains(act.By)));

    /// <summary>What a creator got from others who are no suspected bots and not suspended: likes, comments, followers, people reached, and in how many hours each of those followers likes or comments anywhere.</summary>
    public (int Likes, int Comments, int Followers, int Reach, int FollowerHours) Given(long me)
    {
        bool Counts(Act act) => !_bots.Contains(act.By) && !_suspended.Contains(act.By);
        bool OnMine(Act act) => _authors[act.About] == me;
        return (
            _likes.Count(act => Counts(act) && OnMine(act)),
            _comments.Count(act => Counts(act) && OnMine(act) && act.By != me && act.Removed == 0),
            _follows.Count(act => Counts(act) && act.About == me),
            _views.Where(act => Counts(act) && OnMine(act)).Select(act => act.By).Distinct().Count(),
            _follows.Where(act => Counts(act) && act.About == me).Sum(follow => _likes.Concat(_comments).Where(act => act.By == follow.By).Select(act => act.At / MicrosecondsAnHour).Distinct().Count()));
    }

    /// <summary>Who did it, to what and when.</summary>
    internal sealed record Act
    {
        public long By { get; init; }

        public long About { get; init; }

        /// <summary>Microseconds since 1970.</summary>
        public long At { get; init; }

        public long Removed { get; init; }
    }
}
