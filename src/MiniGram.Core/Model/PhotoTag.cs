namespace MiniGram.Model;

/// <summary>A row of <c>photo_tags</c>: the photo carries the tag.</summary>
public sealed record PhotoTag(PhotoId PhotoId, TagId TagId);
