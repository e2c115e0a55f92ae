using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Routes;

/// <summary>The token's owner, and the lists that are nobody else's.</summary>
internal static class MeRoutes
{
    public static void MapMe(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("", ShowAsync).Needs(TokenScopes.Read).WithName("getMe").WithSummary("Who you are").WithDescription("The token's owner, and what the token allows.");
        me.MapPatch("", ChangeAsync).Needs(TokenScopes.Write).WithName("changeMe").WithSummary("Change your profile").WithDescription("Fields that are missing or null stay as they are.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        List(me, "requests", "listRequests", "Who asks to follow you", (people, id, after, cancel) => people.RequestsAsync(id, after, cancel));
        List(me, "close-friends", "listCloseFriends", "Your close friends", (people, id, after, cancel) => people.CloseFriendsAsync(id, after, cancel));
        List(me, "muted", "listMuted", "Whom you have muted", (people, id, after, cancel) => people.MutedAsync(id, after, cancel));
        List(me, "blocked", "listBlocked", "Whom you have blocked", (people, id, after, cancel) => people.BlockedAsync(id, after, cancel));
    }

    private static void List(IEndpointRouteBuilder me, string path, string name, string summary, Func<PeopleService, UserId, PageKey?, CancellationToken, Task<Page<PersonCard>>> list) =>
        me.MapGet("/" + path, (string? after, Caller caller, PeopleService people, CancellationToken cancel) =>
                Paging.PageAsync<PersonCard, PersonResource>(after, async key => await list(people, caller.Id, key, cancel), PersonResource.Of))
            .Needs(TokenScopes.Read).WithName(name).WithSummary(summary).WithDescription("Newest first. Nobody but you sees this list.");

    private static async Task<Ok<MeResource>> ShowAsync(Caller caller, NoticeService notices, CancellationToken cancel) =>
        TypedResults.Ok(MeResource.Of(caller.Account!, caller.Scopes, await notices.UnreadAsync(caller.Id, cancel)));

    private static async Task<Results<Ok<MeResource>, ProblemHttpResult>> ChangeAsync(MeChange change, Caller caller, MemberService members, NoticeService notices, CancellationToken cancel)
    {
        var changed = await members.ChangeProfileAsync(caller.Id, new ProfileEdit(change.DisplayName, change.Bio, change.Private), cancel);
        return changed.Done ? TypedResults.Ok(MeResource.Of(changed.Value, caller.Scopes, await notices.UnreadAsync(caller.Id, cancel))) : ApiProblem.Of(changed.Problems);
    }
}
