using System.Data.Common;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads from the models what the tests of a scope need, in columns.</summary>
public static class EvidenceReader
{
    /// <summary>All evidence of a scope. Cancelling interrupts the statement that runs.</summary>
    /// <param name="connection">To a warehouse in which the models are built.</param>
    /// <param name="scope">Whose likes, comments and follows count.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static EvidenceSet Read(DbConnection connection, Scope scope, CancellationToken cancellationToken = default) =>
        Read(connection, scope, () => ClockReader.WithoutHours(connection, cancellationToken), cancellationToken);

    /// <summary>The same where several scopes share what is one for all of them.</summary>
    /// <param name="connection">To a warehouse in which the models are built.</param>
    /// <param name="scope">Whose likes, comments and follows count.</param>
    /// <param name="withoutHours">The tables that do not tell the time of day.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal static EvidenceSet Read(DbConnection connection, Scope scope, Func<IReadOnlySet<string>> withoutHours, CancellationToken cancellationToken)
    {
        var span = DaySpan.Read(connection, cancellationToken);
        var profiles = ProfileHours.Read(connection, scope, span, cancellationToken);
        var authors = AuthorReader.Read(connection, scope, cancellationToken);
        return new(
            scope,
            span.First,
            span.End,
            RegistrationHours.Read(connection, span, cancellationToken),
            profiles.Segments,
            profiles.BotLikes,
            BotHabitReader.Read(connection, cancellationToken),
            PhotoReader.Read(connection, scope, authors.Ids, cancellationToken),
            authors.Sample,
            UserReader.Read(connection, scope, cancellationToken),
            TableDayReader.Read(connection, scope, span, cancellationToken))
        {
            WithoutHours = withoutHours(),
        };
    }
}
