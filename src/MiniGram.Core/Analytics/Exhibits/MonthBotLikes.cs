namespace MiniGram.Analytics.Exhibits;

/// <summary>Likes of a month (its first day), and those by suspected bots.</summary>
public sealed record MonthBotLikes(DateOnly Month, long BotLikes, long Likes);
