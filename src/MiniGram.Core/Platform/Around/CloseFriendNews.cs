using MiniGram.Platform.People;

namespace MiniGram.Platform.Around;

/// <summary>A close friend who has posted.</summary>
/// <param name="Person">Who.</param>
/// <param name="Photos">How many photos of the last seven days the viewer may see; at least one.</param>
public sealed record CloseFriendNews(PersonCard Person, int Photos);
