namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>photo_bot_shares</c>.</summary>
internal sealed record PhotoBotShare(long Likes, long Bin, long Photos, long BotLikes);
