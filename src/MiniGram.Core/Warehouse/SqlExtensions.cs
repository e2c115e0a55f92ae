using System.Data.Common;
using DuckDB.NET.Data;

namespace MiniGram.Warehouse;

/// <summary>Runs SQL that comes from the project's own files; values from outside go in as parameters.</summary>
public static class SqlExtensions
{
    /// <summary>Runs a statement. Cancelling interrupts it.</summary>
    /// <returns>Rows changed, or −1 where the engine does not say.</returns>
    public static int Execute(this DbConnection connection, string sql, CancellationToken cancellationToken = default, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(connection, sql, parameters);
        return Interruptible(command, command.ExecuteNonQuery, cancellationToken);
    }

    /// <summary>The first column of the first row, or null when there is no row or it is null. Cancelling interrupts it.</summary>
    public static object? Scalar(this DbConnection connection, string sql, CancellationToken cancellationToken = default, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(connection, sql, parameters);
        return Interruptible(command, command.ExecuteScalar, cancellationToken) is { } value and not DBNull ? value : null;
    }

    /// <summary>Every row, mapped. Cancelling interrupts it.</summary>
    public static List<T> Query<T>(this DbConnection connection, string sql, Func<DbDataReader, T> map, CancellationToken cancellationToken = default, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(connection, sql, parameters);
        return Interruptible(command, () =>
        {
            var rows = new List<T>();
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows.Add(map(reader));
            return rows;
        }, cancellationToken);
    }

    /// <summary>Hands each row over as it comes, without holding the result. Cancelling interrupts it.</summary>
    public static void Stream(this DbConnection connection, string sql, Action<DbDataReader> take, CancellationToken cancellationToken = default, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(connection, sql, parameters);
        if (command is DuckDBCommand duck)
            duck.UseStreamingMode = true;
        Interruptible(command, () =>
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                take(reader);
            }

            return true;
        }, cancellationToken);
    }

    private static DbCommand Command(DbConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The one place where SQL text is handed over: it comes from embedded files and constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static T Interruptible<T>(DbCommand command, Func<T> run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var registration = cancellationToken.Register(command.Cancel);
        try
        {
            return run();
        }
        catch (DbException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
