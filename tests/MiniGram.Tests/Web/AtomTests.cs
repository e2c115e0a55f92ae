using System.Xml.Linq;
using MiniGram.Platform.Photos;

namespace MiniGram.Web;

/// <summary>The feeds as a reader takes them.</summary>
public sealed class AtomTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/@maya/feed.atom")]
    [InlineData("/tags/ocean/feed.atom")]
    public async Task Feed_holds_what_everyone_may_see(string path)
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya", "Maya <Okafor>");
        await site.PostAsync("maya", "Surf ]]> & \u0007<script>alert(1)</script> #ocean");
        await site.PostAsync("maya", "Only followers #ocean", Audience.Followers);

        var feed = XDocument.Parse(await (await maya.AskAsync(path)).Content.ReadAsStringAsync()).Root!;

        var entry = feed.Elements(Atom + "entry").Single();
        Assert.StartsWith("Surf ]]> & ", entry.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        Assert.Equal("Maya <Okafor>", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("ocean", entry.Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.Equal(feed.Element(Atom + "updated")!.Value, entry.Element(Atom + "updated")!.Value);
    }
}
