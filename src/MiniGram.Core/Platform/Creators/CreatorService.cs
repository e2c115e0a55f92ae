using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Suspicion;

namespace MiniGram.Platform.Creators;

/// <summary>Tells a member, and no one else, how their photos do; what suspected bots do to them is left out of every figure.</summary>
public sealed class CreatorService(PlatformDatabase database, TimeProvider clock)
{
    private const long Day = 86_400_000_000;
    private const long Hour = Day / 24;
    private const int Judged = 500;
    private const int MostTags = 10;
    private const int HoursEach = 3;
    private static readonly TimeSpan s_young = TimeSpan.FromDays(3);

    private static readonly string[] s_perDay =
    [
        $"select (v.created_at + @shift) / @day as slot, count(distinct v.user_id) as row_count from views v join posts p on p.photo_id = v.photo_id where p.user_id = @me and v.created_at >= @since and not {SuspectedAccounts.LeavesOut("v.user_id")} group by (v.created_at + @shift) / @day",
        $"select (l.created_at + @shift) / @day as slot, count(*) as row_count from likes l join posts p on p.photo_id = l.photo_id where p.user_id = @me and l.created_at >= @since and not {SuspectedAccounts.LeavesOut("l.user_id")} group by (l.created_at + @shift) / @day",
        $"select (c.created_at + @shift) / @day as slot, count(*) as row_count from comments c join posts p on p.photo_id = c.photo_id where p.user_id = @me and c.user_id <> @me and c.created_at >= @since and not exists (select 1 from removed_comments r where r.comment_id = c.id) and not {SuspectedAccounts.LeavesOut("c.user_id")} group by (c.created_at + @shift) / @day",
        $"select (f.created_at + @shift) / @day as slot, count(*) as row_count from follows f where f.followee_id = @me and f.created_at >= @since and not {SuspectedAccounts.LeavesOut("f.follower_id")} group by (f.created_at + @shift) / @day",
        "select (p.posted_at + @shift) / @day as slot, count(*) as row_count from posts p where p.user_id = @me and p.posted_at >= @since group by (p.posted_at + @shift) / @day",
    ];

