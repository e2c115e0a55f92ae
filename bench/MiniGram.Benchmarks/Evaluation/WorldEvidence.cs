using MiniGram.Analytics;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>
/// The evidence of a world counted in memory, with the default definitions and everybody's events: what the models must give,
/// worked out without them.
/// </summary>
internal sealed class WorldEvidence
{
    private readonly World _world;
    private readonly int[] _photos;
    private readonly int[] _likes;
    private readonly int[] _activity;
    private readonly int[] _followers;
    private readonly double[] _rate;
    private readonly bool[] _isBot;
    private readonly long _start;

    private WorldEvidence(World world)
    {
        _world = world;
        _start = world.Likes.Any(like => like.Time < Calendar.Start) ? Calendar.ElevenYears : Calendar.Start;
        var users = world.Users.Count;
        (_photos, _likes, _activity, _followers) = (new int[users], new int[users], new int[users], new int[users]);
        foreach (var (author, _) in world.Photos)
            _photos[author]++;
        foreach (var (user, _, _) in world.Likes)
            _likes[user]++;
        foreach (var user in world.Photos.Select(photo => photo.Author).Concat(world.Likes.Select(like => like.User))
            .Concat(world.Comments.Select(comment => comment.User)).Concat(world.Follows.Select(follow => follow.Follower)))
            _activity[user]++;
        foreach (var (_, followee, _) in world.Follows)
            _followers[followee]++;
        _rate = [.. world.Users.Select((born, user) => _activity[user] / (double)DaysSince(born))];
        _isBot = [.. _likes.Select(likes => likes > 0 && 20L * likes >= world.Photos.Count)];
    }

    /// <summary>Counts it.</summary>
    public static EvidenceSet Of(World world) => new WorldEvidence(world).Count();

