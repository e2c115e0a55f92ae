using MiniGram.Platform.Feed;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Web.Pages;
using MiniGram.Web.Pictures;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Streams of photos: home and profiles; and what happened meanwhile.</summary>
internal static class FeedEndpoints
{
    private const int MostTags = 10;

    public static void Map(IEndpointRouteBuilder open, IEndpointRouteBuilder signedIn)
    {
        open.MapGet("/", async (string? after, Visit visit, FeedService feed, RisingTags rising, HttpContext context, CancellationToken cancel) => visit.Account switch
        {
            null => Answer.Page<WelcomePage>(new { Photos = await feed.CommunityAsync(visit.Viewer, null, cancel) }),
            { Suspended: true } => Answer.GoTo(context, "/decisions"),
            _ => await HomeAsync(visit, rising, await feed.HomeAsync(visit.Viewer, PageKey.Read(after), cancel), "following", after, cancel),
        });
        signedIn.MapGet("/close-friends", async (string? after, Visit visit, FeedService feed, RisingTags rising, CancellationToken cancel) =>
            await HomeAsync(visit, rising, await feed.CloseFriendsAsync(visit.Viewer, PageKey.Read(after), cancel), "close-friends", after, cancel));
        signedIn.MapGet("/community", async (string? after, Visit visit, FeedService feed, RisingTags rising, CancellationToken cancel) =>
            await HomeAsync(visit, rising, await feed.CommunityAsync(visit.Viewer, PageKey.Read(after), cancel), "community", after, cancel));
        signedIn.MapGet("/tags", TagsAsync);
        open.MapGet("/@{username}", ProfileAsync);
        signedIn.MapGet("/notifications", NotificationsAsync);
    }

    private static async Task<IResult> HomeAsync(Visit visit, RisingTags rising, Page<PhotoCard> photos, string whose, string? after, CancellationToken cancel) => after is not null
        ? Answer.Page(new HomePage(photos, whose) { Later = true })
        : Answer.Page(new HomePage(photos, whose) { Tags = await rising.ReadAsync(visit.Viewer, countBots: false, MostTags, cancel) });

    private static async Task<IResult> TagsAsync(string? after, Visit visit, FeedService feed, TagService tags, RisingTags rising, CancellationToken cancel)
    {
        var photos = await feed.FollowedTagsAsync(visit.Viewer, PageKey.Read(after), cancel);
        var followed = await tags.FollowedAsync(visit.Account!.Id, cancel);
        return after is not null
            ? Answer.Page(new HomePage(photos, "tags") { Later = true, Followed = followed })
            : Answer.Page(new HomePage(photos, "tags") { Tags = await rising.ReadAsync(visit.Viewer, countBots: false, MostTags, cancel), Followed = followed });
    }

    private static async Task<IResult> ProfileAsync(string username, string? after, Visit visit, PeopleService people, FeedService feed, HttpContext context, CancellationToken cancel)
    {
        if (await people.ProfileAsync(visit.Viewer, username, cancel) is not { } profile)
            return Answer.NotHere(context);
        return Answer.Page(new ProfilePage(profile, await feed.ProfileAsync(visit.Viewer, profile.Id, PageKey.Read(after), cancel), later: after is not null));
    }

    private static async Task<IResult> NotificationsAsync(string? after, Visit visit, NoticeService notices, CancellationToken cancel)
    {
        var page = await notices.ListAsync(visit.Account!.Id, PageKey.Read(after), cancel);
        if (after is null && page.Items.Any(notice => notice.Unread))
            await notices.MarkSeenAsync(visit.Account.Id, page.Items[0].At, cancel);
        return Answer.Page<NotificationsPage>(new { Notices = page, Later = after is not null });
    }
}
