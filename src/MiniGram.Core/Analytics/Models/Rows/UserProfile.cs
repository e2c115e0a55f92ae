namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>user_profiles</c>.</summary>
internal sealed record UserProfile(long UserId, long Profile, DateTime SettledFrom);
