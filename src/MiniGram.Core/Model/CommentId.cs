namespace MiniGram.Model;

/// <summary>Names one row of <c>comments</c>. Any 64-bit integer; negative ones are allowed, since foreign data has them.</summary>
public readonly record struct CommentId(long Value);
