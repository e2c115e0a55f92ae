using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace MiniGram.Platform.Database;

/// <summary>
/// A connection that keeps its statements prepared: SQLite takes longer to parse and plan one of the site's queries than to run it. The statements used last stay, so
/// texts must not differ by their values.
/// </summary>
internal sealed class PreparedConnection(SqliteConnection connection) : DbConnection
{
    /// <summary>How many statements are kept; each takes some tens of kilobytes.</summary>
    internal const int Kept = 96;

    private readonly Dictionary<string, LinkedListNode<SqliteCommand>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<SqliteCommand> _lastUsedFirst = [];

    /// <summary>The connection itself, for what prepares nothing.</summary>
    public SqliteConnection Bare => connection;

    [AllowNull]
    public override string ConnectionString
    {
        get => connection.ConnectionString;
        set => connection.ConnectionString = value;
    }

    public override string Database => connection.Database;

    public override string DataSource => connection.DataSource;

    public override string ServerVersion => connection.ServerVersion;

    public override ConnectionState State => connection.State;

    public override void ChangeDatabase(string databaseName) => connection.ChangeDatabase(databaseName);

    public override void Open() => connection.Open();

    public override void Close()
    {
        foreach (var command in _lastUsedFirst)
            command.Dispose();
        _lastUsedFirst.Clear();
        _byText.Clear();
        connection.Close();
    }

    /// <summary>Takes the statement out, so that it is nobody else's until it is given back.</summary>
    internal SqliteCommand Take(string text)
    {
        if (_byText.Remove(text, out var kept))
        {
            _lastUsedFirst.Remove(kept);
            return kept.Value;
        }

        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text comes from the module's own queries, which take values as parameters.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Keeps the statement for the next time; the one that was not used for longest goes when there are too many.</summary>
    internal void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (State != ConnectionState.Open || _byText.ContainsKey(command.CommandText))
        {
            command.Dispose();
            return;
        }

        _byText.Add(command.CommandText, _lastUsedFirst.AddFirst(command));
        if (_lastUsedFirst.Count <= Kept)
            return;
        var last = _lastUsedFirst.Last!;
        _lastUsedFirst.RemoveLast();
        _byText.Remove(last.Value.CommandText);
        last.Value.Dispose();
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => connection.BeginTransaction(isolationLevel);

    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
            connection.Dispose();
        }

        base.Dispose(disposing);
    }
}
