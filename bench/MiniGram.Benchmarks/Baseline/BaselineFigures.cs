using System.Data.Common;
using System.Globalization;
using MathNet.Numerics.Distributions;
using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Warehouse;

namespace MiniGram.Benchmarks.Baseline;

/// <summary>The script's answers in the shape of the report's figures. What tests complete later is null.</summary>
internal sealed record BaselineFigures(FigureSet All, FigureSet People)
{
    public static BaselineFigures Read(DbConnection connection) => new(Read(connection, "all"), Read(connection, "people"));

    private static FigureSet Read(DbConnection connection, string scope)
    {
        var quick = Quick(connection, scope);
        return new(
            quick,
            Registrations(connection),
            Days(connection, scope),
            new(
                new(Segment(connection, scope, "active", "by_activity"), Segment(connection, scope, "active", "by_rate")),
                new(Segment(connection, scope, "inactive", "by_activity"), Segment(connection, scope, "inactive", "by_rate"))),
            Content(connection, scope),
            Influencers(connection, scope),
            Bots(connection),
            Growth(connection, scope));
    }

    private static QuickFigures Quick(DbConnection connection, string scope) => connection.Query(
        "select users, photos, tags, photo_tags, follows, likes, comments, influencers, suspected_bots, bot_likes, all_likes from answer_quick where scope = $scope",
        row =>
        {
            long users = Count(row, 0), photos = Count(row, 1), likes = Count(row, 5), comments = Count(row, 6), influencers = Count(row, 7), bots = Count(row, 8);
            return new QuickFigures(
                users, photos, Count(row, 2), Count(row, 3), Count(row, 4), likes, comments, influencers, bots,
                Ratio(photos, users), Ratio(likes, photos), Ratio(comments, photos), Ratio(influencers, users), Ratio(bots, users), Ratio(Count(row, 9), Count(row, 10)));
        },
        default,
        ("scope", scope)).Single();

    private static RegistrationFigures Registrations(DbConnection connection)
    {
        var rows = connection.Query("select part, key, count from answer_registrations", row => (Part: row.GetString(0), Key: (int)Count(row, 1), Count: Count(row, 2)));
        var parts = rows.ToLookup(row => row.Part, row => new KeyCount(row.Key, row.Count));
        return new(Years(parts["year"]), Keys(parts["quarter"], 1, 4), Keys(parts["month"], 1, 12), Keys(parts["weekday"], 1, 7), Keys(parts["hour"], 0, 23));
    }

    private static DayFigures Days(DbConnection connection, string scope)
    {
        var counts = connection.Query(
            "select day, what, count from answer_days where scope = $scope", row => (Day: (int)Count(row, 0), What: row.GetString(1), Count: Count(row, 2)), default, ("scope", scope))
            .ToDictionary(row => (row.Day, row.What), row => row.Count);
        var year = Enumerable.Range(0, 365).Select(place => new DateTime(2001, 1, 1).AddDays(place)).Select(date => (100 * date.Month) + date.Day);
        return new([.. year.Select(day =>
        {
            long Of(string what) => counts.GetValueOrDefault((day, what));
            return new DayOfYear(day, Of("users"), Of("photos"), Of("likes"), Of("comments"), Of("follows"), null, null, null, null, null, []);
        })]);
    }

    private static SegmentSummary Segment(DbConnection connection, string scope, string segment, string measure)
    {
        var weekdays = connection.Query(
            "select what, weekday, count from answer_weekdays where scope = $scope and segment = $segment and measure = $measure",
            row => (What: row.GetString(0), Key: (int)Count(row, 1), Count: Count(row, 2)),
            default,
            ("scope", scope), ("segment", segment), ("measure", measure)).ToLookup(row => row.What, row => new KeyCount(row.Key, row.Count));
        var days = new SegmentWeekdays(
            Keys(weekdays["photos"], 1, 7), Keys(weekdays["likes"], 1, 7), Keys(weekdays["comments"], 1, 7), Keys(weekdays["follows"], 1, 7));
        return connection.Query(
            "select count, threshold, first from answer_segments where scope = $scope and segment = $segment and measure = $measure",
            row => new SegmentSummary(Count(row, 0), Number(row, 1), row.GetString(2), days),
            default,
            ("scope", scope), ("segment", segment), ("measure", measure)).SingleOrDefault() ?? new(0, null, null, days);
    }

