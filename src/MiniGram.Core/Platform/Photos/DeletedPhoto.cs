using MiniGram.Model;

namespace MiniGram.Platform.Photos;

/// <summary>A photo that is gone from the database.</summary>
/// <param name="Id">The id that it had.</param>
/// <param name="MediaKey">Its picture, whose files are to be deleted now; null when it was drawn, or an open report keeps it until it is decided.</param>
public sealed record DeletedPhoto(PhotoId Id, string? MediaKey);
