using System.Text;
using MiniGram.Analytics.Statistics;
using MiniGram.Analytics.Worlds;
using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Figures;

/// <summary>Every figure from its definition, in the plainest way, without SQL: the oracle of the models.</summary>
internal sealed class NaiveFigures
{
    private readonly AnalysisParameters _parameters;
    private readonly DateTime _asOf;
    private readonly World _whole;
    private readonly HashSet<UserId> _bots;

    public NaiveFigures(World world, AnalysisParameters parameters)
    {
        _parameters = parameters;
        _asOf = parameters.AsOf!.Value;
        _whole = Counted(world);
        _bots = [.. _whole.Likes
            .GroupBy(like => like.UserId)
            .Where(likes => likes.Count() >= parameters.BotLikeShare * _whole.Photos.Count)
            .Select(likes => likes.Key)];
    }

    public FigureSet Of(Scope scope)
    {
        var world = scope == Scope.All
            ? _whole
            : _whole with
            {
                Likes = [.. _whole.Likes.Where(like => !_bots.Contains(like.UserId))],
                Comments = [.. _whole.Comments.Where(comment => !_bots.Contains(comment.UserId))],
                Follows = [.. _whole.Follows.Where(follow => !_bots.Contains(follow.FollowerId))],
            };
        var influencers = world.Follows
            .GroupBy(follow => follow.FolloweeId)
            .Where(follows => follows.Count() > _parameters.InfluencerFollowerShare * world.Users.Count)
            .Select(follows => follows.Key)
            .ToHashSet();
        return new(
            Quick(world, influencers),
            Registrations(world),
            Days(world),
            new(
                new(Segment(world, active: true, byRate: false), Segment(world, active: true, byRate: true)),
                new(Segment(world, active: false, byRate: false), Segment(world, active: false, byRate: true))),
            Content(world),
            Influencers(world, influencers),
            Bots(),
            Growth(world));
    }

    private World Counted(World world)
    {
        var leftOut = new LeftOutRows(world, _asOf).Find()
            .Where(row => _parameters.Duplicates == DuplicateRule.Once || row.Rule != AuditRule.DuplicateKey)
            .Select(row => (row.Table, row.ReadOrder))
            .ToHashSet();
        List<T> Rows<T>(string table, IReadOnlyList<T> rows) => [.. rows.Where((_, i) => !leftOut.Contains((table, i)))];
        return new(
            Rows("users", world.Users),
            Rows("photos", world.Photos),
            Rows("tags", world.Tags),
            Rows("photo_tags", world.PhotoTags),
            Rows("follows", world.Follows),
            Rows("likes", world.Likes),
            Rows("comments", world.Comments));
    }

    private QuickFigures Quick(World world, HashSet<UserId> influencers)
    {
        var (influencerRows, botRows) = (world.Users.Count(user => influencers.Contains(user.Id)), world.Users.Count(user => _bots.Contains(user.Id)));
        return new(
            world.Users.Count,
            world.Photos.Count,
            world.Tags.Count,
            world.PhotoTags.Count,
            world.Follows.Count,
            world.Likes.Count,
            world.Comments.Count,
            influencerRows,
            botRows,
            Ratio(world.Photos.Count, world.Users.Count),
            Ratio(world.Likes.Count, world.Photos.Count),
            Ratio(world.Comments.Count, world.Photos.Count),
            Ratio(influencerRows, world.Users.Count),
            Ratio(botRows, world.Users.Count),
            Ratio(_whole.Likes.Count(like => _bots.Contains(like.UserId)), _whole.Likes.Count));
    }

    private static RegistrationFigures Registrations(World world)
    {
        var times = world.Users.Select(user => user.CreatedAt).ToList();
        return new(Years(times), Keys(times, 1, 4, time => ((time.Month - 1) / 3) + 1), Keys(times, 1, 12, time => time.Month), Keys(times, 1, 7, Weekday), Keys(times, 0, 23, time => time.Hour));
    }

