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
    private readonly string? _database;
    private readonly string _server;
    private readonly NpgsqlDataSource _source;

    /// <param name="schema">Different for each test, since tests run beside one another.</param>
    /// <param name="icuLocale">Makes a database of its own that sorts text as the locale does; null for the server's, which ./test makes sort by bytes.</param>
    public PostgresWarehouse(string schema, string? icuLocale = null)
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(server is null && Environment.GetEnvironmentVariable("CI") != "true", $"{Variable} names no PostgreSQL; ./test starts one.");
        Assert.False(server is null, $"{Variable} must name a PostgreSQL on CI.");
        _schema = schema;
        _server = server;
        var place = new NpgsqlConnectionStringBuilder(server) { SearchPath = schema };
        if (icuLocale is not null)
            place.Database = _database = CreateDatabase("minigram_" + schema, icuLocale);
        _source = NpgsqlDataSource.Create(place);
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
        if (_database is not null)
            OnServer($"drop database {_database} with (force)");
    }

    private string CreateDatabase(string name, string icuLocale)
    {
        OnServer($"drop database if exists {name} with (force)");
        OnServer($"create database {name} template template0 encoding 'UTF8' locale_provider icu icu_locale '{icuLocale}'");
        return name;
    }

    private void OnServer(string sql)
    {
        using var source = NpgsqlDataSource.Create(_server);
        using var connection = source.OpenConnection();
        connection.Execute(sql);
    }
}
