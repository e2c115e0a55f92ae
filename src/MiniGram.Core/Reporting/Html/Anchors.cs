using System.Globalization;
using MiniGram.Analytics;

namespace MiniGram.Reporting.Html;

/// <summary>Where a finding stands in the page. Its id may carry a name from the data, so it does not serve as an address.</summary>
internal sealed class Anchors(Analysis analysis)
{
    private readonly Dictionary<string, int> _numbers = analysis.Findings.Select((finding, i) => (finding.Id, i)).DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, entry => entry.i + 1);

    /// <summary>Counted from 1 in the order of the report; null when there is no such finding.</summary>
    public int? Number(string finding) => _numbers.TryGetValue(finding, out var number) ? number : null;

    /// <summary>For <c>id</c>; null when there is no such finding.</summary>
    public string? Id(string finding) => Number(finding) is { } number ? string.Create(CultureInfo.InvariantCulture, $"finding-{number}") : null;
}
