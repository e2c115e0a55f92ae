namespace MiniGram.Platform.Media.Containers;

/// <summary>What walking through a picture's container found.</summary>
/// <param name="End">Where the picture ends, in bytes from the start, or null when it is cut off or torn.</param>
/// <param name="Moves">It holds more than one frame.</param>
/// <param name="Whole">It can be decoded only as a whole, so its pixels are all in memory at once.</param>
/// <param name="Other">Where there is something else than the coded picture: metadata, comments, unknown parts.</param>
internal sealed record ContainerFacts(int? End, bool Moves, bool Whole, IReadOnlyList<Range> Other);