    /// <summary>The figures of the last days.</summary>
    /// <param name="me">Whose.</param>
    /// <param name="days">How many days, today included; 1 to 366.</param>
    /// <param name="offset">How far the member's clock is ahead of UTC, by which days and hours are cut; at most 14 hours either way.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<CreatorFigures> ReadAsync(UserId me, int days, TimeSpan offset, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 366);
        var shift = SqlTime.Micros(offset);
        var now = clock.Now();
        var today = (now + shift) / Day;
        var since = ((today - days + 1) * Day) - shift;
        return database.Read(async sql =>
        {
            var values = new { me = me.Value, since, shift, day = Day };
            var perDay = new List<Dictionary<long, int>>();
            foreach (var query in s_perDay)
                perDay.Add((await sql.ListAsync<Count>(query, values)).ToDictionary(row => row.Slot, row => (int)row.RowCount));
            var figures = Enumerable.Range(0, days).Select(i => today - days + 1 + i)
                .Select(day => new DayFigure(
                    DateOnly.FromDateTime(SqlTime.At(day * Day).UtcDateTime), perDay[0].GetValueOrDefault(day), perDay[1].GetValueOrDefault(day), perDay[2].GetValueOrDefault(day),
                    perDay[3].GetValueOrDefault(day), perDay[4].GetValueOrDefault(day)))
                .ToList();
            var reach = await sql.OneAsync<int>(
                $"""
                select count(*) from (
                    select v.user_id from views v join posts p on p.photo_id = v.photo_id where p.user_id = @me and not {SuspectedAccounts.LeavesOut("v.user_id")} group by v.user_id having max(v.created_at) >= @since
                ) x
                """,
                values);
            var followers = await sql.ListAsync<PersonRow>(
                $"""
                select {PersonRow.Columns} from follows f join users u on u.id = f.follower_id join accounts a on a.user_id = f.follower_id
                where f.followee_id = @me and f.created_at >= @since and {PersonRow.Meets} and not {SuspectedAccounts.LeavesOut("f.follower_id")} order by f.created_at desc, f.follower_id desc limit 12
                """,
                values);
            var posts = await sql.ListAsync<PostLikes>(
                $"""
                select p.posted_at, p.tags_text, (select count(*) from likes l where l.photo_id = p.photo_id and l.created_at < p.posted_at + @young and not {SuspectedAccounts.LeavesOut("l.user_id")}) as likes
                from posts p where p.user_id = @me and p.posted_at < @now - @young order by p.posted_at desc, p.photo_id desc limit @judged
                """,
                new { me = me.Value, now, young = SqlTime.Micros(s_young), judged = Judged });
            var acts = await sql.ListAsync<Count>(
                $"""
                select x.hour % 24 as slot, count(*) as row_count from (
                    select l.user_id, (l.created_at + @shift) / @hour as hour from follows f join likes l on l.user_id = f.follower_id where f.followee_id = @me and l.created_at >= @since and not {SuspectedAccounts.LeavesOut("l.user_id")}
                    union
                    select c.user_id, (c.created_at + @shift) / @hour as hour from follows f join comments c on c.user_id = f.follower_id where f.followee_id = @me and c.created_at >= @since and not {SuspectedAccounts.LeavesOut("c.user_id")}
                ) x group by x.hour % 24
                """,
                new { me = me.Value, shift, hour = Hour, since = now - (28 * Day) });
            var byHour = new int[24];
            foreach (var act in acts)
                byHour[act.Slot] = (int)act.RowCount;
            return new CreatorFigures(figures, reach, [.. followers.Select(row => row.Person)], Tags(posts), Hours(posts, shift), byHour, HourPeak.Of(byHour));
        }, cancel);
    }

    private static List<KindFigure> Tags(List<PostLikes> posts)
    {
        var names = posts.SelectMany(post => post.Tags).GroupBy(tag => tag, StringComparer.Ordinal)
            .OrderByDescending(uses => uses.Count()).ThenBy(uses => uses.Key, StringComparer.Ordinal).Take(MostTags).Select(uses => uses.Key).ToList();
        return [.. Compare(posts, names, (post, name) => post.Tags.Contains(name))
            .OrderByDescending(figure => figure.Ratio ?? 0).ThenByDescending(figure => figure.Photos).ThenBy(figure => figure.Name, StringComparer.Ordinal)];
    }

    private static List<KindFigure> Hours(List<PostLikes> posts, long shift)
    {
        string NameOf(PostLikes post)
        {
            var from = (int)((post.PostedAt + shift) / Hour % 24) / HoursEach * HoursEach;
            return string.Create(CultureInfo.InvariantCulture, $"{from:00}–{from + HoursEach:00}");
        }

        return Compare(posts, [.. posts.Select(NameOf).Distinct().Order(StringComparer.Ordinal)], (post, name) => NameOf(post) == name);
    }

    private static List<KindFigure> Compare(List<PostLikes> posts, List<string> names, Func<PostLikes, string, bool> isOf)
    {
        var split = names.Select(name => (Name: name, Sides: posts.ToLookup(post => isOf(post, name), post => (double)post.Likes))).ToList();
        var compared = split.Count(kind => kind.Sides[true].Count() >= KindComparison.Least && kind.Sides[false].Count() >= KindComparison.Least);
        return [.. split.Select(kind => KindComparison.Of(kind.Name, [.. kind.Sides[true]], [.. kind.Sides[false]], compared))];
    }

    private sealed record Count
    {
        public long Slot { get; init; }

        public long RowCount { get; init; }
    }

    private sealed record PostLikes
    {
        public long PostedAt { get; init; }

        public string TagsText { get; init; } = "";

        public long Likes { get; init; }

        public string[] Tags => TagsText.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
