using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace MiniGram.Warehouse;

/// <summary>The embedded warehouse: one DuckDB engine in memory that spills to disk when its budget is full.</summary>
public sealed class DuckDbWarehouse : IWarehouse
{
    private readonly DuckDBConnection _root;

    private DuckDbWarehouse(DuckDBConnection root) => _root = root;

    /// <summary>Starts an empty engine. It never reaches for the network: extensions are neither installed nor loaded from outside.</summary>
    public static DuckDbWarehouse Open(WarehouseOptions options)
    {
        var settings = new DuckDBConnectionStringBuilder
        {
            ["DataSource"] = ":memory:",
            ["memory_limit"] = string.Create(CultureInfo.InvariantCulture, $"{options.MemoryLimit / 1024}KiB"),
            ["temp_directory"] = options.TemporaryDirectory,
            ["threads"] = options.Threads.ToString(CultureInfo.InvariantCulture),
            ["autoinstall_known_extensions"] = "false",
            ["autoload_known_extensions"] = "false",
        };
        var root = new DuckDBConnection(settings.ConnectionString);
        root.Open();
        root.Execute("set timezone = 'UTC'");
        return new DuckDbWarehouse(root);
    }

    /// <inheritdoc/>
    public DbConnection Connect()
    {
        var connection = _root.Duplicate();
        connection.Open();
        return connection;
    }

    /// <inheritdoc/>
    public void Dispose() => _root.Dispose();
}
