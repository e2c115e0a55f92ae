namespace MiniGram.Analytics.Figures;

/// <summary>The highly engaged photos: how many, and from which engagement on (null when there is no photo).</summary>
public sealed record TopPhotos(long Count, double? Threshold);
