using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;

namespace MiniGram.Platform;

/// <summary>Administrators give and take roles.</summary>
public sealed class RoleTests
{
    [Fact]
    public async Task Role_is_given_told_and_kept_in_the_log()
    {
        await using var site = await TestSite.CreateAsync();
        var (chief, ada) = (await site.JoinAsync("chief", Role.Administrator), await site.JoinAsync("ada"));

        Assert.True((await site.Roles.SetAsync(chief, "ADA", Role.Analyst, "looks after our figures"))!.Done);

        Assert.Equal(Role.Analyst, (await site.AccountAsync(ada)).Role);
        Assert.Equal([("chief", Role.Administrator), ("ada", Role.Analyst)], (await site.Roles.ListAsync(chief))!.Select(card => (card.Person.Username, card.Role)));
        var line = (await site.Moderation.LogAsync(chief, null))!.Items[0];
        Assert.Equal((ActionKind.Role, "chief", "ada", "From member to analyst: looks after our figures"), (line.Kind, line.Moderator, line.Username, line.Reason));
        Assert.Equal((NoticeKind.Moderation, "An administrator made you an analyst: looks after our figures"), (await site.Notices.ListAsync(ada.Id!.Value, null)).Items.Select(notice => (notice.Kind, notice.Words)).Single());
        Assert.False((await site.Moderation.UndoAsync(chief, line.Id, "no"))!.Done); // Another role is given instead.
        Assert.Null(await site.Appeals.AnswerAsync(ada.Id!.Value, line.Id, "no"));
    }

    [Fact]
    public async Task Nobody_but_an_administrator_gives_roles_and_none_who_was_one_till_now()
    {
        await using var site = await TestSite.CreateAsync();
        var (one, two, ada) = (await site.JoinAsync("one", Role.Administrator), await site.JoinAsync("two", Role.Administrator), await site.JoinAsync("ada"));
        foreach (var role in new[] { Role.Member, Role.Analyst, Role.Moderator })
        {
            var viewer = await site.JoinAsync($"just{role}", role);
            Assert.Null(await site.Roles.ListAsync(viewer));
            Assert.Null(await site.Roles.SetAsync(viewer, "ada", Role.Moderator, "because"));
        }

        Assert.Null(await site.Roles.SetAsync(Viewer.Anonymous, "ada", Role.Moderator, "because"));
        Assert.True((await site.Roles.SetAsync(one, "two", Role.Moderator, "enough"))!.Done);
        Assert.Null(await site.Roles.SetAsync(two, "ada", Role.Administrator, "because"));
        Assert.Equal(Role.Member, (await site.AccountAsync(ada)).Role);
    }

    [Fact]
    public async Task What_can_not_be_is_refused_with_what_would_be_right()
    {
        await using var site = await TestSite.CreateAsync();
        var (chief, ada) = (await site.JoinAsync("chief", Role.Administrator), await site.JoinAsync("ada"));
        async Task<(string Field, string Words)> RefusedAsync(string name, Role role, string reason) =>
            Assert.Single((await site.Roles.SetAsync(chief, name, role, reason))!.Problems) is var problem ? (problem.Field, problem.Words) : default;

        Assert.Equal(("username", "There is no account of that name."), await RefusedAsync("nobody", Role.Analyst, "x"));
        Assert.Equal("reason", (await RefusedAsync("ada", Role.Analyst, " ")).Field);
        Assert.Equal(("role", "ada is a member already."), await RefusedAsync("ada", Role.Member, "x"));
        Assert.Equal(("role", "You are the only administrator. Give someone else the role first."), await RefusedAsync("chief", Role.Member, "x"));
        await site.Moderation.DecideAsync(chief, new Subject(ada.Id!.Value, null, null), ActionKind.Suspend, "a bot");
        Assert.Equal(("role", "This account is suspended. Undo that first."), await RefusedAsync("ada", Role.Administrator, "x"));
        Assert.DoesNotContain((await site.Moderation.LogAsync(chief, null))!.Items, line => line.Kind == ActionKind.Role);
    }

    [Fact]
    public async Task Of_the_last_two_administrators_who_go_at_once_one_stays()
    {
        await using var site = await TestSite.CreateAsync();
        var (one, two) = (await site.JoinAsync("one", Role.Administrator), await site.JoinAsync("two", Role.Administrator));
        for (var i = 0; i < 10; i++)
        {
            await Task.WhenAll(
                Task.Run(() => site.Roles.SetAsync(one, i % 2 == 0 ? "one" : "two", Role.Member, "go")),
                Task.Run(() => site.Roles.SetAsync(two, i % 2 == 0 ? "two" : "one", Role.Member, "go")));
            Assert.Equal((i, 1), (i, await site.Database.Read(sql => sql.OneAsync<int>("select count(*) from accounts where role = @admin", new { admin = (long)Role.Administrator }))));
            await site.Roles.SetByOperatorAsync(one.Id!.Value, Role.Administrator);
            await site.Roles.SetByOperatorAsync(two.Id!.Value, Role.Administrator);
        }

        Assert.All((await site.Moderation.LogAsync(one, null))!.Items.Where(line => line.Moderator is null), line => Assert.StartsWith("From member to administrator: By whoever runs the site", line.Reason, StringComparison.Ordinal));
        Assert.False(await site.Roles.SetByOperatorAsync(new(999), Role.Member));
    }

    [Fact]
    public async Task Reports_of_an_account_stay_open_when_its_role_changes()
    {
        await using var site = await TestSite.CreateAsync();
        var (chief, ada, bob) = (await site.JoinAsync("chief", Role.Administrator), await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        Assert.Empty((await site.Reports.PersonAsync(bob, "ada", ReportReason.Spam, ""))!);
        await site.Roles.SetAsync(chief, "ada", Role.Analyst, "x");
        Assert.Single((await site.Moderation.QueueAsync(chief))!);
    }
}