    private SegmentSummary Segment(World world, bool active, bool byRate)
    {
        var ranked = world.Users
            .Where(user => !active || !_bots.Contains(user.Id))
            .Where(user => !byRate || Days(user) > _parameters.NewUserDays)
            .Select(user => (User: user, Value: byRate ? (double)Activity(world, user) / Days(user) : Activity(world, user)))
            .ToList();
        ranked = [.. active ? ranked.OrderByDescending(row => row.Value) : ranked.OrderBy(row => row.Value)];
        var k = (int)Math.Ceiling(_parameters.SegmentShare * world.Users.Count);
        if (ranked.Count == 0)
            return new(0, null, null, new(Zeros(), Zeros(), Zeros(), Zeros()));

        var threshold = ranked[Math.Min(k, ranked.Count) - 1].Value;
        var members = ranked.Where(row => active ? row.Value >= threshold : row.Value <= threshold).ToList();
        var ids = members.Select(row => row.User.Id).ToHashSet();
        var extreme = ranked[0].Value;
        return new(
            members.Count,
            threshold,
            members.Where(row => row.Value == extreme).Select(row => row.User.Username).Min(StringComparer.Ordinal),
            new(
                Keys(world.Photos.Where(row => ids.Contains(row.UserId)).Select(row => row.CreatedAt), 1, 7, Weekday),
                Keys(world.Likes.Where(row => ids.Contains(row.UserId)).Select(row => row.CreatedAt), 1, 7, Weekday),
                Keys(world.Comments.Where(row => ids.Contains(row.UserId)).Select(row => row.CreatedAt), 1, 7, Weekday),
                Keys(world.Follows.Where(row => ids.Contains(row.FollowerId)).Select(row => row.CreatedAt), 1, 7, Weekday)));
    }

    private ContentFigures Content(World world)
    {
        var photos = world.Photos
            .Select(photo => (Photo: photo, Likes: world.Likes.Count(like => like.PhotoId == photo.Id), Comments: world.Comments.Count(comment => comment.PhotoId == photo.Id)))
            .Select(row => (row.Photo, row.Likes, row.Comments, Engagement: row.Likes + (_parameters.CommentWeight * row.Comments)))
            .OrderByDescending(row => row.Engagement)
            .ToList();
        var k = (int)Math.Ceiling(_parameters.TopPhotoShare * photos.Count);
        decimal? threshold = _parameters.TopPhotoEngagement ?? (photos.Count == 0 ? null : photos[k - 1].Engagement);
        var top = photos.Count(row => row.Engagement >= threshold);

        var tags = world.Tags.Select(tag => tag.TagName).Distinct(StringComparer.Ordinal).Select(name =>
        {
            var ids = world.Tags.Where(tag => tag.TagName == name).Select(tag => tag.Id).ToHashSet();
            var carriers = world.PhotoTags.Where(pair => ids.Contains(pair.TagId)).Select(pair => pair.PhotoId).ToHashSet();
            return (Name: name, Photos: photos.Where(row => carriers.Contains(row.Photo.Id)).ToList());
        }).ToList();
        return new(
            new(top, (double?)threshold),
            [.. tags
                .OrderByDescending(tag => tag.Photos.Sum(row => row.Engagement)).ThenBy(tag => tag.Name, StringComparer.Ordinal)
                .Select(tag => new TagTotals(tag.Name, tag.Photos.Count, tag.Photos.Sum(row => row.Likes), tag.Photos.Sum(row => row.Comments), (double)tag.Photos.Sum(row => row.Engagement)))],
            [.. tags
                .Select(tag => (tag.Name, Count: tag.Photos.Count(row => row.Engagement >= threshold), Photos: tag.Photos.Count))
                .OrderByDescending(tag => tag.Count).ThenBy(tag => tag.Name, StringComparer.Ordinal)
                .Select(tag => new TopTag(tag.Name, tag.Count, tag.Photos, Ratio(Ratio(tag.Count, tag.Photos), Ratio(top, photos.Count)), null, null, null))],
            [.. Enumerable.Range(0, 24).Select(hour =>
            {
                var posted = photos.Where(row => row.Photo.CreatedAt.Hour == hour).ToList();
                var count = posted.Count(row => row.Engagement >= threshold);
                return new TopHour(hour, count, posted.Count, Ratio(count, posted.Count), null, null);
            })]);
    }

    private InfluencerFigures Influencers(World world, HashSet<UserId> influencers)
    {
        var top = world.Users
            .Select(user => new FollowedUser(user.Username, world.Follows.Count(follow => follow.FolloweeId == user.Id)))
            .Where(user => user.Followers > 0)
            .OrderByDescending(user => user.Followers).ThenBy(user => user.Username, StringComparer.Ordinal)
            .Take(10);
        var (ours, theirs) = (Uses(world, influencers.Contains), Uses(world, user => !influencers.Contains(user)));
        var theirTop = theirs.Take(10).Select(use => use.Tag).ToHashSet();
        return new(
            [.. top],
            ours,
            theirs,
            [.. ours.Take(10).Select(use => use.Tag).Where(theirTop.Contains)],
            new(
                Group(world, user => influencers.Contains(user.Id)),
                Group(world, user => !influencers.Contains(user.Id)),
                Group(world, user => !influencers.Contains(user.Id) && !_bots.Contains(user.Id))),
            Pairs(world, influencers));
    }

