using System.Net;
using System.Xml.Linq;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Photos;

namespace MiniGram.Web.Atom;

/// <summary>Feeds: whole by RFC 4287, and of nothing but what everyone may see.</summary>
public sealed class AtomTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/@maya/feed.atom", "/@maya")]
    [InlineData("/tags/ocean/feed.atom", "/tags/ocean")]
    public async Task Feed_is_whole(string path, string page)
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya", "Maya <Okafor> & \u0001co");
        await site.PostAsync("maya", "First & <b>second</b> line #ocean #surf\nThird");
        await site.PostAsync("maya", "#ocean " + string.Concat(Enumerable.Repeat("👩‍🚀", 100)));
        await site.PostAsync("maya", "#ocean for some", Audience.Followers);
        await site.PostAsync("maya", "#ocean for few", Audience.CloseFriends);

        using var answer = await maya.AskAsync(path); // Her own eyes see more, but the feed is everyone's.
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Atom + "feed", feed.Name);
        AssertWhole(feed, ["id", "title", "updated"]);
        Assert.Equal(new Uri(site.Address, path).AbsoluteUri, Link(feed, "self"));
        Assert.Equal(new Uri(site.Address, page).AbsoluteUri, Link(feed, "alternate"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => AssertWhole(entry, ["id", "title", "updated", "published", "author", "content"]));
        Assert.Equal(2, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("First & <b>second</b> line #ocean #surf", entries[1].Element(Atom + "title")!.Value);
        Assert.Equal("Maya <Okafor> & co", entries[1].Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Contains("First &amp; &lt;b&gt;second&lt;/b&gt; line #ocean #surf<br>Third", entries[1].Element(Atom + "content")!.Value, StringComparison.Ordinal);
        Assert.Equal(["ocean", "surf"], entries[1].Elements(Atom + "category").Select(category => category.Attribute("term")!.Value));
        Assert.EndsWith("👩‍🚀…", entries[0].Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Equal(feed.Element(Atom + "updated")!.Value, entries.Max(entry => entry.Element(Atom + "updated")!.Value));
    }

    [Fact]
    public async Task Feed_that_is_known_is_not_sent_again()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.PostAsync("maya", "One");
        using var reader = site.Visit();
        using var first = await reader.AskAsync("/@maya/feed.atom");

        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync(reader, ("If-None-Match", first.Headers.ETag!.ToString())));
        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync(reader, ("If-Modified-Since", first.Content.Headers.LastModified!.Value.ToString("R"))));
        await site.PostAsync("maya", "Two");
        Assert.Equal(HttpStatusCode.OK, await AgainAsync(reader, ("If-None-Match", first.Headers.ETag!.ToString())));
    }

    [Theory]
    [InlineData("/@maya/feed.atom")]
    [InlineData("/tags/ocean/feed.atom")]
    public async Task Names_stay_however_the_site_is_reached_and_links_go_where_it_is(string path)
    {
        await using var named = await RunningSite.StartAsync(settings => settings with { Origin = new Uri("https://photos.example.com") });
        await named.JoinAsync("maya");
        await named.PostAsync("maya", "#ocean");
        using var reader = named.Visit();
        var (first, cache) = await ReadAsync("evil.example");
        var (second, _) = await ReadAsync("other.example");
        Assert.Equal(first, second);
        Assert.DoesNotContain("evil.example", first, StringComparison.Ordinal);
        Assert.Contains("https://photos.example.com" + path, first, StringComparison.Ordinal);
        Assert.StartsWith("public", cache, StringComparison.Ordinal);

        await using var nameless = await RunningSite.StartAsync();
        await nameless.JoinAsync("maya");
        await nameless.PostAsync("maya", "#ocean");
        using var asking = nameless.Visit();
        using var answer = await asking.AskAsync(path);
        Assert.True(answer.Headers.CacheControl!.Private); // What one calls the site is told to no one else.
        Assert.All(XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants(Atom + "id"), id => Assert.StartsWith("urn:uuid:", id.Value, StringComparison.Ordinal));

        async Task<(string Feed, string Cache)> ReadAsync(string host)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            using var feed = await reader.AskAsync(request);
            return (await feed.Content.ReadAsStringAsync(), feed.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task Private_account_and_empty_tag_have_none()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await site.PostAsync("maya", "#ocean");
        Assert.Contains("/@maya/feed.atom", (await maya.OpenAsync("/@maya")).Head!.InnerHtml, StringComparison.Ordinal);

        await site.Get<MemberService>().ChangeProfileAsync(await site.IdAsync("maya"), new ProfileEdit("", "", true));

        Assert.Equal(HttpStatusCode.NotFound, (await maya.AskAsync("/@maya/feed.atom")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await maya.AskAsync("/tags/ocean/feed.atom")).StatusCode);
        Assert.DoesNotContain("feed.atom", (await maya.OpenAsync("/@maya")).Head!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("feed.atom", (await maya.OpenAsync("/tags/ocean")).Head!.InnerHtml, StringComparison.Ordinal); // She sees her photo; the feed's readers would not.
    }

    [Fact]
    public async Task Feeds_keep_to_the_rules_of_atom()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya", "Maya <Okafor>");
        await site.JoinAsync("noor");
        await site.JoinAsync("empty");
        await site.PostAsync("maya", "First & <b>second</b> #ocean #café #東京");
        await site.PostAsync("noor", "#ocean]]> &amp; \u0085 \uFFFE");
        await site.PostAsync("noor");

        foreach (var path in new[] { "/@maya/feed.atom", "/@noor/feed.atom", "/@empty/feed.atom", "/tags/ocean/feed.atom", "/tags/caf%C3%A9/feed.atom", "/tags/%E6%9D%B1%E4%BA%AC/feed.atom" })
        {
            using var answer = await maya.AskAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
            Assert.Equal((path, ""), (path, string.Join('\n', AtomRules.Breaches(XDocument.Parse(await answer.Content.ReadAsStringAsync())))));
        }
    }

    [Theory]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><updated>2025-01-01T00:00:00Z</updated></feed>", "feed: 0 id")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><id>http://a/</id><id>http://b/</id><title>t</title><updated>2025-01-01T00:00:00Z</updated></feed>", "feed: 2 id")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><id>a</id><title>t</title><updated>2025-01-01</updated></feed>", "id: 'a' is no absolute IRI|updated: '2025-01-01' is no date of RFC 3339")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><id>http://a/</id><title>t</title><updated>2025-01-01T00:00:00Z</updated><entry><id>http://e/</id><title>t</title><updated>2025-01-01T00:00:00Z</updated></entry></feed>", "entry: no author, and none of the feed|entry: neither content nor a link to an alternate")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><id>http://a/</id><title type='html'>a<b/></title><updated>2025-01-01T00:00:00Z</updated><link/><category/><author/><image/></feed>", "title: elements in text|link: no href|category: no term|author: 0 name|feed: 'image' is none of its elements")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><id>http://a/</id><title>t</title><updated>2025-01-01T00:00:00Z</updated><link rel='alternate' type='text/html' href='http://a/'/><link type='text/html' href='http://b/'/></feed>", "feed: two alternates of one type and language")]
    public void Rules_find_what_is_wrong(string feed, string breaches) => Assert.Equal(breaches.Split('|').Order(StringComparer.Ordinal), AtomRules.Breaches(XDocument.Parse(feed)).Order(StringComparer.Ordinal));

    private static void AssertWhole(XElement element, string[] needed)
    {
        Assert.All(needed, name => Assert.Single(element.Elements(Atom + name)));
        Assert.True(Uri.IsWellFormedUriString(element.Element(Atom + "id")!.Value, UriKind.Absolute));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$", element.Element(Atom + "updated")!.Value);
        Assert.All(element.Elements(Atom + "link"), link => Assert.True(Uri.IsWellFormedUriString(link.Attribute("href")!.Value, UriKind.Absolute)));
    }

    private static string Link(XElement feed, string relation) => feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static async Task<HttpStatusCode> AgainAsync(Visitor reader, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/@maya/feed.atom");
        request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return (await reader.AskAsync(request)).StatusCode;
    }
}
