namespace MiniGram.Analytics.Models;

/// <summary>A column of a model.</summary>
internal sealed record ModelColumn(string Name, bool IsNullable, string Description);
