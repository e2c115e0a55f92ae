namespace MiniGram.Model;

/// <summary>A row of <c>comments</c>. <paramref name="CreatedAt"/> is in UTC.</summary>
public sealed record Comment(CommentId Id, string CommentText, PhotoId PhotoId, UserId UserId, DateTime CreatedAt);
