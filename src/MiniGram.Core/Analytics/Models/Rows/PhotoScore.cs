namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>photo_scores</c>.</summary>
internal sealed record PhotoScore(string Scope, long PhotoId, long AuthorId, DateTime CreatedAt, long Likes, long Comments, decimal Engagement);
