using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Routes;

/// <summary>Other people: their pages, and how one stands to them.</summary>
internal static class PeopleRoutes
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        var people = api.MapGroup("/people/{username}").WithTags("People").ProducesProblem(StatusCodes.Status404NotFound);
        people.MapGet("", ShowAsync).OpenToAll().WithName("getPerson").WithSummary("A person's page");
        people.MapGet("/photos", PhotosAsync).OpenToAll().WithName("listPhotosOf").WithSummary("A person's photos").WithDescription("Those that you may see, newest first.");
        people.MapGet("/followers", (string username, string? after, Caller caller, PeopleService service, CancellationToken cancel) => ListAsync(username, after, caller, service, service.FollowersAsync, cancel))
            .Needs(TokenScopes.Read).WithName("listFollowers").WithSummary("Who follows someone").WithDescription("Newest first. Of a private account, only its followers may know.");
        people.MapGet("/following", (string username, string? after, Caller caller, PeopleService service, CancellationToken cancel) => ListAsync(username, after, caller, service, service.FollowingAsync, cancel))
            .Needs(TokenScopes.Read).WithName("listFollowing").WithSummary("Whom someone follows").WithDescription("Newest first. Of a private account, only its followers may know.");
        people.MapPut("/follow", FollowAsync).Needs(TokenScopes.Write).WithName("follow").WithSummary("Follow someone").WithDescription("A private account is asked; it may accept or not. Twice is as once.");
        people.MapDelete("/follow", UnfollowAsync).Needs(TokenScopes.Write).WithName("unfollow").WithSummary("Follow someone no longer").WithDescription("Takes a request back, too. Twice is as once.");
        Named(people, "PUT", "/block", "block", "Block someone", "Neither sees anything of the other any more; follows and requests between you end. They are not told.", (service, me, other, cancel) => service.BlockAsync(me, other, cancel));
        Named(people, "DELETE", "/block", "unblock", "Take a block back", "What it ended does not return.", (service, me, other, cancel) => service.UnblockAsync(me, other, cancel));
        Named(people, "PUT", "/mute", "mute", "Mute someone", "Their photos stay out of your home and community feeds. They are not told.", (service, me, other, cancel) => service.SetMutedAsync(me, other, true, cancel));
        Named(people, "DELETE", "/mute", "unmute", "Mute someone no longer", "", (service, me, other, cancel) => service.SetMutedAsync(me, other, false, cancel));
        Act(people, "PUT", "/close-friend", "addCloseFriend", "Put someone among your close friends", "They are not told.", (service, me, other, cancel) => service.SetCloseFriendAsync(me, other, true, cancel));
        Act(people, "DELETE", "/close-friend", "removeCloseFriend", "Take someone out of your close friends", "They are not told.", (service, me, other, cancel) => service.SetCloseFriendAsync(me, other, false, cancel));
        Act(people, "PUT", "/request", "acceptRequest", "Let someone follow you who asked", "", (service, me, other, cancel) => service.AcceptAsync(me, other, cancel));
        Act(people, "DELETE", "/request", "declineRequest", "Turn a request down", "They are not told.", (service, me, other, cancel) => service.DeclineAsync(me, other, cancel));
        Act(people, "DELETE", "/follower", "removeFollower", "Let someone follow you no longer", "They are not told.", (service, me, other, cancel) => service.RemoveFollowerAsync(me, other, cancel));
    }

    // Whom one can't see since they have blocked one, one may still keep away. The answer is the same for a name that nobody has, so that it tells nothing.
    private static void Named(IEndpointRouteBuilder people, string method, string path, string name, string summary, string description, Func<PeopleService, UserId, UserId, CancellationToken, Task<bool>> act) =>
        people.MapMethods(path, [method], async Task<Results<NoContent, ProblemHttpResult>> (string username, Caller caller, PeopleService service, CancellationToken cancel) =>
        {
            var other = await service.NamedAsync(username, cancel);
            if (other == caller.Id)
                return ApiProblem.NotHere();
            if (other is { } found)
                await act(service, caller.Id, found, cancel);
            return TypedResults.NoContent();
        }).Needs(TokenScopes.Write).WithName(name).WithSummary(summary).WithDescription((description + " Also someone who has blocked you; a name that nobody has is answered alike. Twice is as once.").Trim());

    // What was done already is done: a request that is sent twice is no mistake.
    private static void Act(IEndpointRouteBuilder people, string method, string path, string name, string summary, string description, Func<PeopleService, UserId, UserId, CancellationToken, Task<bool>> act) =>
        people.MapMethods(path, [method], async Task<Results<NoContent, ProblemHttpResult>> (string username, Caller caller, PeopleService service, CancellationToken cancel) =>
        {
            if (await service.ProfileAsync(caller.Viewer, username, cancel) is not { Mine: false } profile)
                return ApiProblem.NotHere();
            await act(service, caller.Id, profile.Id, cancel);
            return TypedResults.NoContent();
        }).Needs(TokenScopes.Write).WithName(name).WithSummary(summary).WithDescription((description + " Twice is as once.").Trim());

    private static async Task<Results<Ok<ProfileResource>, ProblemHttpResult>> ShowAsync(string username, Caller caller, PeopleService people, CancellationToken cancel) =>
        await people.ProfileAsync(caller.Viewer, username, cancel) is { } profile ? TypedResults.Ok(ProfileResource.Of(profile)) : ApiProblem.NotHere();

    private static async Task<Results<Ok<PageResource<PhotoResource>>, ProblemHttpResult>> PhotosAsync(string username, string? after, Caller caller, PeopleService people, FeedService feed, CancellationToken cancel) =>
        await people.ProfileAsync(caller.Viewer, username, cancel) is { } profile
            ? await Paging.PageAsync<PhotoCard, PhotoResource>(after, async key => await feed.ProfileAsync(caller.Viewer, profile.Id, key, cancel), PhotoResource.Of)
            : ApiProblem.NotHere();

    private static async Task<Results<Ok<PageResource<PersonResource>>, ProblemHttpResult>> ListAsync(
        string username, string? after, Caller caller, PeopleService people, Func<Viewer, UserId, PageKey?, CancellationToken, Task<Page<PersonCard>?>> list, CancellationToken cancel) =>
        await people.ProfileAsync(caller.Viewer, username, cancel) is { } profile
            ? await Paging.PageAsync<PersonCard, PersonResource>(after, key => list(caller.Viewer, profile.Id, key, cancel), PersonResource.Of)
            : ApiProblem.NotHere();

    private static async Task<Results<Ok<FollowResource>, ProblemHttpResult>> FollowAsync(string username, Caller caller, PeopleService people, CancellationToken cancel)
    {
        if (await people.ProfileAsync(caller.Viewer, username, cancel) is not { } profile)
            return ApiProblem.NotHere();
        return await people.FollowAsync(caller.Id, profile.Id, cancel) switch
        {
            FollowResult.NotFound => ApiProblem.NotHere(),
            var result => TypedResults.Ok(new FollowResource(result == FollowResult.Following, result == FollowResult.Requested)),
        };
    }

    private static async Task<Results<Ok<FollowResource>, ProblemHttpResult>> UnfollowAsync(string username, Caller caller, PeopleService people, CancellationToken cancel)
    {
        if (await people.ProfileAsync(caller.Viewer, username, cancel) is not { Mine: false } profile)
            return ApiProblem.NotHere();
        await people.UnfollowAsync(caller.Id, profile.Id, cancel);
        return TypedResults.Ok(new FollowResource(false, false));
    }
}
