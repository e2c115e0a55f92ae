namespace MiniGram.Model;

/// <summary>A row of <c>photos</c>. <paramref name="CreatedAt"/> is when it was posted, in UTC.</summary>
public sealed record Photo(PhotoId Id, string ImageUrl, UserId UserId, DateTime CreatedAt);
