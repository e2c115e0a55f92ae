using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Results;

/// <summary>Runs one query that can't change anything.</summary>
internal static class ReadOnlyQuery
{
    /// <summary>Lets the engine's own parser say whether it is a single select; needs no data.</summary>
    /// <exception cref="CliException">It is none.</exception>
    public static void Check(string sql)
    {
        using var parser = DuckDbWarehouse.Open(WarehouseOptions.Default with { MemoryLimit = MemorySize.Minimum.Bytes, Threads = 1 });
        using var connection = parser.Connect();
        CheckParsed((string)connection.Scalar("select json_serialize_sql($sql::varchar)::varchar", CancellationToken.None, ("sql", sql))!);
    }

    /// <summary>Runs it, row by row.</summary>
    /// <param name="connection">To a warehouse that is locked down.</param>
    /// <param name="sql">Checked before.</param>
    /// <param name="format">Gets the rows as they come.</param>
    /// <param name="cancellationToken">Interrupts it.</param>
    /// <exception cref="DbException">It fails.</exception>
    public static void Run(DbConnection connection, string sql, IResultFormat format, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        if (command is DuckDBCommand streaming)
            streaming.UseStreamingMode = true;
#pragma warning disable CA2100 // The user's own query on the user's own data is what this command is for; the engine is locked down before.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var registration = cancellationToken.Register(command.Cancel);
        try
        {
            using var reader = command.ExecuteReader();
            format.Begin([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                format.Row([.. Enumerable.Range(0, reader.FieldCount).Select(column => Value(reader, column))]);
            }

            format.End();
        }
        catch (DbException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    // {"error":true,"error_type":"parser","error_message":"…"} or {"error":false,"statements":[…]}
    private static void CheckParsed(string parsed)
    {
        using var document = JsonDocument.Parse(parsed);
        var root = document.RootElement;
        if (root.GetProperty("error").GetBoolean())
        {
            var message = root.GetProperty("error_message").GetString() ?? "";
            throw new CliException([message.Contains("SELECT", StringComparison.Ordinal) && root.GetProperty("error_type").GetString() == "not implemented"
                ? "Only a select can be run: the query reads the data set and changes nothing."
                : $"The query can't be read: {Terminal.Printable(message)}"]);
        }

        if (root.GetProperty("statements").GetArrayLength() != 1)
            throw new CliException(["One select at a time: the query holds several statements, or none."]);
    }

    private static object? Value(DbDataReader reader, int column)
    {
        if (reader.IsDBNull(column))
            return null;
        try
        {
            return reader.GetValue(column);
        }
        catch (Exception odd) when (odd is InvalidCastException or InvalidOperationException or OverflowException or NotSupportedException or ArgumentOutOfRangeException)
        {
            // Dates beyond what .NET holds, and types that it has no word for.
            return Convert.ToString(reader.GetProviderSpecificValue(column), CultureInfo.InvariantCulture);
        }
    }
}
