namespace MiniGram.Analytics.Figures;

/// <summary>Welch's t-test, two-sided; null where undefined.</summary>
public sealed record WelchFigures(double? T, double? Df, double? P);
