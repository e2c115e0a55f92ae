using System.Globalization;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether a day of the year stands out in any of the tables: one headline over <see cref="DayTest"/> of each, which become its parts. Its p is the smallest
/// of theirs times their number (Bonferroni), which holds however the tables hang together.
/// </summary>
internal static class DayScan
{
    /// <summary>
    /// The headline's numbers are those of its strongest part. Parts are corrected among each other by Benjamini and Hochberg; a day, whose p is already
    /// corrected for the number of days, by as much as the tables that are selected with it (Y. Benjamini and M. Bogomolov, J. R. Statist. Soc. B 76, 2014, 297–318).
    /// </summary>
    /// <param name="id">The headline's; followed by the table's it is that of a part and seeds its draws.</param>
    /// <param name="first">The first day that the data covers.</param>
    /// <param name="tables">Events a day of each, to the end of the data.</param>
    public static TestResult Of(string id, DateOnly first, IReadOnlyList<TableDays> tables)
    {
        var results = tables.Select(table => (Id: $"{id}.{table.Table}", Result: DayTest.Of($"{id}.{table.Table}", first, table.Counts, tables.Count))).ToArray();
        var adjusted = BenjaminiHochberg.Adjust([.. results.Select(part => part.Result.P)]);
        HeadlineTest[] parts = [.. results.Select((part, i) => new HeadlineTest(part.Id, part.Result with { Items = [.. part.Result.Items.Select(item => item with { PAdjusted = Adjust(item.P, adjusted) })] }, adjusted[i]))];
        var tested = parts.Where(part => part.Result.P is not null).ToArray();
        if (tested.Length == 0)
            return (parts.Where(part => part.Result.Power is not null).MaxBy(part => part.Result.N) ?? parts[0]).Result with { Parts = parts };

        var strongest = Strongest(tested)!.Result;
        return strongest with
        {
            Test = tested.Length == 1 ? strongest.Test : string.Create(CultureInfo.InvariantCulture, $"{strongest.Test}; the smallest p of {tested.Length} tables × {tested.Length}"),
            N = tested.Sum(part => part.Result.N),
            P = Math.Min(1, tested.Length * strongest.P!.Value),
            // None stands out is only said where each table could have shown it.
            Power = parts.Min(part => part.Result.Power),
            Items = [],
            Scarce = null,
            Parts = parts,
        };
    }

    /// <summary>The part with the smallest p, of equals the one that is furthest out, then the first; null where none was tested.</summary>
    public static HeadlineTest? Strongest(IEnumerable<HeadlineTest> parts) =>
        parts.Where(part => part.Result.P is not null).OrderBy(part => part.Result.P).ThenByDescending(part => part.Result.Statistic).FirstOrDefault();

    /// <summary>
    /// The smallest level at which a day may be named: there so many of the tables are selected that its p is at most the level × those selected ÷ all.
    /// Null where it was not tested.
    /// </summary>
    /// <param name="p">Corrected for the number of days.</param>
    /// <param name="tables">The adjusted p-values of all tables; null where one was not tested, which then does not count.</param>
    internal static double? Adjust(double? p, IReadOnlyList<double?> tables)
    {
        var levels = tables.OfType<double>().Order().ToArray();
        return p is null ? null : Math.Min(1, levels.Select((level, before) => Math.Max(level, p.Value * ((double)levels.Length / (before + 1)))).Min());
    }
}
