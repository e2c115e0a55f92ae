using MiniGram.Platform.Around;
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
        open.MapGet("/", async (string? after, Visit visit, FeedService feed, AroundService around, RisingTags rising, HttpContext context, CancellationToken cancel) => visit.Account switch
        {
            null => Answer.Page<WelcomePage>(new { Photos = await feed.CommunityAsync(visit.Viewer, null, cancel) }),
            { Suspended: true } => Answer.GoTo(context, "/decisions"),
            _ => await HomeAsync(new HomePage(await feed.HomeAsync(visit.Viewer, PageKey.Read(after), cancel), "following"), after, visit, around, rising, cancel),
        });
        signedIn.MapGet("/close-friends", async (string? after, Visit visit, FeedService feed, AroundService around, RisingTags rising, CancellationToken cancel) =>
            await HomeAsync(new HomePage(await feed.CloseFriendsAsync(visit.Viewer, PageKey.Read(after), cancel), "close-friends"), after, visit, around, rising, cancel));
        signedIn.MapGet("/community", async (string? after, Visit visit, FeedService feed, AroundService around, RisingTags rising, CancellationToken cancel) =>
            await HomeAsync(new HomePage(await feed.CommunityAsync(visit.Viewer, PageKey.Read(after), cancel), "community"), after, visit, around, rising, cancel));
        signedIn.MapGet("/around", async (Visit visit, AroundService around, RisingTags rising, CancellationToken cancel) =>
            Answer.Page(new AroundPage(await around.ReadAsync(visit.Viewer, cancel), await rising.ReadAsync(visit.Viewer, countBots: false, MostTags, cancel))));
        signedIn.MapGet("/tags", TagsAsync);
        open.MapGet("/@{username}", ProfileAsync);
        signedIn.MapGet("/notifications", NotificationsAsync);
    }

    /// <summary>What stands beside the first page takes longer than all the rest, so where the script runs it comes afterwards, and only where there is room for it.</summary>
    private static async Task<IResult> HomeAsync(HomePage page, string? after, Visit visit, AroundService around, RisingTags rising, CancellationToken cancel)
    {
        (page.Later, page.Around) = (after is not null, after is not null || visit.Scripted ? null : await around.ReadAsync(visit.Viewer, cancel));
        page.Tags = page.Around is null ? [] : await rising.ReadAsync(visit.Viewer, countBots: false, MostTags, cancel);
        return Answer.Page(page);
    }

    private static async Task<IResult> TagsAsync(string? after, Visit visit, FeedService feed, TagService tags, AroundService around, RisingTags rising, CancellationToken cancel) => await HomeAsync(
        new HomePage(await feed.FollowedTagsAsync(visit.Viewer, PageKey.Read(after), cancel), "tags") { Followed = await tags.FollowedAsync(visit.Account!.Id, cancel) }, after, visit, around, rising, cancel);

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
