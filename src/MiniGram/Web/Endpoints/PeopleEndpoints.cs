using MiniGram.Model;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;
using MiniGram.Web.Components;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Following, muting, blocking, and the lists of who follows whom.</summary>
internal static class PeopleEndpoints
{
    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder forms)
    {
        pages.MapGet("/@{username}/followers", (string username, string? after, Visit visit, PeopleService people, HttpContext context, CancellationToken cancel) =>
            ListAsync(context, visit, people, username, "Followers of", id => people.FollowersAsync(visit.Viewer, id, PageKey.Read(after), cancel), cancel));
        pages.MapGet("/@{username}/following", (string username, string? after, Visit visit, PeopleService people, HttpContext context, CancellationToken cancel) =>
            ListAsync(context, visit, people, username, "Followed by", id => people.FollowingAsync(visit.Viewer, id, PageKey.Read(after), cancel), cancel));
        forms.MapPost("/@{username}/follow", (string username, Visit visit, PeopleService people, HttpContext context, CancellationToken cancel) =>
            FollowAsync(context, visit, people, username, async other => await people.FollowAsync(visit.Account!.Id, other, cancel) switch { FollowResult.NotFound => (false, null), FollowResult.Requested => (true, "requested"), _ => (true, null) }, cancel));
        forms.MapPost("/@{username}/unfollow", (string username, Visit visit, PeopleService people, HttpContext context, CancellationToken cancel) =>
            FollowAsync(context, visit, people, username, async other => (await people.UnfollowAsync(visit.Account!.Id, other, cancel) || true, null), cancel));
        Named(forms, "block", "blocked", (people, me, other, cancel) => people.BlockAsync(me, other, cancel));
        Named(forms, "unblock", "unblocked", (people, me, other, cancel) => people.UnblockAsync(me, other, cancel));
        Named(forms, "mute", "muted", (people, me, other, cancel) => people.SetMutedAsync(me, other, true, cancel));
        Named(forms, "unmute", "unmuted", (people, me, other, cancel) => people.SetMutedAsync(me, other, false, cancel));
        Simple(forms, "close-friend", "close-friends", (people, me, other, cancel) => people.SetCloseFriendAsync(me, other, true, cancel));
        Simple(forms, "no-close-friend", "close-friends", (people, me, other, cancel) => people.SetCloseFriendAsync(me, other, false, cancel));
        Simple(forms, "remove-follower", "changed", (people, me, other, cancel) => people.RemoveFollowerAsync(me, other, cancel));
        Simple(forms, "accept", "accepted", (people, me, other, cancel) => people.AcceptAsync(me, other, cancel));
        Simple(forms, "decline", "declined", (people, me, other, cancel) => people.DeclineAsync(me, other, cancel));
    }

    // Whom one can't see since they have blocked one, one may still keep away. The answer is the same for a name that nobody has, so that it tells nothing.
    private static void Named(IEndpointRouteBuilder forms, string verb, string note, Func<PeopleService, UserId, UserId, CancellationToken, Task<bool>> act)
    {
        forms.MapPost("/@{username}/" + verb, (string username, Visit visit, PeopleService people, HttpContext context, CancellationToken cancel) => NamedAsync(context, visit, people, username, note, act, cancel));
        forms.MapPost("/settings/people/" + verb, async (Visit visit, PeopleService people, HttpContext context, CancellationToken cancel) =>
            await NamedAsync(context, visit, people, (await context.Request.ReadFormAsync(cancel)).Text("username").Trim().TrimStart('@'), note, act, cancel));
    }

    private static async Task<IResult> NamedAsync(
        HttpContext context, Visit visit, PeopleService people, string username, string note, Func<PeopleService, UserId, UserId, CancellationToken, Task<bool>> act, CancellationToken cancel)
    {
        var me = visit.Account!.Id;
        if (await people.NamedAsync(username, cancel) is { } other)
        {
            if (other == me)
                return Answer.NotHere(context);
            await act(people, me, other, cancel);
        }

        var seen = await people.ProfileAsync(visit.Viewer, username, cancel) is not null;
        return Answer.GoTo(context, (await context.Request.ReadFormAsync(cancel)).Back() ?? (seen ? Addresses.Profile(username) : "/settings/people"), note);
    }

    // What was done already is done: a second press of the same button is no mistake.
    private static void Simple(IEndpointRouteBuilder forms, string verb, string note, Func<PeopleService, UserId, UserId, CancellationToken, Task<bool>> act) =>
        forms.MapPost("/@{username}/" + verb, async (string username, Visit visit, PeopleService people, HttpContext context, CancellationToken cancel) =>
        {
            if (await people.ProfileAsync(visit.Viewer, username, cancel) is not { } profile || profile.Mine)
                return Answer.NotHere(context);
            await act(people, visit.Account!.Id, profile.Id, cancel);
            return Answer.GoTo(context, (await context.Request.ReadFormAsync(cancel)).Back() ?? Addresses.Profile(profile.Person.Username), note);
        });

    private static async Task<IResult> FollowAsync(HttpContext context, Visit visit, PeopleService people, string username, Func<UserId, Task<(bool Found, string? Note)>> act, CancellationToken cancel)
    {
        if (await people.ProfileAsync(visit.Viewer, username, cancel) is not { } before)
            return Answer.NotHere(context);
        var (found, note) = await act(before.Id);
        if (!found || await people.ProfileAsync(visit.Viewer, username, cancel) is not { } profile)
            return Answer.NotHere(context);
        var form = await context.Request.ReadFormAsync(cancel);
        return Answer.Part<FollowButton>(context, new { profile.Person, Compact = form.Ticked("compact") }, form.Back() ?? Addresses.Profile(username), note);
    }

    private static async Task<IResult> ListAsync(HttpContext context, Visit visit, PeopleService people, string username, string title, Func<UserId, Task<Page<PersonCard>?>> list, CancellationToken cancel)
    {
        if (await people.ProfileAsync(visit.Viewer, username, cancel) is not { } profile || await list(profile.Id) is not { } page)
            return Answer.NotHere(context);
        return Answer.Page<PeopleList>(new { Title = $"{title} {profile.Person.DisplayName}", People = page, BackTo = Addresses.Profile(profile.Person.Username), BackWords = $"Back to {profile.Person.DisplayName}" });
    }
}
