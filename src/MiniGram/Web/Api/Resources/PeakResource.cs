using MiniGram.Platform.Creators;

namespace MiniGram.Web.Api.Resources;

/// <summary>The hour of the day in which your followers visit most.</summary>
/// <param name="Hour">From 0 to 23, in UTC.</param>
/// <param name="Visits">Visits in all hours.</param>
/// <param name="Share">Its share of them, 0 to 1; spread evenly, each hour would have 1/24.</param>
/// <param name="Low">Lower end of the share's interval, 95 % for all 24 hours together.</param>
/// <param name="High">Its upper end.</param>
/// <param name="StandsOut">Whether the interval lies above an even spread.</param>
public sealed record PeakResource(int Hour, int Visits, double Share, double Low, double High, bool StandsOut)
{
    /// <summary>For the one whose followers they are; null where nothing can be told.</summary>
    public static PeakResource? Of(HourPeak? peak) => peak is null ? null : new(peak.Hour, peak.Visits, peak.Share, peak.Low, peak.High, peak.StandsOut);
}
