using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Content;

/// <summary>How many times as many likes and comments photos get by their theme and by the tags that they carry.</summary>
internal sealed class Lifts
{
    /// <summary>What the name of a tag begins with, to tell it from a theme's.</summary>
    public const char TagMark = '#';

    private readonly Tagging _tagging;
    private readonly Album _album;
    private readonly double[] _ofTheme;
    private readonly Dictionary<int, double> _ofTag = [];

    public Lifts(Scenario scenario, IReadOnlyList<ThemeKnobs> themes, Tags tags, Tagging tagging, Album album)
    {
        (_tagging, _album) = (tagging, album);
        var places = themes.Select((theme, place) => (theme.Name, Place: place)).ToDictionary(theme => theme.Name, theme => theme.Place, StringComparer.Ordinal);
        All =
        [
            .. themes.Select((theme, place) => new Lift("content.themes[].lift", theme.Name, place, null, theme.Lift)).Where(lift => lift.Times != 1),
            .. scenario.Content.Lifts.OrderBy(lift => lift.Key, StringComparer.Ordinal).Select(lift => lift.Key[0] == TagMark
                ? new Lift("content.lifts", lift.Key, null, tags.PlaceOf(lift.Key[1..]), lift.Value)
                : new Lift("content.lifts", lift.Key, places[lift.Key], null, lift.Value)),
        ];
        _ofTheme = [.. themes.Select((_, place) => All.Where(lift => lift.Theme == place).Aggregate(1.0, (times, lift) => times * lift.Times))];
        foreach (var lift in All)
        {
            if (lift.Tag is { } tag)
                _ofTag[tag] = lift.Times;
        }
    }

    /// <summary>Each, themes' own first, the others by name.</summary>
    public IReadOnlyList<Lift> All { get; }

    /// <summary>Of one photo: the product of all that hold for it.</summary>
    public double Of(int photo)
    {
        var times = _ofTheme[_album.Theme[photo]];
        if (_ofTag.Count == 0)
            return times;
        Span<int> tags = stackalloc int[Tagging.Most];
        foreach (var tag in tags[.._tagging.Of(photo, tags)])
            times *= _ofTag.GetValueOrDefault(tag, 1);
        return times;
    }

    /// <summary>Whether a photo is of the theme, or carries the tag.</summary>
    public bool Holds(Lift lift, int photo)
    {
        if (lift.Theme is { } theme)
            return _album.Theme[photo] == theme;
        Span<int> tags = stackalloc int[Tagging.Most];
        return tags[.._tagging.Of(photo, tags)].Contains(lift.Tag!.Value);
    }

    /// <summary>For how many photos it holds.</summary>
    public int PhotosOf(Lift lift) => Enumerable.Range(0, _album.Count).Count(photo => Holds(lift, photo));
}
