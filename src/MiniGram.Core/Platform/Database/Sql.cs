using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Dapper;

namespace MiniGram.Platform.Database;

/// <summary>One connection at work, in a transaction or not. Statements are the same on both engines; columns bind to properties by name, without underscores.</summary>
internal sealed class Sql(DbConnection connection, DbTransaction? transaction)
{
    static Sql() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public DbConnection Connection => connection;

    public DbTransaction? Transaction => transaction;

    /// <summary>Numbers as a list for <c>in (…)</c>, since the engines take arrays differently; <c>(null)</c>, which matches nothing, when there are none.</summary>
    public static string In(IEnumerable<long> values)
    {
        var list = string.Join(',', values.Select(value => value.ToString(CultureInfo.InvariantCulture)));
        return list.Length == 0 ? "(null)" : $"({list})";
    }

    /// <summary>The same with a parameter for each, whose number is rounded up: the text is one of few, so that its statement is prepared but once.</summary>
    /// <param name="values">Get the parameters.</param>
    /// <param name="name">What their names begin with.</param>
    /// <param name="numbers">A hundred or so at most; more belong into the text.</param>
    public static string In(Dictionary<string, object?> values, string name, IReadOnlyList<long> numbers) =>
        $"({string.Join(',', Padded(values, name, numbers))})";

    /// <summary>The parameters themselves, those beyond the numbers null.</summary>
    public static IReadOnlyList<string> Padded(Dictionary<string, object?> values, string name, IReadOnlyList<long> numbers)
    {
        var names = new string[numbers.Count <= 1 ? 1 : (int)BitOperations.RoundUpToPowerOf2((uint)numbers.Count)];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = string.Create(CultureInfo.InvariantCulture, $"@{name}{i}");
            values[names[i][1..]] = i < numbers.Count ? numbers[i] : null;
        }

        return names;
    }

    /// <summary>Every row.</summary>
    public async Task<List<T>> ListAsync<T>(string text, object? values = null) => (await connection.QueryAsync<T>(text, values, transaction)).AsList();

    /// <summary>Every row, as <paramref name="read"/> makes it.</summary>
    public async Task<List<T>> ListAsync<T>(string text, Dictionary<string, object?> values, Func<DbDataReader, T> read)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text comes from the module's own queries, which take values as parameters.
        command.CommandText = text;
#pragma warning restore CA2100
        command.Transaction = transaction;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>Every row by its columns' names, one at a time, so that memory holds one; nothing else may be asked on this connection meanwhile.</summary>
    public async IAsyncEnumerable<IDictionary<string, object?>> EachAsync(string text, object? values = null)
    {
        await foreach (IDictionary<string, object?> row in connection.QueryUnbufferedAsync(text, values, transaction))
            yield return row;
    }

    /// <summary>The first row, or the default when there is none.</summary>
    public Task<T?> OneAsync<T>(string text, object? values = null) => connection.QueryFirstOrDefaultAsync<T>(text, values, transaction);

    /// <summary>Runs a statement and tells how many rows it changed.</summary>
    public Task<int> DoAsync(string text, object? values = null) => connection.ExecuteAsync(text, values, transaction);

    /// <summary>Inserts many rows by one statement, which ends with <c>values</c>; rows that are there already stay as they are.</summary>
    public Task<int> DoManyAsync(string insert, IEnumerable<object[]> rows)
    {
        var values = new Dictionary<string, object?>();
        var tuples = new List<string>();
        foreach (var row in rows)
        {
            var names = row.Select(value =>
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"v{values.Count}");
                values[name] = value;
                return "@" + name;
            });
            tuples.Add($"({string.Join(", ", names)})");
        }

        return tuples.Count == 0 ? Task.FromResult(0) : DoAsync($"{insert} {string.Join(", ", tuples)} on conflict do nothing", values);
    }

    /// <summary>Whether the query has a row.</summary>
    public async Task<bool> AnyAsync(string text, object? values = null) => await connection.QueryFirstOrDefaultAsync<long?>($"select 1 as found where exists ({text})", values, transaction) is not null;
}
