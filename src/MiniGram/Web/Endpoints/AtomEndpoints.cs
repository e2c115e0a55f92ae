using System.Text;
using System.Xml.Linq;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;
using MiniGram.Web.Pictures;

namespace MiniGram.Web.Endpoints;

/// <summary>Atom feeds (RFC 4287) of profiles and tags: what everyone may see, whoever asks.</summary>
internal static class AtomEndpoints
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void Map(IEndpointRouteBuilder open)
    {
        open.MapGet("/@{username}/feed.atom", async (string username, PeopleService people, FeedService feed, HttpContext context, CancellationToken cancel) =>
            await people.ProfileAsync(Viewer.Anonymous, username, cancel) is { } profile
                ? Feed(context, $"{profile.Person.DisplayName} on MiniGram", Addresses.Profile(profile.Person.Username), await feed.ProfileAsync(Viewer.Anonymous, profile.Id, null, cancel))
                : Results.NotFound());
        open.MapGet("/tags/{tag}/feed.atom", async (string tag, FeedService feed, HttpContext context, CancellationToken cancel) =>
            Caption.TagOf(tag) is { } name
                ? Feed(context, $"#{name} on MiniGram", Addresses.Tag(name), await feed.TagAsync(Viewer.Anonymous, name, null, cancel))
                : Results.NotFound());
    }

    private static IResult Feed(HttpContext context, string title, string page, Page<PhotoCard> photos)
    {
        var site = $"{context.Request.Scheme}://{context.Request.Host}";
        var updated = photos.Items.Select(photo => photo.EditedAt ?? photo.PostedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        var feed = new XElement(
            Atom + "feed",
            new XElement(Atom + "id", site + page),
            new XElement(Atom + "title", Valid(title)),
            new XElement(Atom + "updated", Moment(updated)),
            Link("self", site + page + "/feed.atom", "application/atom+xml"),
            Link("alternate", site + page, "text/html"),
            photos.Items.Select(photo => Entry(site, photo)));
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(Encoding.UTF8.GetBytes(new XDeclaration("1.0", "utf-8", null) + "\n" + feed), "application/atom+xml; charset=utf-8");
    }

    private static XElement Entry(string site, PhotoCard photo)
    {
        var picture = Picture.Of(photo);
        var html = new XElement("img", new XAttribute("src", site + picture.Source), new XAttribute("alt", Valid(picture.Text)), new XAttribute("width", picture.Width), new XAttribute("height", picture.Height)).ToString()
            + new XElement("p", Valid(photo.Caption));
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", site + Addresses.Photo(photo.Id)),
            new XElement(Atom + "title", Valid(photo.Caption.Length > 0 ? photo.Caption.Split('\n')[0] : picture.Text)),
            new XElement(Atom + "published", Moment(photo.PostedAt)),
            new XElement(Atom + "updated", Moment(photo.EditedAt ?? photo.PostedAt)),
            new XElement(Atom + "author", new XElement(Atom + "name", Valid(photo.Author.DisplayName)), new XElement(Atom + "uri", site + Addresses.Profile(photo.Author.Username))),
            photo.Tags.Select(tag => new XElement(Atom + "category", new XAttribute("term", Valid(tag)))),
            Link("alternate", site + Addresses.Photo(photo.Id), "text/html"),
            new XElement(Atom + "content", new XAttribute("type", "html"), html));
    }

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address), new XAttribute("type", type));

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    // What XML 1.0 can't hold, half a character for instance, is left out.
    private static string Valid(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or (>= 0x20 and not 0xfffe and not 0xffff) && rune != Rune.ReplacementChar)
                kept.Append(rune);
        }

        return kept.ToString();
    }
}
