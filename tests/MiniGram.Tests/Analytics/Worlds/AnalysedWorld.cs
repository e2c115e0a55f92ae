using MiniGram.Analytics.Themes;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Worlds;

/// <summary>A world with its analysis, and the warehouse that the findings' SQL can be run on.</summary>
public sealed class AnalysedWorld : IDisposable
{
    private readonly BuiltWorld _built;

    public AnalysedWorld(World world, AnalysisParameters parameters)
    {
        _built = new(world, parameters);
        using var connection = _built.Warehouse.Connect();
        var times = connection.Query(
            "select min(created_at), max(created_at) from (select created_at from users union all select created_at from photos union all select created_at from likes) as dated",
            row => (First: row.IsDBNull(0) ? (DateTime?)null : row.GetDateTime(0), Last: row.IsDBNull(1) ? (DateTime?)null : row.GetDateTime(1)))[0];
        var dataset = new LoadedDataset(_built.Warehouse, "world", [], new('0', 64), times.First, times.Last, _built.Parameters.AsOf!.Value, []);
        Analysis = Analyzer.Run(dataset, _built.Parameters, Taxonomy.Default, null, CancellationToken.None);
    }

    public Analysis Analysis { get; }

    public IWarehouse Warehouse => _built.Warehouse;

    public void Dispose() => _built.Dispose();
}
