using System.Text.Json;
using CsCheck;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics;

public sealed class PostgresModelTests
{
    [Fact]
    public void Figures_of_real_data_are_those_of_the_embedded_warehouse()
    {
        using var postgres = new PostgresWarehouse("figures_of_real_data");
        var world = HundredUsers.Read();
        Assert.Equal("", Differences(postgres, world, new()));
        Assert.Equal("", Differences(postgres, world, new() { BotLikeShare = 0.9m, InfluencerFollowerShare = 0.76m }));
    }

    [Fact]
    public void Figures_of_any_data_are_those_of_the_embedded_warehouse()
    {
        using var postgres = new PostgresWarehouse("figures_of_any_data");
        Gen.Select(WorldGen.World, WorldGen.Parameters).Sample(
            (world, parameters) => Assert.True(Differences(postgres, world, parameters) is var found && found.Length == 0, found),
            iter: 20,
            threads: 1);
    }

    [Fact]
    public void Figures_do_not_follow_the_collation_of_the_database()
    {
        using var postgres = new PostgresWarehouse("figures_of_a_collation", icuLocale: "en-US");
        using (var connection = postgres.Connect())
            Assert.True((bool)Warehouse.SqlExtensions.Scalar(connection, "select 'a' < 'B'")!);
        Assert.Equal("", Differences(postgres, HundredUsers.Read(), new()));

        // Rows that share an id differ in their names, and each row counts.
        var time = new DateTime(2024, 1, 1);
        var world = new World(
            [new(new(1), "a", time), new(new(1), "B", time), new(new(1), "É", time), new(new(2), "z", time), new(new(2), "Z", time)],
            [new(new(1), "", new(1), time), new(new(2), "", new(2), time)],
            [new(new(1), "b", time), new(new(2), "C", time), new(new(3), "é", time)],
            [new(new(1), new(1)), new(new(1), new(2)), new(new(2), new(3))],
            [new(new(1), new(2), time)],
            [new(new(1), new(2), time), new(new(2), new(1), time)],
            []);
        Assert.Equal("", Differences(postgres, world, new() { Duplicates = DuplicateRule.All }));
        Gen.Select(WorldGen.World, WorldGen.Parameters).Sample(
            (any, parameters) => Assert.True(Differences(postgres, any, parameters) is var found && found.Length == 0, found),
            iter: 10,
            threads: 1);
    }

    /// <summary>Equal to the last bit: counts are exact and divided here.</summary>
    private static string Differences(PostgresWarehouse postgres, World world, AnalysisParameters parameters)
    {
        using var built = new BuiltWorld(world, parameters);
        using var connection = postgres.Connect();
        foreach (var model in ModelCatalog.Models.Reverse())
            Warehouse.SqlExtensions.Execute(connection, $"drop {model.Kind} if exists {model.Name}");
        Warehouse.SqlExtensions.Execute(connection, "drop view if exists comment_source");
        RawTables.Write(connection, world, built.Parameters.AsOf!.Value);
        ModelRunner.Build(postgres, built.Parameters);

        var differences = new List<string>();
        foreach (var scope in new[] { Scope.All, Scope.People })
        {
            var (expected, actual) = (FigureReader.Read(built.Connection, scope), FigureReader.Read(connection, scope));
            differences.AddRange(FigureComparison.Differences(expected, actual).Select(difference => $"{scope} {difference}"));
            if (FigureComparison.Text(expected) != FigureComparison.Text(actual))
                differences.Add($"{scope}: the figures differ in their last bits");
            var (embedded, server) = (JsonSerializer.Serialize(EvidenceReader.Read(built.Connection, scope)), JsonSerializer.Serialize(EvidenceReader.Read(connection, scope)));
            if (embedded != server)
            {
                var same = Math.Max(0, embedded.AsSpan().CommonPrefixLength(server) - 200);
                differences.Add($"{scope}: the evidence differs:\n{embedded.AsSpan(same, Math.Min(400, embedded.Length - same))}\n{server.AsSpan(same, Math.Min(400, server.Length - same))}");
            }
            if (JsonSerializer.Serialize(ExhibitReader.Read(built.Connection, scope)) != JsonSerializer.Serialize(ExhibitReader.Read(connection, scope)))
                differences.Add($"{scope}: the series for charts differ");
        }

        return string.Join('\n', differences);
    }
}