    private List<TagUse> Uses(World world, Func<UserId, bool> isAuthor)
    {
        var uses =
            from pair in world.PhotoTags
            join photo in world.Photos on pair.PhotoId equals photo.Id
            join tag in world.Tags on pair.TagId equals tag.Id
            where isAuthor(photo.UserId)
            select (photo.Id, tag.TagName);
        if (_parameters.Duplicates == DuplicateRule.Once)
            uses = uses.Distinct();
        return [.. uses
            .GroupBy(use => use.TagName, StringComparer.Ordinal)
            .Select(group => new TagUse(group.Key, group.Count()))
            .OrderByDescending(use => use.Count).ThenBy(use => use.Tag, StringComparer.Ordinal)];
    }

    private GroupActivity Group(World world, Func<User, bool> isMember)
    {
        var members = world.Users.Where(isMember).ToList();
        return members.Count == 0
            ? new(null, null, 0)
            : new(members.Average(user => (double)Activity(world, user)), members.Average(user => (double)Activity(world, user) / Days(user)), members.Count);
    }

    private PairFigures Pairs(World world, HashSet<UserId> influencers)
    {
        var engaged =
            (from like in world.Likes
             join photo in world.Photos on like.PhotoId equals photo.Id
             select (like.UserId, Author: photo.UserId, Engagement: 1m))
            .Concat(
             from comment in world.Comments
             join photo in world.Photos on comment.PhotoId equals photo.Id
             select (comment.UserId, Author: photo.UserId, Engagement: _parameters.CommentWeight));
        var pairs = engaged.GroupBy(row => (row.UserId, row.Author)).Select(group => (group.Key.Author, Engagement: (double)group.Sum(row => row.Engagement))).ToList();
        var ours = pairs.Where(pair => influencers.Contains(pair.Author)).Select(pair => pair.Engagement).ToList();
        var theirs = pairs.Where(pair => !influencers.Contains(pair.Author)).Select(pair => pair.Engagement).ToList();
        var otherAuthors = world.Photos.Select(photo => photo.UserId).Where(user => !influencers.Contains(user)).Distinct().Count();
        var influencerRows = world.Users.Count(user => influencers.Contains(user.Id));
        var (a, b) = (Moments(ours), Moments(theirs));
        var (comparable, mean1, variance1, mean2, variance2) = (a.Variance is not null && b.Variance is not null, a.Mean ?? 0, a.Variance ?? 0, b.Mean ?? 0, b.Variance ?? 0);
        var welch = comparable ? WelchTest.FromMoments(a.N, mean1, variance1, b.N, mean2, variance2) : null;
        return new(
            a,
            b,
            Ratio(a.Mean, b.Mean),
            new(welch?.T, welch?.Df, welch?.P),
            comparable ? HedgesG.FromMoments(a.N, mean1, variance1, b.N, mean2, variance2) : null,
            Ratio(Ratio(ours.Count, influencerRows), Ratio(theirs.Count, otherAuthors)));
    }

    private BotFigures Bots()
    {
        var times = _whole.Likes.Where(like => _bots.Contains(like.UserId)).Select(like => like.CreatedAt).ToList();
        var liked = _whole.Photos
            .Select(photo => (Author: photo.UserId, Likes: _whole.Likes.Where(like => like.PhotoId == photo.Id).ToList()))
            .Where(row => row.Likes.Count > 0)
            .Select(row => (row.Author, Likes: row.Likes.Count, Bots: row.Likes.Count(like => _bots.Contains(like.UserId))))
            .ToList();
        var boosted =
            from row in liked
            group row by row.Author into author
            let likes = author.Sum(row => row.Likes)
            let bots = author.Sum(row => row.Bots)
            where bots >= _parameters.BoostedShare * likes
            let username = _whole.Users.Where(user => user.Id == author.Key).Select(user => user.Username).MinBy(name => Convert.ToHexString(Encoding.UTF8.GetBytes(name)), StringComparer.Ordinal)!
            select new BoostedAccount(username, bots, likes, (double)bots / likes, null, null, null);
        return new(
            Years(times),
            Keys(times, 1, 12, time => time.Month),
            Keys(times, 1, 7, Weekday),
            Keys(times, 0, 23, time => time.Hour),
            liked.Count == 0 ? null : liked.Average(row => (double)row.Bots / row.Likes),
            liked.Count == 0 ? null : liked.Average(row => row.Bots),
            liked.Count == 0 ? null : liked.Average(row => row.Likes - row.Bots),
            [.. boosted.OrderByDescending(account => account.Share).ThenBy(account => account.Username, StringComparer.Ordinal).ThenByDescending(account => account.BotLikes)]);
    }

