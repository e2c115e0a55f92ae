namespace MiniGram.Analytics.Figures;

/// <summary>Mean events, and mean events a day, of <paramref name="N"/> users; the means are null when there are none.</summary>
public sealed record GroupActivity(double? MeanActivity, double? MeanRate, long N);
