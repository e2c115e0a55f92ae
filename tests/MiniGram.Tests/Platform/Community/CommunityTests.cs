using CsCheck;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Community;

/// <summary>The community's figures against the same counted plainly, from all rows in memory.</summary>
public sealed class CommunityTests
{
    private static readonly Gen<(int Table, int Who, int Days)[]> Acts = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 900]).Array[0, 60];

    [Fact]
    public async Task Figures_are_those_of_a_plain_count()
    {
        await using var site = await TestSite.CreateAsync();
        var chief = await site.JoinAsync("chief", Role.Administrator);
        var people = new List<Viewer>();
        for (var i = 0; i < 5; i++)
            people.Add(await site.JoinAsync($"person{i}"));
        var photo = await site.PostAsync(people[0]);
        var id = 1000L;
        await Acts.SampleAsync(
            async acts =>
            {
                await site.Database.WriteAsync(async sql =>
                {
                    await sql.DoAsync("delete from likes");
                    await sql.DoAsync("delete from comments");
                    await sql.DoAsync("delete from follows");
                    foreach (var (table, who, days) in acts)
                    {
                        var at = SqlTime.Micros(site.Clock.GetUtcNow().AddDays(-days));
                        var values = new { id = id++, who = people[who].Id!.Value.Value, whom = people[(who + 1) % 5].Id!.Value.Value, photo = photo.Value, at };
                        await sql.DoAsync(
                            table switch
                            {
                                0 => "insert into likes (user_id, photo_id, created_at) values (@who, @photo, @at) on conflict do nothing",
                                1 => "insert into comments (id, comment_text, photo_id, user_id, created_at) values (@id, 'x', @photo, @who, @at)",
                                2 => "insert into follows (follower_id, followee_id, created_at) values (@who, @whom, @at) on conflict do nothing",
                                _ => "insert into photos (id, image_url, user_id, created_at) values (@id, '/x', @who, @at)",
                            },
                            values);
                    }

                    return 0;
                });
                using var service = new CommunityService(site.Database, site.Clock);
                await CheckAsync(site, (await service.ReadAsync(chief))!);
            },
            iter: 12,
            threads: 1);
    }

    [Fact]
    public async Task Figures_are_for_analysts_and_administrators()
    {
        await using var site = await TestSite.CreateAsync();
        using var service = new CommunityService(site.Database, site.Clock);
        foreach (var role in Enum.GetValues<Role>())
            Assert.Equal((role, role is Role.Analyst or Role.Administrator), (role, await service.ReadAsync(await site.JoinAsync($"just{role}", role)) is not null));
        Assert.Null(await service.ReadAsync(Viewer.Anonymous));
    }

    [Fact]
    public async Task Suspects_are_named_with_what_they_like_and_are_kept_for_a_minute()
    {
        await using var site = await TestSite.CreateAsync();
        var (chief, bot) = (await site.JoinAsync("chief", Role.Administrator), await site.JoinAsync("bot"));
        var photos = new[] { await site.PostAsync(chief), await site.PostAsync(chief), await site.PostAsync(chief) };
        foreach (var photo in photos.Take(2))
            await site.Likes.SetAsync(bot, photo, true);
        using var service = new CommunityService(site.Database, site.Clock);
        site.Clock.Step = TimeSpan.Zero;
        Assert.Equal(0, (await service.ReadAsync(chief))!.Suspected);
        await site.Database.WriteAsync(sql => sql.DoAsync("insert into suspected_accounts (user_id) values (@id)", new { id = bot.Id!.Value.Value }));
        Assert.Equal(0, (await service.ReadAsync(chief))!.Suspected);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var figures = (await service.ReadAsync(chief))!;
        var suspect = Assert.Single(figures.Suspects);
        Assert.Equal((1, "bot", 2, 2.0 / 3, false), (figures.Suspected, suspect.Person.Username, suspect.Likes, suspect.LikeShare, suspect.Suspended));
    }

    private static async Task CheckAsync(TestSite site, CommunityFigures figures)
    {
        async Task<List<Act>> RowsAsync(string table, string who) => await site.Database.Read(sql => sql.ListAsync<Act>($"select {who} as user_id, created_at from {table}"));
        var (users, photos, likes, comments, follows) = (
            await RowsAsync("users", "id"), await RowsAsync("photos", "user_id"), await RowsAsync("likes", "user_id"), await RowsAsync("comments", "user_id"), await RowsAsync("follows", "follower_id"));
        var acts = photos.Concat(likes).Concat(comments).ToList();
        Assert.Equal((users.Count, 0, photos.Count, likes.Count, comments.Count, follows.Count), (figures.Members, figures.Suspended, figures.Photos, figures.Likes, figures.Comments, figures.Follows));
        long Since(int days) => acts.Where(act => act.At >= figures.At.AddDays(-days) && act.At <= figures.At).Select(act => act.UserId).Distinct().Count();
        Assert.Equal((Since(1), Since(7), Since(28)), (figures.ActiveDay, figures.ActiveWeek, figures.ActiveMonth));
        var newest = users.Concat(acts).Concat(follows).Max(act => act.At);
        Assert.Equal(Enumerable.Range(-11, 12).Select(n => new DateOnly(newest.Year, newest.Month, 1).AddMonths(n)), figures.Months.Select(month => month.Month));
        foreach (var month in figures.Months)
        {
            long In(List<Act> rows) => rows.Count(row => (row.At.Year, row.At.Month) == (month.Month.Year, month.Month.Month));
            var active = acts.Where(act => (act.At.Year, act.At.Month) == (month.Month.Year, month.Month.Month)).Select(act => act.UserId).Distinct().Count();
            Assert.Equal(new MonthFigure(month.Month, In(users), In(photos), In(likes), In(comments), In(follows), active), month);
        }
    }

    private sealed record Act
    {
        public long UserId { get; init; }

        public long CreatedAt { get; init; }

        public DateTimeOffset At => SqlTime.At(CreatedAt);
    }
}
