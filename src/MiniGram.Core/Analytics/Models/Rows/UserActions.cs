namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>user_actions</c>.</summary>
internal sealed record UserActions(long UserId, string Username, long Days, long Photos, long Likes, long Comments, long Follows, bool IsSuspectedBot);
