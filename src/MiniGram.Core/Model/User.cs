namespace MiniGram.Model;

/// <summary>A row of <c>users</c>. <paramref name="CreatedAt"/> is the registration, in UTC.</summary>
public sealed record User(UserId Id, string Username, DateTime CreatedAt);
