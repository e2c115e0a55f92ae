namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>posting_hours</c>.</summary>
internal sealed record PostingHour(string Scope, long Hour, long Photos, long TopPhotos, long Likes, long Comments);
