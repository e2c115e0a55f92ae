using MiniGram.Platform.People;

namespace MiniGram.Platform.Community;

/// <summary>An account that may be a bot.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Likes">Photos that it likes.</param>
/// <param name="LikeShare">What part of all photos that is: 0 to 1.</param>
/// <param name="Suspended">Whether a moderator has suspended it.</param>
public sealed record SuspectFigure(PersonCard Person, long Likes, double LikeShare, bool Suspended);
