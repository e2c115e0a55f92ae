namespace MiniGram.Platform.Finding;

/// <summary>A tag as lists show it.</summary>
/// <param name="Name">Without '#'.</param>
/// <param name="Photos">Photos with it that the viewer may see, counted up to 1000.</param>
public sealed record TagCard(string Name, int Photos);
