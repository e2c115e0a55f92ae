namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>top_photo_thresholds</c>.</summary>
internal sealed record TopPhotoThreshold(string Scope, long? K, long Photos, decimal? Threshold, bool Discriminates);
