using MiniGram.Platform.Feed;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;
using MiniGram.Web.Components;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages;
using MiniGram.Web.Pictures;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Finding what one does not follow yet: explore, tags, search.</summary>
internal static class FindEndpoints
{
    private const int LongestQuery = 100;
    private const int TopNeeds = 12; // With fewer photos, the most liked are the newest over again.

    public static void Map(IEndpointRouteBuilder open, IEndpointRouteBuilder forms)
    {
        open.MapGet("/explore", ExploreAsync);
        open.MapGet("/search", SearchAsync);
        open.MapGet("/tags/{tag}", TagAsync);
        forms.MapPost("/tags/{tag}/follow", (string tag, Visit visit, TagService tags, HttpContext context, CancellationToken cancel) => FollowAsync(tag, true, visit, tags, context, cancel));
        forms.MapPost("/tags/{tag}/unfollow", (string tag, Visit visit, TagService tags, HttpContext context, CancellationToken cancel) => FollowAsync(tag, false, visit, tags, context, cancel));
    }

    private static async Task<IResult> ExploreAsync(string? after, string? bots, Visit visit, FeedService feed, ExploreService explore, RisingTags rising, TagService tags, CancellationToken cancel)
    {
        var photos = await feed.CommunityAsync(visit.Viewer, PageKey.Read(after), cancel);
        if (after is not null)
            return Answer.Page<ExplorePage>(new { Photos = photos });
        return Answer.Page<ExplorePage>(new
        {
            Photos = photos,
            CountBots = bots == "counted",
            Rising = await explore.PhotosAsync(visit.Viewer, 12, bots == "counted", cancel),
            Tags = await rising.ReadAsync(visit.Viewer, bots == "counted", 10, cancel),
            Followed = visit.Account is null ? [] : await tags.FollowedAsync(visit.Account.Id, cancel),
            People = visit.Account is null ? [] : await explore.PeopleAsync(visit.Account.Id, 4, cancel),
        });
    }

    private static async Task<IResult> SearchAsync(string? q, string? after, Visit visit, SearchService search, RisingTags rising, CancellationToken cancel)
    {
        var query = (q ?? "").Trim();
        query = query[..Math.Min(query.Length, LongestQuery)];
        if (query.Length == 0)
            return Answer.Page<SearchPage>(new { Query = "", Photos = new Page<PhotoCard>([], null), Rising = await rising.ReadAsync(visit.Viewer, countBots: false, 10, cancel) });
        var photos = await search.PhotosAsync(visit.Viewer, query, PageKey.Read(after), cancel);
        return after is not null
            ? Answer.Page<SearchPage>(new { Query = query, Photos = photos })
            : Answer.Page<SearchPage>(new { Query = query, Photos = photos, People = await search.PeopleAsync(visit.Viewer, query, cancel), Tags = await search.TagsAsync(visit.Viewer, query, cancel) });
    }

    private static async Task<IResult> TagAsync(string tag, string? after, Visit visit, FeedService feed, TagService tags, HttpContext context, CancellationToken cancel)
    {
        if (Caption.TagOf(tag) is not { } name)
            return Answer.NotHere(context);
        if (name != tag)
            return Results.LocalRedirect(Addresses.Tag(name)); // One tag has one address.
        var (facts, top) = await tags.FindAsync(visit.Viewer, name, after is null ? TopNeeds : int.MaxValue, cancel);
        return Answer.Page(new TagPhotosPage(name, facts, top, await feed.TagAsync(visit.Viewer, name, PageKey.Read(after), cancel)));
    }

    private static async Task<IResult> FollowAsync(string tag, bool followed, Visit visit, TagService tags, HttpContext context, CancellationToken cancel)
    {
        if (Caption.TagOf(tag) is not { } name)
            return Answer.NotHere(context);
        if (!await tags.SetFollowedAsync(visit.Account!.Id, name, followed, cancel))
            return Answer.Problem(context, StatusCodes.Status422UnprocessableEntity, "That is one tag too many", "You follow 200 tags already. Unfollow one first.");
        return Answer.Part<TagFollowButton>(context, new { Name = name, Followed = followed }, (await context.Request.ReadFormAsync(cancel)).Back() ?? Addresses.Tag(name));
    }
}
