using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Routes;

/// <summary>Streams of photos, newest first.</summary>
internal static class FeedRoutes
{
    public static void MapFeeds(this IEndpointRouteBuilder api)
    {
        var feeds = api.MapGroup("").WithTags("Feeds");
        feeds.MapGet("/feeds/home", (string? after, Caller caller, FeedService feed, CancellationToken cancel) => Photos(after, key => feed.HomeAsync(caller.Viewer, key, cancel)))
            .Needs(TokenScopes.Read).WithName("listHome").WithSummary("Home").WithDescription("The photos of those whom you follow and have not muted, newest first, complete.");
        feeds.MapGet("/feeds/close-friends", (string? after, Caller caller, FeedService feed, CancellationToken cancel) => Photos(after, key => feed.CloseFriendsAsync(caller.Viewer, key, cancel)))
            .Needs(TokenScopes.Read).WithName("listFromCloseFriends").WithSummary("From close friends").WithDescription("What was posted for close friends by those who call you one, newest first.");
        feeds.MapGet("/feeds/community", (string? after, Caller caller, FeedService feed, CancellationToken cancel) => Photos(after, key => feed.CommunityAsync(caller.Viewer, key, cancel)))
            .OpenToAll().WithName("listCommunity").WithSummary("The community").WithDescription("The photos that are for everyone, newest first.");
        feeds.MapGet("/feeds/tags", (string? after, Caller caller, FeedService feed, CancellationToken cancel) => Photos(after, key => feed.FollowedTagsAsync(caller.Viewer, key, cancel)))
            .Needs(TokenScopes.Read).WithName("listTagFeed").WithSummary("Your tags").WithDescription("The photos with a tag that you follow, newest first; not your own, nor those of people whom you have muted.");
        feeds.MapGet("/tags/{tag}/photos", TagAsync).OpenToAll().WithName("listTag").WithSummary("A tag's photos").WithDescription("Newest first. The tag is taken without '#' and without regard to case.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<PageResource<PhotoResource>>, ProblemHttpResult>> Photos(string? after, Func<PageKey?, Task<Page<PhotoCard>>> read) =>
        Paging.PageAsync<PhotoCard, PhotoResource>(after, async key => await read(key), PhotoResource.Of);

    private static async Task<Results<Ok<PageResource<PhotoResource>>, ProblemHttpResult>> TagAsync(string tag, string? after, Caller caller, FeedService feed, CancellationToken cancel) =>
        Caption.TagOf(tag) is { } name ? await Photos(after, key => feed.TagAsync(caller.Viewer, name, key, cancel)) : ApiProblem.NotHere();
}
