using System.Globalization;
using MiniGram.Model;

namespace MiniGram.Reporting.Generation;

/// <summary>A period as it is written.</summary>
public static class PeriodWords
{
    /// <summary>'2024-01-01 until 2024-02-01', 'from 2024-01-01', 'until 2024-02-01'; null for all of time.</summary>
    public static string? Of(Period? period) => period switch
    {
        { From: { } from, Until: { } until } => $"{Moment(from)} until {Moment(until)}",
        { From: { } from } => $"from {Moment(from)}",
        { Until: { } until } => $"until {Moment(until)}",
        _ => null,
    };

    private static string Moment(DateTime moment) => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