    private static ContentFigures Content(DbConnection connection, string scope)
    {
        var top = connection.Query(
            "select count, threshold from answer_top_photos where scope = $scope", row => new TopPhotos(Count(row, 0), Number(row, 1)), default, ("scope", scope));
        var tags = connection.Query(
            "select tag, photos, likes, comments, engagement, top, lift from answer_tags where scope = $scope order by engagement desc, tag",
            row => (
                Totals: new TagTotals(row.GetString(0), Count(row, 1), Count(row, 2), Count(row, 3), row.GetDouble(4)),
                Top: new TopTag(row.GetString(0), Count(row, 5), Count(row, 1), Number(row, 6), null, null, null)),
            default,
            ("scope", scope));
        var hours = connection.Query(
            "select hour, count, photos from answer_hours where scope = $scope order by hour",
            row => new TopHour((int)Count(row, 0), Count(row, 1), Count(row, 2), Ratio(Count(row, 1), Count(row, 2)), null, null),
            default,
            ("scope", scope));
        return new(top.SingleOrDefault() ?? new(0, null), [.. tags.Select(tag => tag.Totals)], [.. tags.Select(tag => tag.Top).OrderByDescending(tag => tag.Count).ThenBy(tag => tag.Tag, StringComparer.Ordinal)], hours);
    }

    private static InfluencerFigures Influencers(DbConnection connection, string scope)
    {
        var top = connection.Query(
            "select username, followers from answer_most_followed where scope = $scope order by followers desc, username",
            row => new FollowedUser(row.GetString(0), Count(row, 1)), default, ("scope", scope));
        var tags = connection.Query(
            "select is_influencer, tag, count from answer_tag_use where scope = $scope order by count desc, tag",
            row => (IsInfluencer: row.GetBoolean(0), Use: new TagUse(row.GetString(1), Count(row, 2))), default, ("scope", scope));
        TagUse[] ofInfluencers = [.. tags.Where(tag => tag.IsInfluencer).Select(tag => tag.Use)];
        TagUse[] ofOthers = [.. tags.Where(tag => !tag.IsInfluencer).Select(tag => tag.Use)];
        var firstOfOthers = ofOthers.Take(10).Select(use => use.Tag).ToHashSet();
        return new(
            top,
            ofInfluencers,
            ofOthers,
            [.. ofInfluencers.Take(10).Select(use => use.Tag).Where(firstOfOthers.Contains)],
            Activity(connection, scope),
            Pairs(connection, scope));
    }

    private static ActivityGroups Activity(DbConnection connection, string scope) => connection.Query(
        "select * exclude (scope) from answer_activity where scope = $scope",
        row => new ActivityGroups(
            new(Number(row, 0), Number(row, 1), Count(row, 2)), new(Number(row, 3), Number(row, 4), Count(row, 5)), new(Number(row, 6), Number(row, 7), Count(row, 8))),
        default,
        ("scope", scope)).Single();

