using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using MiniGram.Model;

namespace MiniGram.Platform.Pictures;

public sealed partial class DrawnPictureTests
{
    private static readonly string[] s_elements =
    [
        "svg", "title", "defs", "g", "use", "path", "rect", "circle", "ellipse", "clipPath", "linearGradient", "radialGradient", "stop", "filter", "feGaussianBlur", "feTurbulence", "feColorMatrix", "feComposite",
        "feDisplacementMap",
    ];

    private static readonly Gen<string[]> s_tags = Gen.OneOf(
        Gen.Int[0, SampleTags.Length - 1].Select(place => SampleTags[place]), Gen.String[0, 6]).Array[0, 5];

    private static string[] SampleTags =>
        ["sunset", "beach", "hiking", "snow", "skyline", "street", "food", "breakfast", "coffee", "gym", "swim", "selfie", "art", "cat", "koi", "nature", "desert", "flowers", "camping", "party", "</title><script>", "'&\"<"];

    [Theory]
    [InlineData(1, "sunset", "50e6d899ebced137")]
    [InlineData(2, "beach,fun", "7853e189334b6b01")]
    [InlineData(3, "food", "45efec42b7db120d")]
    [InlineData(4, "", "a12066adceecd3e4")]
    [InlineData(long.MaxValue, "party", "078a73f245954805")]
    [InlineData(-7, "nature,selfie", "5ede20a700a9899f")]
    public void Picture_is_the_same_for_good(long id, string tags, string expected) => Assert.Equal(expected, Hash(DrawnPicture.Draw(new(id), Tags(tags))));

    [Theory]
    [InlineData(1, "4261ac96feae74a3")]
    [InlineData(42, "b3ebca51e23f7699")]
    public void Rosette_is_the_same_for_good(long seed, string expected) => Assert.Equal(expected, Hash(Rosette.Draw(seed)));

    [Fact]
    public void Picture_is_safe_SVG_of_the_size_and_title_that_were_said() => Gen.Select(Gen.Long, s_tags).Sample((id, tags) =>
    {
        var svg = DrawnPicture.Draw(new(id), tags);
        AssertSafe(svg);
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal(DrawnPicture.SizeOf(new(id), tags), ((int)root.Attribute("width")!, (int)root.Attribute("height")!));
        Assert.Equal(DrawnPicture.TitleOf(new(id), tags), root.Elements().First().Value);
        Assert.InRange(svg.Length, 1_500, 90_000);
    });

    [Fact]
    public void Cut_lies_within_its_scene() => Gen.Select(Gen.Long, s_tags).Sample((id, tags) =>
    {
        var drawn = DrawnComposition.Of(new(id), tags);
        Assert.InRange(drawn.Left, 0, drawn.Scene.Width - drawn.Width);
        Assert.InRange(drawn.Top, 0, drawn.Scene.Height - drawn.Height);
        Assert.InRange((double)drawn.Width / drawn.Height, .75, 1.8);
    });

    [Fact]
    public void Order_of_the_tags_does_not_matter() => Gen.Select(Gen.Long, s_tags).Sample((id, tags) =>
        Assert.Equal(DrawnPicture.Draw(new(id), tags), DrawnPicture.Draw(new(id), tags.Reverse().ToArray())));

    [Fact]
    public void Every_scene_comes_up_and_many_pictures_of_one_tag_differ()
    {
        Assert.Equal(SceneCatalog.All.Count, Enumerable.Range(0, 500).Select(id => DrawnPicture.TitleOf(new(id), [])).Distinct().Count());
        Assert.Equal(100, Enumerable.Range(0, 100).Select(id => DrawnPicture.Draw(new(id), ["coffee"])).Distinct().Count());
    }

    [Theory]
    [InlineData("#Coffee", "Coffee in window light")]
    [InlineData("desert", "Dune crests at first light")]
    [InlineData("season", null)]
    public void Tag_calls_for_its_scene(string tag, string? title)
    {
        var titles = Enumerable.Range(0, 200).Select(id => DrawnPicture.TitleOf(new(id), [tag])).Distinct().ToList();
        if (title is null)
            Assert.True(titles.Count > 20);
        else
            Assert.Equal([title], titles);
    }

    [Fact]
    public void Rosette_is_safe_SVG() => Gen.Long.Sample(seed => AssertSafe(Rosette.Draw(seed)));

    private static string[] Tags(string tags) => tags.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static string Hash(string svg) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(svg)))[..16];

    private static void AssertSafe(string svg)
    {
        var elements = XDocument.Parse(svg).Descendants().ToList();
        Assert.All(elements, element => Assert.Contains(element.Name.LocalName, s_elements));
        var attributes = elements.SelectMany(element => element.Attributes()).ToList();
        Assert.DoesNotContain(attributes, attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "style" || (attribute.Name.LocalName == "href" && attribute.Value[0] != '#'));
        Assert.DoesNotContain(attributes, attribute => attribute.Value.Contains("NaN", StringComparison.Ordinal) || attribute.Value.Contains('∞'));
        var ids = attributes.Where(attribute => attribute.Name.LocalName == "id").Select(attribute => attribute.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(attributes.SelectMany(attribute => Reference().Matches(attribute.Value)), match => Assert.Contains(match.Groups[1].Value, ids));
    }

    [GeneratedRegex(@"url\(#(\w+)\)")]
    private static partial Regex Reference();
}
