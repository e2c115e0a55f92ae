namespace MiniGram.Analytics.Figures;

/// <summary>How much likelier a photo with the tag is to be highly engaged.</summary>
/// <param name="Tag">The tag's name.</param>
/// <param name="Count">Highly engaged photos with the tag.</param>
/// <param name="Photos">All photos with the tag.</param>
/// <param name="Lift">(count ÷ photos) ÷ (share of highly engaged photos among all); null when none is highly engaged.</param>
/// <param name="LiftLow">Lower end of the 95 % interval.</param>
/// <param name="LiftHigh">Upper end of the 95 % interval.</param>
/// <param name="PAdjusted">Benjamini–Hochberg over all tags; null where it was not tested.</param>
public sealed record TopTag(string Tag, long Count, long Photos, double? Lift, double? LiftLow, double? LiftHigh, double? PAdjusted);
