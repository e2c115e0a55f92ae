using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Worlds;

/// <summary>A world in an embedded warehouse, with its models built.</summary>
public sealed class BuiltWorld : IDisposable
{
    private readonly DuckDbWarehouse _warehouse = DuckDbWarehouse.Open(new(512L << 20, Path.Combine(Path.GetTempPath(), "minigram-test-spill"), 2));

    public BuiltWorld(World world, AnalysisParameters parameters)
    {
        Parameters = parameters with { AsOf = parameters.AsOf ?? world.DefaultAsOf() };
        Connection = _warehouse.Connect();
        RawTables.Write(Connection, world, Parameters.AsOf.Value);
        ModelRunner.Build(_warehouse, Parameters);
    }

    public AnalysisParameters Parameters { get; }

    public IWarehouse Warehouse => _warehouse;

    public DbConnection Connection { get; }

    public void Dispose()
    {
        Connection.Dispose();
        _warehouse.Dispose();
    }
}
