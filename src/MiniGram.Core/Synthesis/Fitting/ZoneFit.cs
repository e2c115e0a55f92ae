using MiniGram.Model.Measures;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Where users live. Hours of themes are measured in UTC, so where a theme has its own, all users keep UTC.</summary>
internal static class ZoneFit
{
    private const double Hour = 3_600;

    /// <summary>The zones to fit; null for UTC alone.</summary>
    public static ZoneMeasures? Of(WorldMeasures target) =>
        target.Zones is { PhotoHours.Total: > 0 } zones && !RhythmFit.HasThemes(target) ? zones : null;

    public static IReadOnlyList<TimeZoneKnobs> Knobs(WorldMeasures target) => Of(target) is { } zones
        ? [.. zones.Shares.OrderBy(zone => zone.Key).Select(zone => new TimeZoneKnobs { Offset = zone.Key * Hour, Share = Digits.Round(zone.Value) })]
        : new UserKnobs().TimeZones;
}
