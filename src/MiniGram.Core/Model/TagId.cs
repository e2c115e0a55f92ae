namespace MiniGram.Model;

/// <summary>Names one row of <c>tags</c>. Any 64-bit integer; negative ones are allowed, since foreign data has them.</summary>
public readonly record struct TagId(long Value);