    private static PairFigures Pairs(DbConnection connection, string scope)
    {
        var groups = connection.Query(
            "select is_influencer, users, authors, coalesce(n, 0), mean, variance from answer_pairs where scope = $scope",
            row => (IsInfluencer: row.GetBoolean(0), Users: Count(row, 1), Authors: Count(row, 2), Pairs: new PairGroup(Count(row, 3), Number(row, 4), Number(row, 5))),
            default,
            ("scope", scope));
        var (_, influencers, _, a) = groups.SingleOrDefault(group => group.IsInfluencer, (true, 0, 0, new(0, null, null)));
        var (_, _, others, b) = groups.SingleOrDefault(group => !group.IsInfluencer, (false, 0, 0, new(0, null, null)));
        double? va = a.Variance / a.N, vb = b.Variance / b.N;
        var t = (a.Mean - b.Mean) / Root(va + vb);
        var df = (va + vb) * (va + vb) / ((va * va / (a.N - 1)) + (vb * vb / (b.N - 1)));
        double? p = t is { } statistic && df is { } freedom ? 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(statistic)) : null;
        var pooled = (((a.N - 1) * a.Variance) + ((b.N - 1) * b.Variance)) / (a.N + b.N - 2);
        var g = (a.Mean - b.Mean) / Root(pooled) * (1 - (3.0 / ((4.0 * (a.N + b.N - 2)) - 1)));
        return new(a, b, a.Mean / b.Mean, new(t, df, p), g, Ratio(a.N, influencers) / Ratio(b.N, others));
    }

    private static BotFigures Bots(DbConnection connection)
    {
        var parts = connection
            .Query("select part, key, count from answer_bot_likes", row => (Part: row.GetString(0), Key: (int)Count(row, 1), Count: Count(row, 2)))
            .ToLookup(row => row.Part, row => new KeyCount(row.Key, row.Count));
        var (share, bots, users) = connection.Query("from answer_bot_means", row => (Number(row, 0), Number(row, 1), Number(row, 2))).Single();
        var boosted = connection.Query(
            "select username, bot_likes, likes, share from answer_boosted order by share desc, username",
            row => new BoostedAccount(row.GetString(0), Count(row, 1), Count(row, 2), row.GetDouble(3), null, null, null));
        return new(Years(parts["year"]), Keys(parts["month"], 1, 12), Keys(parts["weekday"], 1, 7), Keys(parts["hour"], 0, 23), share, bots, users, boosted);
    }

    private static GrowthFigures Growth(DbConnection connection, string scope)
    {
        var rows = connection.Query(
            "select year, what, count from answer_growth where scope = $scope", row => (Year: (int)Count(row, 0), What: row.GetString(1), Count: Count(row, 2)), default, ("scope", scope));
        if (rows.Count == 0)
            return new([]);
        var first = connection.Scalar("select min(first) from answer_growth") is DateTime time ? time : default;
        var asOf = connection.Query("select as_of::timestamp from settings", row => row.GetDateTime(0)).Single();
        var counts = rows.ToDictionary(row => (row.Year, row.What), row => row.Count);
        var years = Enumerable.Range(rows.Min(row => row.Year), rows.Max(row => row.Year) - rows.Min(row => row.Year) + 1).ToList();
        long Of(int year, string what) => counts.GetValueOrDefault((year, what));
        long Total(int year) => Of(year, "photos") + Of(year, "likes") + Of(year, "comments");
        double? Change(int year, Func<int, long> count) => year > years[0] && count(year - 1) > 0 ? (1.0 * count(year) / count(year - 1)) - 1 : null;
        double? Growth(int year, string what) => Change(year, y => Of(y, what));
        return new([.. years.Select(year => new YearGrowth(
            year, Of(year, "users"), Of(year, "photos"), Of(year, "likes"), Of(year, "comments"), Of(year, "follows"), Total(year),
            first.Date > new DateTime(year, 1, 1) || asOf < new DateTime(year + 1, 1, 1),
            Growth(year, "users"), Growth(year, "photos"), Growth(year, "likes"), Growth(year, "comments"), Growth(year, "follows"), Change(year, Total)))]);
    }

    private static List<KeyCount> Years(IEnumerable<KeyCount> counts)
    {
        var known = counts.ToList();
        return known.Count == 0 ? [] : Keys(known, known.Min(count => count.Key), known.Max(count => count.Key));
    }

    private static List<KeyCount> Keys(IEnumerable<KeyCount> counts, int first, int last)
    {
        var known = counts.ToDictionary(count => count.Key, count => count.Count);
        return [.. Enumerable.Range(first, last - first + 1).Select(key => new KeyCount(key, known.GetValueOrDefault(key)))];
    }

    private static long Count(DbDataReader row, int column) => row.IsDBNull(column) ? 0 : Convert.ToInt64(row.GetValue(column), CultureInfo.InvariantCulture);

    private static double? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : Convert.ToDouble(row.GetValue(column), CultureInfo.InvariantCulture);

    private static double? Ratio(long a, long b) => b == 0 ? null : (double)a / b;

    private static double? Root(double? value) => value is > 0 ? Math.Sqrt(value.Value) : null;
}