    private GrowthFigures Growth(World world)
    {
        static List<DateTime> Times(World of) =>
            [.. of.Users.Select(row => row.CreatedAt), .. of.Photos.Select(row => row.CreatedAt), .. of.Likes.Select(row => row.CreatedAt), .. of.Comments.Select(row => row.CreatedAt), .. of.Follows.Select(row => row.CreatedAt)];
        var events = Times(_whole);
        if (events.Count == 0)
            return new([]);

        var days = events.Select(DateOnly.FromDateTime).Where(day => day.Year == events.Min().Year).Distinct().Order().ToList();
        var years = new List<YearGrowth>();
        for (var year = events.Min().Year; year <= events.Max().Year; year++)
        {
            long Of(IEnumerable<DateTime> times) => times.Count(time => time.Year == year);
            var (users, photos, likes, comments, follows) = (
                Of(world.Users.Select(row => row.CreatedAt)),
                Of(world.Photos.Select(row => row.CreatedAt)),
                Of(world.Likes.Select(row => row.CreatedAt)),
                Of(world.Comments.Select(row => row.CreatedAt)),
                Of(world.Follows.Select(row => row.CreatedAt)));
            var last = years.LastOrDefault();
            double? Growth(long now, long? before) => before is null or 0 ? null : ((double)now / before.Value) - 1;
            var total = photos + likes + comments;
            years.Add(new(
                year, users, photos, likes, comments, follows, total, YearCoverage.IsPartial(year, days, _asOf),
                Growth(users, last?.Users), Growth(photos, last?.Photos), Growth(likes, last?.Likes), Growth(comments, last?.Comments), Growth(follows, last?.Follows), Growth(total, last?.Total)));
        }

        return new(years);
    }

    private static DayFigures Days(World world)
    {
        static Dictionary<(int, int), long> Of(IEnumerable<DateTime> times) => times.GroupBy(time => (time.Month, time.Day)).ToDictionary(day => day.Key, day => day.LongCount());
        var (users, photos, likes, comments, follows) = (
            Of(world.Users.Select(row => row.CreatedAt)),
            Of(world.Photos.Select(row => row.CreatedAt)),
            Of(world.Likes.Select(row => row.CreatedAt)),
            Of(world.Comments.Select(row => row.CreatedAt)),
            Of(world.Follows.Select(row => row.CreatedAt)));
        var days = Enumerable.Range(1, 12).SelectMany(month => Enumerable.Range(1, DateTime.DaysInMonth(2023, month)).Select(day => (Month: month, Day: day)));
        return new([.. days.Select(day => new DayOfYear(
            (100 * day.Month) + day.Day,
            users.GetValueOrDefault(day),
            photos.GetValueOrDefault(day),
            likes.GetValueOrDefault(day),
            comments.GetValueOrDefault(day),
            follows.GetValueOrDefault(day),
            null, null, null, null, null, []))]);
    }

    private static PairGroup Moments(List<double> values)
    {
        if (values.Count == 0)
            return new(0, null, null);
        var mean = values.Average();
        return new(values.Count, mean, values.Count == 1 ? null : values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
    }

    private static long Activity(World world, User user) =>
        world.Photos.Count(row => row.UserId == user.Id)
        + world.Likes.Count(row => row.UserId == user.Id)
        + world.Comments.Count(row => row.UserId == user.Id)
        + world.Follows.Count(row => row.FollowerId == user.Id);

    private long Days(User user) => Math.Max(1, DateOnly.FromDateTime(_asOf).DayNumber - DateOnly.FromDateTime(user.CreatedAt).DayNumber);

    private static int Weekday(DateTime time) => time.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)time.DayOfWeek;

    private static IReadOnlyList<KeyCount> Zeros() => Keys([], 1, 7, Weekday);

    private static IReadOnlyList<KeyCount> Years(List<DateTime> times) =>
        times.Count == 0 ? [] : Keys(times, times.Min().Year, times.Max().Year, time => time.Year);

    private static IReadOnlyList<KeyCount> Keys(IEnumerable<DateTime> times, int first, int last, Func<DateTime, int> key)
    {
        var keys = times.Select(key).ToList();
        return [.. Enumerable.Range(first, last - first + 1).Select(wanted => new KeyCount(wanted, keys.Count(have => have == wanted)))];
    }

    private static double? Ratio(double? dividend, double? divisor) => divisor is null or 0 ? null : dividend / divisor;
}
