using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Photos;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;
using MiniGram.Web.Hosting;
using MiniGram.Web.Pictures;

namespace MiniGram.Web.Api.Routes;

/// <summary>Search, explore and tags.</summary>
internal static class FindRoutes
{
    private const int Longest = 200;
    private const int Rising = 24;
    private const int Few = 12;

    public static void MapFinding(this IEndpointRouteBuilder api)
    {
        var find = api.MapGroup("").WithTags("Finding");
        find.MapGet("/search/people", async Task<Results<Ok<PageResource<PersonResource>>, ProblemHttpResult>> (string q, Caller caller, SearchService search, CancellationToken cancel) =>
                Problem(q) ?? Whole(await search.PeopleAsync(caller.Viewer, q, cancel), PersonResource.Of))
            .OpenToAll().WithName("searchPeople").WithSummary("Search people").WithDescription("By user and display name, forgiving typing errors; the best 20.").ProducesProblem(StatusCodes.Status400BadRequest);
        find.MapGet("/search/tags", async Task<Results<Ok<PageResource<TagResource>>, ProblemHttpResult>> (string q, Caller caller, SearchService search, CancellationToken cancel) =>
                Problem(q) ?? Whole(await search.TagsAsync(caller.Viewer, q, cancel), tag => new TagResource(tag.Name, tag.Photos)))
            .OpenToAll().WithName("searchTags").WithSummary("Search tags").WithDescription("Forgiving typing errors; the best 20.").ProducesProblem(StatusCodes.Status400BadRequest);
        find.MapGet("/search/photos", async Task<Results<Ok<PageResource<PhotoResource>>, ProblemHttpResult>> (string q, string? after, Caller caller, SearchService search, CancellationToken cancel) =>
                Problem(q) ?? await Paging.PageAsync<PhotoCard, PhotoResource>(after, async key => await search.PhotosAsync(caller.Viewer, q, key, cancel), PhotoResource.Of))
            .OpenToAll().WithName("searchPhotos").WithSummary("Search captions").WithDescription("Photos whose captions have every word (of more than eight the first eight), forgiving typing errors, newest first.").ProducesProblem(StatusCodes.Status400BadRequest);
        find.MapGetWithOptional("/explore", ExploreAsync).OpenToAll().WithName("explore").WithSummary("What rises now").WithDescription("Rising photos and tags, and people whom you may know. What suspected bots like and write is left out unless countSuspectedBots is true. Tags are renewed each minute.");
        find.MapGet("/tags/{tag}", TagAsync).OpenToAll().WithName("getTag").WithSummary("A tag").WithDescription("A tag of no photo that you may see is not there.").ProducesProblem(StatusCodes.Status404NotFound);
        find.MapGet("/me/tags", async (Caller caller, TagService tags, CancellationToken cancel) => TypedResults.Ok(await tags.FollowedAsync(caller.Id, cancel)))
            .Needs(TokenScopes.Read).WithName("listFollowedTags").WithSummary("The tags that you follow");
        find.MapPut("/tags/{tag}/follow", (string tag, Caller caller, TagService tags, CancellationToken cancel) => FollowAsync(tag, true, caller, tags, cancel))
            .Needs(TokenScopes.Write).WithName("followTag").WithSummary("Follow a tag").WithDescription("200 at most. Twice is as once.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        find.MapDelete("/tags/{tag}/follow", (string tag, Caller caller, TagService tags, CancellationToken cancel) => FollowAsync(tag, false, caller, tags, cancel))
            .Needs(TokenScopes.Write).WithName("unfollowTag").WithSummary("Follow a tag no longer").WithDescription("Twice is as once.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static ProblemHttpResult? Problem(string query) =>
        string.IsNullOrWhiteSpace(query) || query.Length > Longest ? ApiProblem.Field("q", $"Say what to search, in 1 to {Longest} characters.") : null;

    private static Results<Ok<PageResource<TItem>>, ProblemHttpResult> Whole<T, TItem>(IReadOnlyList<T> items, Func<T, TItem> item) => TypedResults.Ok(new PageResource<TItem>([.. items.Select(item)], null));

    private static async Task<Ok<ExploreResource>> ExploreAsync(Caller caller, ExploreService explore, RisingTags rising, CancellationToken cancel, bool countSuspectedBots = false)
    {
        var people = caller.Account is { } account ? await explore.PeopleAsync(account.Id, Few, cancel) : [];
        return TypedResults.Ok(new ExploreResource(
            [.. (await explore.PhotosAsync(caller.Viewer, Rising, countSuspectedBots, cancel)).Select(PhotoResource.Of)], await rising.ReadAsync(caller.Viewer, countSuspectedBots, Few, cancel), [.. people.Select(PersonResource.Of)]));
    }

    private static async Task<Results<Ok<TagDetailsResource>, ProblemHttpResult>> TagAsync(string tag, Caller caller, TagService tags, CancellationToken cancel) =>
        await tags.FindAsync(caller.Viewer, tag, cancel) is { } found
            ? TypedResults.Ok(new TagDetailsResource(found.Name, found.Photos, found.Followed, found.Related, [.. (await tags.TopAsync(caller.Viewer, tag, cancel)).Select(PhotoResource.Of)]))
            : ApiProblem.NotHere();

    private static async Task<Results<NoContent, ProblemHttpResult>> FollowAsync(string tag, bool followed, Caller caller, TagService tags, CancellationToken cancel) =>
        await tags.SetFollowedAsync(caller.Id, tag, followed, cancel) || !followed
            ? TypedResults.NoContent()
            : ApiProblem.Field("tag", "This is no tag, or you follow 200 tags already. A tag has letters and digits, at least one letter.", StatusCodes.Status422UnprocessableEntity);
}
