namespace MiniGram.Analytics.Models;

/// <summary>What must hold in a model.</summary>
/// <param name="Name">Says what holds.</param>
/// <param name="Sql">Returns the rows that break it: none.</param>
internal sealed record ModelTest(string Name, string Sql);
