namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>author_pairs</c>.</summary>
internal sealed record AuthorPairs(long AuthorId, bool BySuspectedBots, long Pairs, long Likes, long Comments, long LikesSquared, long LikesByComments, long CommentsSquared);
