using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using MiniGram.Warehouse.Temporary;

namespace MiniGram.Warehouse;

/// <summary>The embedded warehouse: one DuckDB engine in memory that spills to disk when its budget is full.</summary>
public sealed class DuckDbWarehouse : IWarehouse
{
    private readonly DuckDBConnection _root;
    private readonly TemporaryFolder _spill;

    private DuckDbWarehouse(DuckDBConnection root, TemporaryFolder spill) => (_root, _spill) = (root, spill);

    /// <summary>Starts an empty engine. It never reaches for the network: extensions are neither installed nor loaded from outside.</summary>
    public static DuckDbWarehouse Open(WarehouseOptions options)
    {
        // A folder of its own, since DuckDB's names for what it spills are the same in every process.
        var spill = TemporaryFolder.Create(options.TemporaryDirectory, "spill");
        try
        {
            return new DuckDbWarehouse(Start(options, spill.Path), spill);
        }
        catch
        {
            spill.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public DbConnection Connect() => Duplicate();

    /// <summary>From now on SQL can't reach files, the network or extensions, and can't change these settings back.</summary>
    public void LockDown()
    {
        _root.Execute("set enable_external_access = false");
        _root.Execute("set lock_configuration = true");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _root.Dispose();
        _spill.Dispose();
    }

    internal DuckDBConnection Duplicate()
    {
        var connection = _root.Duplicate();
        connection.Open();
        return connection;
    }

    private static DuckDBConnection Start(WarehouseOptions options, string spill)
    {
        var settings = new DuckDBConnectionStringBuilder
        {
            ["DataSource"] = ":memory:",
            ["memory_limit"] = string.Create(CultureInfo.InvariantCulture, $"{options.MemoryLimit / 1024}KiB"),
            ["temp_directory"] = spill,
            ["threads"] = options.Threads.ToString(CultureInfo.InvariantCulture),
            ["autoinstall_known_extensions"] = "false",
            ["autoload_known_extensions"] = "false",
        };
        var root = new DuckDBConnection(settings.ConnectionString);
        root.Open();
        root.Execute("set global timezone = 'UTC'");
        return root;
    }
}
