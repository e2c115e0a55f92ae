using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Transfer;
using MiniGram.Synthesis;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Warehouse;
using MiniGram.Warehouse.Export;

namespace MiniGram.Benchmarks.Discovery;

/// <summary>A generated world in a database of the platform, with what was planted in it.</summary>
internal sealed class PlantedWorld : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private PlantedWorld(DirectoryInfo folder, PlatformDatabase database, Dictionary<long, string> themes, Dictionary<long, string> communities)
    {
        _folder = folder;
        (Database, Themes, Communities) = (database, themes, communities);
    }

    public PlatformDatabase Database { get; }

    /// <summary>What each photo is about, by its id.</summary>
    public IReadOnlyDictionary<long, string> Themes { get; }

    /// <summary>To which community each user belongs, by the user's id.</summary>
    public IReadOnlyDictionary<long, string> Communities { get; }

    public static async Task<PlantedWorld> CreateAsync(long seed, int users)
    {
        var folder = Directory.CreateTempSubdirectory("minigram-similar-");
        var data = folder.CreateSubdirectory("data").FullName;
        var scenario = ScenarioReader.Read("realistic", [$"users.count={users}", $"photos.count={users * 5}", $"bots.bulk-likers.count={users / 100}"], seed);
        GeneratedWorld world;
        Dictionary<long, string> themes, communities;
        using (var export = DatasetExport.Begin(data, new(ExportFormat.Parquet, ExportOptions.UsualRowGroupSize)))
        {
            world = WorldGenerator.Generate(scenario, export, Environment.ProcessorCount, null, default);
            export.Finish();
            themes = Truth(world, "photos", "photo_id", "theme");
            communities = Truth(world, "users", "user_id", "community");
        }

        var database = PlatformDatabase.Of(Path.Combine(folder.FullName, "minigram.db"), TimeProvider.System);
        using var loaded = DatasetLoader.Load(new(data, new(Machine.HalfOfMemory, Machine.Spill, Environment.ProcessorCount), null, null, true), null, default);
        await DatasetImport.RunAsync(database, new CountingRows(loaded));
        return new(folder, database, themes, communities);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static Dictionary<long, string> Truth(GeneratedWorld world, string table, string key, string value)
    {
        var truth = world.Truth.Single(known => known.Name == table);
        var (keyAt, valueAt) = (truth.Columns.ToList().IndexOf(key), truth.Columns.ToList().IndexOf(value));
        return truth.Rows.ToDictionary(row => long.Parse(row[keyAt], System.Globalization.CultureInfo.InvariantCulture), row => row[valueAt]);
    }
}
