using System.Data.Common;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads all figures of a scope from the models.</summary>
public static class FigureReader
{
    /// <summary>
    /// The figures, but for what tests complete: the intervals and corrected p-values of <see cref="TopTag"/>, <see cref="TopHour"/> and
    /// <see cref="BoostedAccount"/> are null.
    /// </summary>
    /// <param name="connection">To a warehouse in which the models are built.</param>
    /// <param name="scope">Whose likes, comments and follows count.</param>
    public static FigureSet Read(DbConnection connection, Scope scope)
    {
        var parameters = ParameterRow.Read(connection);
        var totals = TotalsReader.Read(connection, scope);
        return new(
            TotalsReader.Quick(totals),
            RegistrationReader.Read(connection),
            DayReader.Read(connection, scope),
            SegmentReader.Read(connection, scope),
            ContentReader.Read(connection, scope, totals, parameters),
            InfluencerReader.Read(connection, scope, totals, parameters),
            BotReader.Read(connection),
            GrowthReader.Read(connection, scope, parameters));
    }
}
