namespace MiniGram.Analytics.Figures;

/// <summary>How many photo–tag pairs carry the tag's name.</summary>
public sealed record TagUse(string Tag, long Count);
