namespace MiniGram.Model;

/// <summary>A row of <c>likes</c>. <paramref name="CreatedAt"/> is in UTC.</summary>
public sealed record Like(UserId UserId, PhotoId PhotoId, DateTime CreatedAt);
