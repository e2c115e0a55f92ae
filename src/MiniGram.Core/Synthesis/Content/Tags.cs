using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Content;

/// <summary>The tags of a world: the themes' tags, each name once, then those of events that no theme has.</summary>
internal sealed class Tags
{
    private readonly int[][] _ofTheme;
    private readonly Dictionary<string, int> _places;
    private readonly AliasTable[] _popularity;

    public Tags(Scenario scenario, IReadOnlyList<ThemeKnobs> themes)
    {
        var (names, places) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        int Place(string tag)
        {
            if (!places.TryGetValue(tag, out var place))
            {
                places.Add(tag, place = names.Count);
                names.Add(tag);
            }

            return place;
        }

        _ofTheme = [.. themes.Select(theme => theme.Tags.Select(Place).ToArray())];
        _popularity = [.. themes.Select(theme => new AliasTable([.. Enumerable.Range(1, theme.Tags.Count).Select(rank => PortableMath.Pow(rank, -scenario.Content.Popularity))]))];
        OfEvent = [.. scenario.Time.Events.Select(e => e.Tag.Length == 0 ? -1 : Place(e.Tag))];
        (Names, _places) = (names, places);
    }

    /// <summary>A tag's id is its place here plus 1.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The place of a tag that is there.</summary>
    public int PlaceOf(string name) => _places[name];

    /// <summary>By the event's place in the scenario's list; −1 for none.</summary>
    public IReadOnlyList<int> OfEvent { get; }

    /// <summary>How many different tags a theme has.</summary>
    public int CountOf(int theme) => _ofTheme[theme].Length;

    /// <summary>A tag of the theme, the first ones likelier.</summary>
    public int Draw(int theme, ref RandomStream random) => _ofTheme[theme][_popularity[theme].Draw(ref random)];
}
