namespace MiniGram.Analytics.Figures;

/// <summary>Pairs of one group: their number, mean and sample variance of engagement; null where undefined.</summary>
public sealed record PairGroup(long N, double? Mean, double? Variance);
