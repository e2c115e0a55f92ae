using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace MiniGram.Platform.Database;

/// <summary>A command of a <see cref="PreparedConnection"/>: borrows the statement of its text until it is disposed. One that failed is not given back.</summary>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private SqliteCommand? _inner;
    private bool _failed;

    [AllowNull]
    public override string CommandText
    {
        get => _inner?.CommandText ?? "";
        set
        {
            if (_inner is not null)
                throw new InvalidOperationException("A command has one text.");
            _inner = connection.Take(value ?? "");
        }
    }

    public override int CommandTimeout
    {
        get => Inner.CommandTimeout;
        set => Inner.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => CommandType.Text;
        set
        {
            if (value != CommandType.Text)
                throw new NotSupportedException("SQLite has no stored procedures.");
        }
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (value != connection)
                throw new NotSupportedException("A prepared statement belongs to its connection.");
        }
    }

    protected override DbParameterCollection DbParameterCollection => Inner.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    private SqliteCommand Inner => _inner ?? throw new InvalidOperationException("A command needs its text first.");

    public override void Cancel()
    {
        // As SQLite's own command: there is nothing to cancel.
    }

    public override int ExecuteNonQuery() => Run(command => command.ExecuteNonQuery());

    public override object? ExecuteScalar() => Run(command => command.ExecuteScalar());

    public override void Prepare() => Inner.Prepare();

    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Run(command => command.ExecuteReader(behavior));

    protected override void Dispose(bool disposing)
    {
        if (disposing && _inner is { } inner)
        {
            _inner = null;
            if (_failed)
                inner.Dispose();
            else
                connection.GiveBack(inner);
        }

        base.Dispose(disposing);
    }

    private T Run<T>(Func<SqliteCommand, T> run)
    {
        Inner.Transaction = (SqliteTransaction?)DbTransaction;
        try
        {
            return run(Inner);
        }
        catch
        {
            _failed = true;
            throw;
        }
    }
}
