using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Themes;

/// <summary>A theme of a data set, and how it was tested.</summary>
/// <param name="Total">What the report shows.</param>
/// <param name="Item">Its item in the scan over themes.</param>
internal sealed record ThemeResult(ThemeTotal Total, ItemResult Item);
