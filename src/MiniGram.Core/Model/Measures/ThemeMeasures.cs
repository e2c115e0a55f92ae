namespace MiniGram.Model.Measures;

/// <summary>The tags of one theme.</summary>
/// <param name="Name">Of the theme; out of the taxonomy, not of the data.</param>
/// <param name="Uses">On how many photos each tag stands, most first.</param>
/// <param name="Tags">Their names in the same order. The one thing here that stands in the data; it goes into a scenario only where that is asked for.</param>
/// <param name="Photos">How many photos carry more of its tags than of another theme's.</param>
/// <param name="Lift">Likes by people on these, over those on photos of any theme of authors with about as many followers; 1 where there are none.</param>
/// <param name="Hours">Those photos by hour of the week, UTC, 0 for Monday's midnight.</param>
public sealed record ThemeMeasures(string Name, IReadOnlyList<long> Uses, IReadOnlyList<string> Tags, long Photos, double Lift, Histogram Hours);
