namespace MiniGram.Analytics.Statistics;

/// <summary>One key, tag, hour or account of a scan.</summary>
/// <param name="Key">As text: <c>3</c> for March, a tag's name, a username.</param>
/// <param name="N">Its observations.</param>
/// <param name="Estimate">Such as the ratio to what is expected; null where undefined.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of the 95 % interval.</param>
/// <param name="P">Two-sided unless the scan says otherwise; null where not tested.</param>
/// <param name="PAdjusted">Benjamini–Hochberg within the scan; null where not tested.</param>
public sealed record ItemResult(string Key, long N, double? Estimate, double? Low, double? High, double? P, double? PAdjusted);
