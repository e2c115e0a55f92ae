namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>totals</c>.</summary>
internal sealed record Totals(string Scope, long Users, long Photos, long Tags, long PhotoTags, long Follows, long Likes, long Comments, long Influencers, long SuspectedBots, long BotLikes, long AllLikes);
