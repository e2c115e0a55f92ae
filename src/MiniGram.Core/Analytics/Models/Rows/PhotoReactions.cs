namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>photo_reactions</c>.</summary>
internal sealed record PhotoReactions(long PhotoId, long AuthorId, DateTime CreatedAt, long Likes, long BotLikes, long Comments, long BotComments);
