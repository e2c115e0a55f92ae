using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using MiniGram.Platform.Photos;
using MiniGram.Web.Pictures;

namespace MiniGram.Web.Atom;

/// <summary>Photos as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int LongestTitle = 80;

    /// <summary>Writes one.</summary>
    /// <param name="site">The site's address without a slash at its end.</param>
    /// <param name="id">The feed's name for good.</param>
    /// <param name="self">The feed's path.</param>
    /// <param name="page">The path of the page that shows the same.</param>
    /// <param name="title">In words.</param>
    /// <param name="updated">When the newest change came.</param>
    /// <param name="photos">Newest first.</param>
    public static byte[] Write(string site, string id, string self, string page, string title, DateTimeOffset updated, IReadOnlyList<PhotoCard> photos)
    {
        using var target = new MemoryStream();
        using (var xml = XmlWriter.Create(target, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, id);
            xml.WriteElementString("title", Namespace, Text(title));
            xml.WriteElementString("updated", Namespace, Moment(updated));
            Link(xml, "self", site + self, "application/atom+xml");
            Link(xml, "alternate", site + page, "text/html");
            xml.WriteElementString("generator", Namespace, "MiniGram");
            foreach (var photo in photos)
                Entry(xml, site, photo);
            xml.WriteEndElement();
        }

        return target.ToArray();
    }

    /// <summary>When a photo last changed for its readers.</summary>
    public static DateTimeOffset Updated(PhotoCard photo) => photo.EditedAt ?? photo.PostedAt;

    private static void Entry(XmlWriter xml, string site, PhotoCard photo)
    {
        var picture = Picture.Of(photo);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, AtomId.Of("photo", photo.Id.Value.ToString(CultureInfo.InvariantCulture), photo.PostedAt));
        xml.WriteElementString("title", Namespace, Text(Title(photo)));
        xml.WriteElementString("published", Namespace, Moment(photo.PostedAt));
        xml.WriteElementString("updated", Namespace, Moment(Updated(photo)));
        Link(xml, "alternate", site + Addresses.Photo(photo.Id), "text/html");
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, Text(photo.Author.DisplayName));
        xml.WriteElementString("uri", Namespace, site + Addresses.Profile(photo.Author.Username));
        xml.WriteEndElement();
        foreach (var tag in photo.Tags)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", Text(tag));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Text(Content(site, picture, photo.Caption)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Content(string site, Picture picture, string caption)
    {
        var image = string.Create(CultureInfo.InvariantCulture, $"<p><img src=\"{WebUtility.HtmlEncode(site + picture.Source)}\" alt=\"{WebUtility.HtmlEncode(picture.Text)}\" width=\"{picture.Width}\" height=\"{picture.Height}\"></p>");
        return caption.Length == 0 ? image : $"{image}<p>{WebUtility.HtmlEncode(caption).Replace("\n", "<br>", StringComparison.Ordinal)}</p>";
    }

    private static string Title(PhotoCard photo)
    {
        var line = photo.Caption.Split('\n')[0].Trim();
        if (line.Length == 0)
            return $"Photo by {photo.Author.DisplayName}";
        var elements = StringInfo.ParseCombiningCharacters(line);
        return elements.Length <= LongestTitle ? line : line[..elements[LongestTitle - 1]].TrimEnd() + "…";
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);

    // An import may bring characters that XML has no place for.
    private static string Text(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000));
}