    private EvidenceSet Count()
    {
        var authors = Enumerable.Range(0, _world.Users.Count).Where(user => _photos[user] > 0).ToList();
        return new(
            Scope.All,
            DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(_start)),
            DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(Calendar.End)),
            Hours(_world.Users),
            [.. Segments()],
            Hours(_world.Likes.Where(like => _isBot[like.User]).Select(like => like.Time)),
            Habits(),
            Photos(authors),
            Authors(authors),
            new(Array.ConvertAll(_activity, n => (double)n), _rate, [.. Enumerable.Range(0, _world.Users.Count).Select(IsInfluencer)], _isBot),
            [
                Days("users", _world.Users),
                Days("photos", _world.Photos.Select(photo => photo.Time)),
                Days("likes", _world.Likes.Select(like => like.Time)),
                Days("comments", _world.Comments.Select(comment => comment.Time)),
                Days("follows", _world.Follows.Select(follow => follow.Time)),
            ]);
    }

    private BotHabits Habits()
    {
        var likes = _world.Likes.Where(like => _isBot[like.User]).ToLookup(like => like.User, like => DateTime.UnixEpoch.AddSeconds(like.Time));
        var bots = likes.Select(bot => bot.Key).Order().ToList();
        return new(
            [.. bots.SelectMany(bot => Enumerable.Range(0, 7).Select(day => likes[bot].LongCount(time => ((int)time.DayOfWeek + 6) % 7 == day)))],
            [.. bots.SelectMany(bot => Enumerable.Range(0, 24).Select(hour => likes[bot].LongCount(time => time.Hour == hour)))]);
    }

    private bool IsInfluencer(int user) => 10L * _followers[user] > _world.Users.Count;

    private IEnumerable<SegmentEvents> Segments()
    {
        var all = Enumerable.Range(0, _world.Users.Count).ToList();
        var settled = all.Where(user => DaysSince(_world.Users[user]) > 10).ToList();
        var activity = Array.ConvertAll(_activity, n => (double)n);
        return
        [
            .. Segment("active", "by_activity", activity, all.Where(user => !_isBot[user]), 1),
            .. Segment("active", "by_rate", _rate, settled.Where(user => !_isBot[user]), 1),
            .. Segment("inactive", "by_activity", activity, all, -1),
            .. Segment("inactive", "by_rate", _rate, settled, -1),
        ];
    }

    private IEnumerable<SegmentEvents> Segment(string segment, string measure, double[] values, IEnumerable<int> users, int sign)
    {
        var k = (_world.Users.Count + 19) / 20;
        var ranked = users.OrderByDescending(user => sign * values[user]).ToList();
        var threshold = values[ranked[k - 1]];
        var members = ranked.Where(user => sign * values[user] >= sign * threshold).ToHashSet();
        var discriminates = members.Count <= 2 * k && threshold > 0;
        SegmentEvents Of(string table, IEnumerable<(int User, long Time)> events) =>
            new(segment, measure, table, discriminates, Hours(events.Where(e => members.Contains(e.User) && e.Time >= SettledFrom(e.User)).Select(e => e.Time)));
        yield return Of("photos", _world.Photos);
        yield return Of("likes", _world.Likes.Select(like => (like.User, like.Time)));
        yield return Of("comments", _world.Comments.Select(comment => (comment.User, comment.Time)));
        yield return Of("follows", _world.Follows.Select(follow => (follow.Follower, follow.Time)));
    }

    // The Monday after the registration; the first day of the epoch was a Thursday.
    private long SettledFrom(int user)
    {
        var day = _world.Users[user] / 86_400;
        return (day - ((day + 3) % 7) + 7) * 86_400;
    }

    private PhotoSample Photos(List<int> authors)
    {
        var engagement = new double[_world.Photos.Count];
        foreach (var (_, photo, _) in _world.Likes)
            engagement[photo]++;
        foreach (var (_, photo, _) in _world.Comments)
            engagement[photo] += 1.5;
        var k = (engagement.Length + 99) / 100;
        var threshold = engagement.OrderDescending().ElementAt(k - 1);
        var discriminates = threshold > 0 && engagement.Count(value => value >= threshold) <= 2 * k;
        var place = authors.Index().ToDictionary(author => author.Item, author => author.Index);
        var order = Enumerable.Range(0, engagement.Length).OrderBy(photo => _world.Photos[photo].Author).ThenBy(photo => _world.Photos[photo].Time).ThenBy(photo => photo).ToArray();
        var names = _world.PhotoTags.Select(tag => _world.Tags[tag.Tag]).Distinct().Order(StringComparer.Ordinal).ToList();
        var tagsOf = _world.PhotoTags.ToLookup(tag => tag.Photo, tag => names.BinarySearch(_world.Tags[tag.Tag], StringComparer.Ordinal));
        var (starts, tags) = (new List<int> { 0 }, new List<int>());
        foreach (var photo in order)
        {
            tags.AddRange(tagsOf[photo].Distinct().Order());
            starts.Add(tags.Count);
        }

        return new(
            Array.ConvertAll(order, photo => place[_world.Photos[photo].Author]),
            Array.ConvertAll(order, photo => (byte)DateTime.UnixEpoch.AddSeconds(_world.Photos[photo].Time).Hour),
            Array.ConvertAll(order, photo => engagement[photo]),
            Array.ConvertAll(order, photo => engagement[photo] >= threshold),
            discriminates,
            [.. starts],
            [.. tags],
            names);
    }

    private AuthorSample Authors(List<int> authors)
    {
        var pairs = new Dictionary<(int User, int Author), double>();
        foreach (var (user, photo, weight) in _world.Likes.Select(like => (like.User, like.Photo, 1.0)).Concat(_world.Comments.Select(comment => (comment.User, comment.Photo, 1.5))))
        {
            var pair = (user, _world.Photos[photo].Author);
            pairs[pair] = pairs.GetValueOrDefault(pair) + weight;
        }

        var users = _world.Users.Count;
        var (n, sum, squares, likes, botLikes) = (new long[users], new double[users], new double[users], new long[users], new long[users]);
        foreach (var ((_, author), engagement) in pairs)
        {
            n[author]++;
            sum[author] += engagement;
            squares[author] += engagement * engagement;
        }

        foreach (var (user, photo, _) in _world.Likes)
        {
            likes[_world.Photos[photo].Author]++;
            botLikes[_world.Photos[photo].Author] += _isBot[user] ? 1 : 0;
        }

        T[] Of<T>(Func<int, T> value) => [.. authors.Select(value)];
        return new(
            Of(user => $"user{user + 1}"), Of(IsInfluencer), Of(user => (long)_followers[user]), Of(user => (long)_photos[user]),
            Of(user => n[user]), Of(user => sum[user]), Of(user => squares[user]), Of(user => likes[user]), Of(user => botLikes[user]));
    }

    private static int DaysSince(long born) => (int)Math.Max(1, (Calendar.End / 86400) - (born / 86400));

    private HourlyCounts Hours(IEnumerable<long> times)
    {
        var counts = new long[(Calendar.End - _start) / 3600];
        foreach (var time in times)
            counts[(time - _start) / 3600]++;
        return new(DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(_start)), counts);
    }

    private TableDays Days(string table, IEnumerable<long> times)
    {
        var counts = new long[(Calendar.End - _start) / 86400];
        foreach (var time in times)
            counts[(time - _start) / 86400]++;
        return new(table, counts);
    }
}
