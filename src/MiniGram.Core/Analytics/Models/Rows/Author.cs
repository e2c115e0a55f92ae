namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>authors</c>.</summary>
internal sealed record Author(string Scope, long AuthorId, string Username, bool IsInfluencer, long Followers, long Photos, long Likes, long BotLikes, long Pairs, long PairLikes, long PairComments, long LikesSquared, long LikesByComments, long CommentsSquared);
