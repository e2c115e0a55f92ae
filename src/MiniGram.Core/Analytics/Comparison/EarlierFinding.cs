using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Comparison;

/// <summary>A finding of another report that can be compared: it has a measure and an interval.</summary>
internal sealed record EarlierFinding(string Measure, EstimateUnit Unit, double Estimate, double Low, double High);
