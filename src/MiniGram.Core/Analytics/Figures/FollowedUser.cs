namespace MiniGram.Analytics.Figures;

/// <summary>An account and how many follow it.</summary>
public sealed record FollowedUser(string Username, long Followers);
