namespace MiniGram.Analytics.Exhibits;

/// <summary>Photos whose share of likes by suspected bots is at least <paramref name="From"/> and below <paramref name="To"/> (the last bin includes 1).</summary>
public sealed record ShareBin(double From, double To, long Photos);
