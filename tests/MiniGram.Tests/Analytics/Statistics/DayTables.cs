using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Eight years of events a day in several tables, on 1 January so many times as many.</summary>
internal static class DayTables
{
    private static readonly DateOnly First = new(2014, 1, 1);

    /// <summary>Tested together as the headline <c>growth.days</c>.</summary>
    public static TestResult Scan(params (string Table, double Mean, double NewYear)[] tables)
    {
        var random = Xoshiro256.For("tables");
        var days = First.AddYears(8).DayNumber - First.DayNumber;
        return DayScan.Of("growth.days", First, [.. tables.Select(table => new TableDays(
            table.Table,
            [.. Enumerable.Range(0, days).Select(day => table.Mean == 0 ? 0 : Draws.Poisson(random, table.Mean * (First.AddDays(day).DayOfYear == 1 ? table.NewYear : 1)))]))]);
    }
}
