using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;
using MiniGram.Web.Endpoints;

namespace MiniGram.Web.Atom;

/// <summary>Feeds for readers: of what everyone may see, whoever asks.</summary>
internal static class AtomEndpoints
{
    /// <summary>What follows the address of a page in that of its feed.</summary>
    public static string Ending => "/feed.atom";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/@{username}/feed.atom", ProfileAsync);
        site.MapGet("/tags/{tag}/feed.atom", TagAsync);
    }

    private static async Task<IResult> ProfileAsync(string username, HttpContext context, PeopleService people, FeedService feed, CancellationToken cancel)
    {
        if (await people.ProfileAsync(Viewer.Anonymous, username, cancel) is not { Person.Private: false } profile)
            return Answer.NotHere(context);
        var photos = await feed.ProfileAsync(Viewer.Anonymous, profile.Id, null, cancel);
        return Feed(context, Addresses.Profile(profile.Person.Username), $"{profile.Person.DisplayName} on MiniGram", photos.Items, profile.CreatedAt);
    }

    private static async Task<IResult> TagAsync(string tag, HttpContext context, FeedService feed, CancellationToken cancel)
    {
        if (Caption.TagOf(tag) is not { } name || await feed.TagAsync(Viewer.Anonymous, name, null, cancel) is not { Items: { Count: > 0 } photos })
            return Answer.NotHere(context);
        return Feed(context, Addresses.Tag(name), $"#{name} on MiniGram", photos, default);
    }

    private static IResult Feed(HttpContext context, string page, string title, IReadOnlyList<PhotoCard> photos, DateTimeOffset begun)
    {
        var updated = photos.Select(AtomFeed.Updated).Append(begun).Max();
        var bytes = AtomFeed.Write($"{context.Request.Scheme}://{context.Request.Host}", page + Ending, page, title, updated, photos);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(bytes, "application/atom+xml; charset=utf-8", lastModified: updated, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\""));
    }
}
