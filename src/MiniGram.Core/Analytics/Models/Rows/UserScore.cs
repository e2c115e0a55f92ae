namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>user_scores</c>.</summary>
internal sealed record UserScore(string Scope, long UserId, string Username, long Days, long Activity, double Rate, long Followers, bool IsInfluencer, bool IsSuspectedBot);
