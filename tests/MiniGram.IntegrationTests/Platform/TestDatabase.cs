using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using MiniGram.Platform.Database;
using MiniGram.Platform.Database.Schema;
using Npgsql;

namespace MiniGram.Platform;

/// <summary>An empty PostgreSQL database of its own, dropped when done. Where the server is comes from MINIGRAM_TEST_POSTGRES; without it the tests are skipped on a laptop and fail on CI.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static int s_made;
    private readonly string _server;
    private readonly string _name = $"platform_{Environment.ProcessId}_{Interlocked.Increment(ref s_made)}";

    private TestDatabase(string server, TimeProvider clock)
    {
        _server = server;
        Run($"drop database if exists {_name} with (force)");
        Run($"create database {_name}");
        Database = PlatformDatabase.Of(new NpgsqlConnectionStringBuilder(server) { Database = _name, MaxPoolSize = 20 }.ConnectionString, clock);
    }

    public PlatformDatabase Database { get; }

    public static async Task<TestDatabase> CreateAsync(TimeProvider clock)
    {
        var made = new TestDatabase(Server(), clock);
        await made.Database.MigrateAsync();
        return made;
    }

    /// <summary>One whose schema is that of an earlier version.</summary>
    public static async Task<TestDatabase> CreateAtAsync(TimeProvider clock, string migration)
    {
        var made = new TestDatabase(Server(), clock);
        await using var connection = await made.Database.Engine.ConnectAsync(default);
        await using var schema = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection).Options);
        await schema.GetService<IMigrator>().MigrateAsync(migration);
        return made;
    }

    private static string Server()
    {
        var server = Environment.GetEnvironmentVariable("MINIGRAM_TEST_POSTGRES");
        if (string.IsNullOrEmpty(server))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI has no PostgreSQL: set MINIGRAM_TEST_POSTGRES.");
            Assert.Skip("MINIGRAM_TEST_POSTGRES is not set.");
        }

        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Run($"drop database if exists {_name} with (force)");
    }

    private void Run(string statement)
    {
        using var source = NpgsqlDataSource.Create(_server);
        using var command = source.CreateCommand(statement);
        command.ExecuteNonQuery();
    }
}
