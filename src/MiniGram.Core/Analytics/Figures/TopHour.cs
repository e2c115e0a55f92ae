namespace MiniGram.Analytics.Figures;

/// <summary>How many of the photos posted in an hour became highly engaged.</summary>
/// <param name="Key">The hour, 0–23.</param>
/// <param name="Count">Those highly engaged.</param>
/// <param name="Photos">All of the hour.</param>
/// <param name="Rate">count ÷ photos; null when none was posted.</param>
/// <param name="Low">Lower end of the 95 % interval of the rate.</param>
/// <param name="High">Upper end of the 95 % interval of the rate.</param>
public sealed record TopHour(int Key, long Count, long Photos, double? Rate, double? Low, double? High);
