namespace MiniGram.Analytics.Exhibits;

/// <summary>Mean engagement of the photos posted in an hour (0–23), with a 95 % interval; null when none was posted.</summary>
public sealed record HourEngagement(int Hour, long Photos, double? Mean, double? Low, double? High);
