using MiniGram.Model;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Finding;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;
using MiniGram.Web.Security;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Api;

/// <summary>What a program may see: exactly what the token's owner does.</summary>
internal static class ReadEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/me", async (Visit visit, PeopleService people, CancellationToken cancel) => One(await people.ProfileAsync(visit.Viewer, visit.Bearer!.Account.Username, cancel), ApiProfile.Of)).Produces<ApiProfile>();
        api.MapGet("/home", async (string? after, Visit visit, FeedService feed, CancellationToken cancel) => ApiPage.Of(await feed.HomeAsync(visit.Viewer, PageKey.Read(after), cancel), ApiPhoto.Of));
        api.MapGet("/community", async (string? after, Visit visit, FeedService feed, CancellationToken cancel) => ApiPage.Of(await feed.CommunityAsync(visit.Viewer, PageKey.Read(after), cancel), ApiPhoto.Of));
        api.MapGet("/close-friends", async (string? after, Visit visit, FeedService feed, CancellationToken cancel) => ApiPage.Of(await feed.CloseFriendsAsync(visit.Viewer, PageKey.Read(after), cancel), ApiPhoto.Of));
        api.MapGet("/photos/{id:long}", async (long id, Visit visit, PhotoService photos, CancellationToken cancel) => One(await photos.FindAsync(visit.Viewer, new PhotoId(id), cancel), ApiPhoto.Of)).Produces<ApiPhoto>();
        api.MapGet("/photos/{id:long}/comments", async (long id, string? after, Visit visit, CommentService comments, CancellationToken cancel) =>
            One(await comments.ListAsync(visit.Viewer, new PhotoId(id), PageKey.Read(after), cancel), page => ApiPage.Of(page, ApiComment.Of))).Produces<ApiPage<ApiComment>>();
        api.MapGet("/photos/{id:long}/likes", async (long id, string? after, Visit visit, LikeService likes, CancellationToken cancel) =>
            One(await likes.PeopleAsync(visit.Viewer, new PhotoId(id), PageKey.Read(after), cancel), page => ApiPage.Of(page, ApiPerson.Of))).Produces<ApiPage<ApiPerson>>();
        api.MapGet("/users/{username}", async (string username, Visit visit, PeopleService people, CancellationToken cancel) => One(await people.ProfileAsync(visit.Viewer, username, cancel), ApiProfile.Of)).Produces<ApiProfile>();
        api.MapGet("/users/{username}/photos", async (string username, string? after, Visit visit, PeopleService people, FeedService feed, CancellationToken cancel) =>
            await people.ProfileAsync(visit.Viewer, username, cancel) is { } profile
                ? One(await feed.ProfileAsync(visit.Viewer, profile.Id, PageKey.Read(after), cancel), page => ApiPage.Of(page, ApiPhoto.Of))
                : ApiAnswer.NotHere()).Produces<ApiPage<ApiPhoto>>();
        api.MapGet("/tags/{tag}/photos", async (string tag, string? after, Visit visit, FeedService feed, CancellationToken cancel) =>
            Caption.TagOf(tag) is { } name ? One(await feed.TagAsync(visit.Viewer, name, PageKey.Read(after), cancel), page => ApiPage.Of(page, ApiPhoto.Of)) : ApiAnswer.NotHere()).Produces<ApiPage<ApiPhoto>>();
        api.MapGet("/search", async (string q, string? after, Visit visit, SearchService search, CancellationToken cancel) => new ApiFound(
            [.. (await search.PeopleAsync(visit.Viewer, Cut(q), cancel)).Select(ApiPerson.Of)],
            await search.TagsAsync(visit.Viewer, Cut(q), cancel),
            ApiPage.Of(await search.PhotosAsync(visit.Viewer, Cut(q), PageKey.Read(after), cancel), ApiPhoto.Of))).AtMost(Paces.Searching);
    }

    private static object One<TCard, TItem>(TCard? card, Func<TCard, TItem> item)
        where TCard : class
        where TItem : class => card is null ? ApiAnswer.NotHere() : item(card);

    private static string Cut(string query) => query[..Math.Min(query.Length, 100)];
}
