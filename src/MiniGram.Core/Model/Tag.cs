namespace MiniGram.Model;

/// <summary>A row of <c>tags</c>. Tags of the same name are one tag to the analysis.</summary>
public sealed record Tag(TagId Id, string TagName, DateTime CreatedAt);
