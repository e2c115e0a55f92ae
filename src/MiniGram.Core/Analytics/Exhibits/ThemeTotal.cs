namespace MiniGram.Analytics.Exhibits;

/// <summary>A theme's photos (each once), its engagement, and its lift among highly engaged photos with a 95 % interval.</summary>
/// <param name="Theme">From the taxonomy, or <c>other</c>.</param>
/// <param name="Tags">Tag names of the theme that the data uses, most photos first.</param>
/// <param name="Photos">Photos with at least one of them.</param>
/// <param name="TopPhotos">Those highly engaged.</param>
/// <param name="Engagement">Sum over the photos.</param>
/// <param name="Lift">As for tags; null where undefined.</param>
/// <param name="LiftLow">Lower end of the interval.</param>
/// <param name="LiftHigh">Upper end of the interval.</param>
/// <param name="PAdjusted">Benjamini–Hochberg over themes; null where not tested.</param>
public sealed record ThemeTotal(
    string Theme,
    IReadOnlyList<string> Tags,
    long Photos,
    long TopPhotos,
    double Engagement,
    double? Lift,
    double? LiftLow,
    double? LiftHigh,
    double? PAdjusted);
