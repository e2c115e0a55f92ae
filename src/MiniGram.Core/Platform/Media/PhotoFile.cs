namespace MiniGram.Platform.Media;

/// <summary>A file of a stored picture. It never changes, so its address may be cached for good by whoever may see it.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="ContentType">Its media type, such as <c>image/webp</c>.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record PhotoFile(string Path, string ContentType, long Length);
