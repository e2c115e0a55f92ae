using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Clocks;

/// <summary>The rhythms of a scenario, found by who names them.</summary>
internal sealed class Rhythms
{
    private readonly WeekRhythm[] _ofArchetype;
    private readonly WeekRhythm?[] _ofTheme;

    public Rhythms(Scenario scenario, IReadOnlyList<ThemeKnobs> themes)
    {
        var named = scenario.Time.Rhythms.ToDictionary(rhythm => rhythm.Name, rhythm => new WeekRhythm(rhythm), StringComparer.Ordinal);
        _ofArchetype = [.. scenario.Users.Archetypes.Select(archetype => named[archetype.Rhythm])];
        _ofTheme = [.. themes.Select(theme => theme.Rhythm.Length == 0 ? null : named[theme.Rhythm])];
    }

    /// <summary>How many archetypes there are.</summary>
    public int Archetypes => _ofArchetype.Length;

    /// <summary>By the archetype's place in the scenario's list.</summary>
    public WeekRhythm OfArchetype(int archetype) => _ofArchetype[archetype];

    /// <summary>By the theme's place; null where the archetype's counts.</summary>
    public WeekRhythm? OfTheme(int theme) => _ofTheme[theme];
}
