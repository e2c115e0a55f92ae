using System.Globalization;
using System.Xml.Linq;

namespace MiniGram.Web.Atom;

/// <summary>The rules of RFC 4287 for feeds, as its sections 2 to 4 and its RELAX NG grammar state them: what a feed may hold, how often, and in which form.</summary>
internal static class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    // Name, least and most of each element within a feed (4.1.1) and an entry (4.1.2).
    private static readonly Dictionary<string, (int Least, int Most)> Feed = new(StringComparer.Ordinal)
    {
        ["author"] = (0, int.MaxValue),
        ["category"] = (0, int.MaxValue),
        ["contributor"] = (0, int.MaxValue),
        ["generator"] = (0, 1),
        ["icon"] = (0, 1),
        ["id"] = (1, 1),
        ["link"] = (0, int.MaxValue),
        ["logo"] = (0, 1),
        ["rights"] = (0, 1),
        ["subtitle"] = (0, 1),
        ["title"] = (1, 1),
        ["updated"] = (1, 1),
        ["entry"] = (0, int.MaxValue),
    };

    private static readonly Dictionary<string, (int Least, int Most)> Entry = new(StringComparer.Ordinal)
    {
        ["author"] = (0, int.MaxValue),
        ["category"] = (0, int.MaxValue),
        ["content"] = (0, 1),
        ["contributor"] = (0, int.MaxValue),
        ["id"] = (1, 1),
        ["link"] = (0, int.MaxValue),
        ["published"] = (0, 1),
        ["rights"] = (0, 1),
        ["source"] = (0, 1),
        ["summary"] = (0, 1),
        ["title"] = (1, 1),
        ["updated"] = (1, 1),
    };

    private static readonly Dictionary<string, (int Least, int Most)> Person = new(StringComparer.Ordinal) { ["name"] = (1, 1), ["uri"] = (0, 1), ["email"] = (0, 1) };

    /// <summary>What the document breaks, one sentence each; empty for a feed that is right.</summary>
    public static IEnumerable<string> Breaches(XDocument document)
    {
        var feed = document.Root!;
        if (feed.Name != Atom + "feed")
            return [$"'{feed.Name}' is no feed of Atom"];
        var entries = feed.Elements(Atom + "entry").ToList();
        var authored = feed.Elements(Atom + "author").Any();
        return [
            .. Children(feed, Feed), .. Alternates(feed), .. entries.SelectMany(entry => Children(entry, Entry)), .. entries.SelectMany(Alternates),
            .. entries.Where(entry => !authored && !entry.Elements(Atom + "author").Any()).Select(_ => "entry: no author, and none of the feed"),
            .. entries.Where(entry => entry.Element(Atom + "content") is null && !entry.Elements(Atom + "link").Any(IsAlternate)).Select(_ => "entry: neither content nor a link to an alternate"),
            .. entries.GroupBy(entry => (entry.Element(Atom + "id")?.Value, entry.Element(Atom + "updated")?.Value)).Where(same => same.Count() > 1).Select(_ => "feed: two entries of one id and moment"),
        ];
    }

    private static IEnumerable<string> Children(XElement parent, Dictionary<string, (int Least, int Most)> allowed)
    {
        foreach (var (name, (least, most)) in allowed)
        {
            if (parent.Elements(Atom + name).Count() is var count && (count < least || count > most))
                yield return $"{parent.Name.LocalName}: {count} {name}";
        }

        foreach (var child in parent.Elements())
        {
            if (child.Name.Namespace != Atom || !allowed.ContainsKey(child.Name.LocalName))
                yield return $"{parent.Name.LocalName}: '{child.Name.LocalName}' is none of its elements";
            foreach (var breach in Form(child))
                yield return breach;
        }

        if (parent.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)))
            yield return $"{parent.Name.LocalName}: text between its elements";
    }

    private static IEnumerable<string> Form(XElement element) => element.Name.LocalName switch
    {
        "id" or "uri" or "icon" or "logo" => Iri(element, element.Value),
        "updated" or "published" => Date(element),
        "title" or "subtitle" or "summary" or "rights" or "content" => Text(element),
        "link" => element.Attribute("href") is { } href ? Iri(element, href.Value) : ["link: no href"],
        "category" => string.IsNullOrEmpty(element.Attribute("term")?.Value) ? ["category: no term"] : [],
        "author" or "contributor" => Children(element, Person),
        "generator" or "name" or "email" => element.HasElements || element.Value.Length == 0 ? [$"{element.Name.LocalName}: no plain text"] : [],
        _ => [],
    };

    private static IEnumerable<string> Iri(XElement element, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "urn" && !text.Any(char.IsWhiteSpace) ? [] : [$"{element.Name.LocalName}: '{text}' is no absolute IRI"];

    private static IEnumerable<string> Date(XElement element) =>
        DateTimeOffset.TryParseExact(element.Value, ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? [] : [$"{element.Name.LocalName}: '{element.Value}' is no date of RFC 3339"];

    // 3.1: plain and escaped text hold no elements, and only XHTML does, in one div.
    private static IEnumerable<string> Text(XElement element) => element.Attribute("type")?.Value switch
    {
        null or "text" or "html" => element.HasElements ? [$"{element.Name.LocalName}: elements in text"] : [],
        "xhtml" => element.Elements().Count() == 1 ? [] : [$"{element.Name.LocalName}: not one div"],
        _ when element.Name.LocalName == "content" => [],
        var other => [$"{element.Name.LocalName}: '{other}' is no type of text"],
    };

    private static bool IsAlternate(XElement link) => (link.Attribute("rel")?.Value ?? "alternate") == "alternate";

    private static IEnumerable<string> Alternates(XElement parent) => parent.Elements(Atom + "link").Where(IsAlternate)
        .GroupBy(link => (link.Attribute("type")?.Value, link.Attribute("hreflang")?.Value)).Where(same => same.Count() > 1).Select(_ => $"{parent.Name.LocalName}: two alternates of one type and language");
}
