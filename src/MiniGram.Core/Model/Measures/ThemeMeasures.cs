namespace MiniGram.Model.Measures;

/// <summary>The tags of one theme.</summary>
/// <param name="Name">Of the theme; out of the taxonomy, not of the data.</param>
/// <param name="Uses">On how many photos each tag stands, most first.</param>
/// <param name="Tags">Their names in the same order. The one thing here that stands in the data; it goes into a scenario only where that is asked for.</param>
public sealed record ThemeMeasures(string Name, IReadOnlyList<long> Uses, IReadOnlyList<string> Tags);
