namespace MiniGram.Model;

/// <summary>Names one row of <c>photos</c>. Any 64-bit integer; negative ones are allowed, since foreign data has them.</summary>
public readonly record struct PhotoId(long Value);
