namespace MiniGram.Platform.Finding;

/// <summary>What a tag's page says above its photos.</summary>
/// <param name="Name">Without '#'.</param>
/// <param name="Photos">Photos with it that the viewer may see, counted up to 1000.</param>
/// <param name="Followed">Whether the viewer follows it.</param>
/// <param name="Related">Tags that stand beside it more often than chance, strongest first, eight at most.</param>
public sealed record TagPage(string Name, int Photos, bool Followed, IReadOnlyList<string> Related);
