namespace MiniGram.Model;

/// <summary>A row of <c>follows</c>: from <paramref name="CreatedAt"/> (UTC) on the follower sees the followee's photos.</summary>
public sealed record Follow(UserId FollowerId, UserId FolloweeId, DateTime CreatedAt);
