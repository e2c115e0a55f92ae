using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Finding;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;
using MiniGram.Web.Endpoints;
using MiniGram.Web.Hosting;

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

    private static async Task<IResult> ProfileAsync(string username, HttpContext context, ServerSettings settings, PeopleService people, FeedService feed, CancellationToken cancel)
    {
        if (await people.ProfileAsync(Viewer.Anonymous, username, cancel) is not { Person.Private: false } profile)
            return Answer.NotHere(context);
        var photos = await feed.ProfileAsync(Viewer.Anonymous, profile.Id, null, cancel);
        var id = AtomId.Of("profile", profile.Id.Value.ToString(CultureInfo.InvariantCulture), profile.CreatedAt);
        return Feed(context, settings, id, Addresses.Profile(profile.Person.Username), $"{profile.Person.DisplayName} on MiniGram", photos.Items, profile.CreatedAt);
    }

    private static async Task<IResult> TagAsync(string tag, HttpContext context, ServerSettings settings, FeedService feed, TagService tags, CancellationToken cancel)
    {
        if (Caption.TagOf(tag) is not { } name || await feed.TagAsync(Viewer.Anonymous, name, null, cancel) is not { Items: { Count: > 0 } photos })
            return Answer.NotHere(context);
        return Feed(context, settings, AtomId.Of("tag", name, await tags.BegunAsync(name, cancel)), Addresses.Tag(name), $"#{name} on MiniGram", photos, default);
    }

    // Where the operator has not said what the site is called, it is as who asks calls it, which is for their eyes only: a cache on the way would give one's lie to others.
    private static IResult Feed(HttpContext context, ServerSettings settings, string id, string page, string title, IReadOnlyList<PhotoCard> photos, DateTimeOffset begun)
    {
        var updated = photos.Select(AtomFeed.Updated).Append(begun).Max();
        var site = settings.Origin?.GetLeftPart(UriPartial.Authority) ?? $"{context.Request.Scheme}://{context.Request.Host}";
        var bytes = AtomFeed.Write(site, id, page + Ending, page, title, updated, photos);
        context.Response.Headers.CacheControl = settings.Origin is null ? "private, max-age=300" : "public, max-age=300";
        return Results.Bytes(bytes, "application/atom+xml; charset=utf-8", lastModified: updated, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\""));
    }
}
