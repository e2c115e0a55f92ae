namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>top_photos</c>.</summary>
internal sealed record TopPhoto(string Scope, long PhotoId);
