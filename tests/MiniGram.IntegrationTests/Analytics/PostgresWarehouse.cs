using System.Data.Common;
using MiniGram.Warehouse;
using Npgsql;

namespace MiniGram.Analytics;

/// <summary>
/// A PostgreSQL schema of its own, dropped when done. Where it is comes from MINIGRAM_TEST_POSTGRES; without it the tests are skipped
/// on a laptop and fail on CI.
/// </summary>
internal sealed class PostgresWarehouse : IWarehouse
{
    private const string Variable = "MINIGRAM_TEST_POSTGRES";

    private readonly string _schema;
    private readonly NpgsqlDataSource _source;

    /// <param name="schema">Different for each test, since tests run beside one another.</param>
    public PostgresWarehouse(string schema)
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(server is null && Environment.GetEnvironmentVariable("CI") != "true", $"{Variable} names no PostgreSQL; ./test starts one.");
        Assert.False(server is null, $"{Variable} must name a PostgreSQL on CI.");
        _schema = schema;
        _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server) { SearchPath = schema });
        using var connection = Connect();
        connection.Execute($"drop schema if exists {_schema} cascade");
        connection.Execute($"create schema {_schema}");
    }

    public DbConnection Connect() => _source.OpenConnection();

    public void Dispose()
    {
        using (var connection = Connect())
            connection.Execute($"drop schema {_schema} cascade");
        _source.Dispose();
    }
}
