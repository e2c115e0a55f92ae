using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Models;
using MiniGram.Benchmarks.Baseline;
using MiniGram.Benchmarks.Data;
using MiniGram.Warehouse;

namespace MiniGram.Benchmarks;

/// <summary>The figures against a script that was written from the definitions and not from the models.</summary>
public sealed class BaselineTests
{
    [Fact]
    public void Figures_of_the_published_size_agree_with_the_script_written_by_hand()
    {
        var folder = Directory.CreateTempSubdirectory("minigram-baseline-");
        try
        {
            BenchmarkData.Write(1, "parquet", folder.FullName, (_, _) => { });
            using var dataset = DatasetLoader.Load(new(folder.FullName, Options(folder.FullName), null, null, false), null, default);
            Assert.Equal([5_000, 25_000, 250, 100_000, 99_138, 504_025, 350_333], dataset.Sources.Select(source => source.Rows));
            Assert.Equal(["duplicate_name tag_name 6"], dataset.Audit.Select(entry => $"{entry.Rule} {entry.Column} {entry.Rows}"));
            AssertAgreement(dataset);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Figures_of_real_data_agree_with_the_script_written_by_hand()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Data", "hundred-users");
        using var dataset = DatasetLoader.Load(new(folder, Options(Path.GetTempPath()), null, null, false), null, default);
        AssertAgreement(dataset);
    }

    private static void AssertAgreement(LoadedDataset dataset)
    {
        ModelRunner.Build(dataset.Warehouse, new AnalysisParameters { AsOf = dataset.AsOf }, default);
        using var connection = dataset.Warehouse.Connect();
        var byHand = BaselineScript.Run(dataset.Warehouse);
        Assert.Equal("", string.Join('\n', FigureDifferences.Between(byHand.All, FigureReader.Read(connection, Scope.All))));
        Assert.Equal("", string.Join('\n', FigureDifferences.Between(byHand.People, FigureReader.Read(connection, Scope.People))));
    }

    private static WarehouseOptions Options(string spill) => new(1L << 30, Path.Combine(spill, "spill"), 2);
}
