using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MiniGram.Warehouse;

public sealed class LoadTests
{
    [Fact]
    public void Hashes_are_those_of_the_bytes_whatever_the_files_are_called()
    {
        using var folder = new TestFolder();
        using var first = folder.Load();
        var hashes = Model.DatasetSchema.Tables.Select(table => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder.Path, $"{table.Name}.csv"))))).ToList();
        File.Move(Path.Combine(folder.Path, "follows.csv"), Path.Combine(folder.Path, "my followers.csv"));
        using var renamed = folder.Load();
        folder.Write("tags.csv", "id,tag_name,created_at\n5,moon,2020-01-01 00:00:00\n");
        using var changed = folder.Load();

        Assert.Equal(hashes, first.Sources.Select(source => source.Sha256));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(hashes.Select(hash => $"{hash}\n"))))), first.Sha256);
        Assert.Equal(first.Sha256, renamed.Sha256);
        Assert.NotEqual(first.Sha256, changed.Sha256);
    }

    [Fact]
    public void Threads_change_nothing()
    {
        using var folder = new TestFolder().Write("likes.csv", TestFolder.Header("likes") + string.Concat(Enumerable.Range(0, 20_000).Select(row =>
            string.Create(CultureInfo.InvariantCulture, $"{row % 3},{10 + (row % 2)},2020-0{1 + (row % 9)}-01{(row % 100 == 0 ? "x" : "")}\n"))));
        using var one = folder.Load(threads: 1);
        var rejected = folder.RejectedLines("likes");
        using var four = folder.Load(threads: 4);

        Assert.Equal(one.Audit.SelectMany(entry => entry.Examples), four.Audit.SelectMany(entry => entry.Examples));
        Assert.Equal(one.LeftOut(), four.LeftOut());
        Assert.Equal(one.Rows("select * from raw_likes order by 1"), four.Rows("select * from raw_likes order by 1"));
        Assert.Equal(rejected, folder.RejectedLines("likes"));
    }

    [Fact]
    public void Progress_tells_each_table_and_ends_with_the_whole()
    {
        using var folder = new TestFolder();
        var told = new ConcurrentQueue<LoadProgress>();
        using var dataset = folder.Load(progress: new Teller(told.Enqueue));

        var reading = told.Where(progress => progress.Stage == LoadStage.Reading).ToList();
        Assert.Equal(7, reading.Select(progress => progress.Table).Distinct().Count());
        Assert.Equal(1, reading.Max(progress => progress.Share));
        Assert.Equal((LoadStage.Checking, 1.0), (told.Last().Stage, told.Last().Share));
        Assert.All(told, progress => Assert.InRange(progress.Share, 0, 1));
    }

    [Theory]
    [InlineData(LoadStage.Reading)]
    [InlineData(LoadStage.Checking)]
    public void Cancelling_stops_and_leaves_nothing_behind(LoadStage stage)
    {
        using var folder = new TestFolder().Write("likes.csv", TestFolder.Header("likes") + string.Concat(Enumerable.Range(0, 200_000).Select(_ => "1,10,2020-01-01\n")));
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => folder.Load(
            progress: new Teller(progress =>
            {
                if (progress.Stage == stage)
                    stop.Cancel();
            }),
            cancellationToken: stop.Token));

        Assert.True(!Directory.Exists(folder.Spill) || !Directory.EnumerateFileSystemEntries(folder.Spill).Any());
    }

    [Fact]
    public void Spilled_files_are_removed_with_the_warehouse()
    {
        using var folder = new TestFolder();
        var options = new WarehouseOptions(64L << 20, folder.Spill, 1);
        var spilled = 0;
        using (var warehouse = DuckDbWarehouse.Open(options))
        using (var connection = warehouse.Connect())
        {
            connection.Execute("create table big as select hash(i) as a, hash(i + 1) as b from range(8000000) as t(i)");
            spilled = Directory.EnumerateFiles(folder.Spill, "*", SearchOption.AllDirectories).Count();
        }

        Assert.True(spilled > 0);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Spill));
    }

    [Fact]
    public void Machine_time_zone_does_not_matter()
    {
        using var folder = new TestFolder("users", "tags");
        using (var warehouse = DuckDbWarehouse.Open(TestOptions.Small))
        using (var connection = warehouse.Connect())
            connection.Execute($"copy (select 5 as id, 'sun' as tag_name, timestamptz '2020-01-01 00:30:00+00' as created_at) to '{folder.Path}/tags.parquet' (format parquet)");
        folder.Write("users.csv", "id,username,created_at\n1,ann,2020-01-01 12:00:00\n2,bob,2020-01-01T12:00:00+09:00\n");

        // The engine and the runtime read the zone when they start, so that another process has to tell.
        string[] names = ["UTC", "Asia/Tokyo", "America/Los_Angeles"];
        var zones = names.Select(zone => Run(zone, folder.Path)).ToList();

        Assert.Contains("2020-01-01 12:00:00|2020-01-01 03:00:00|2020-01-01 00:30:00", zones[0], StringComparison.Ordinal);
        Assert.Equal(zones[0], zones[1]);
        Assert.Equal(zones[0], zones[2]);
    }

    [Fact]
    public void Locked_warehouse_answers_but_reaches_nothing_outside()
    {
        using var folder = new TestFolder();
        using var dataset = folder.Load();
        ((DuckDbWarehouse)dataset.Warehouse).LockDown();
        using var connection = dataset.Warehouse.Connect();

        Assert.Equal(2L, connection.Scalar("select count(*) from raw_users"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Scalar($"select count(*) from read_csv('{folder.Path}/users.csv')"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute($"copy raw_users to '{folder.Path}/out.csv'"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute($"attach '{folder.Path}/x.db'"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute("set enable_external_access = true"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute("set memory_limit = '1TB'"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute("install httpfs"));
    }

    [Fact]
    public void Name_is_the_folders_own_however_it_is_written()
    {
        using var folder = new TestFolder();
        using var dataset = DatasetLoader.Load(new(Path.Combine(folder.Path, ".", "") + Path.DirectorySeparatorChar, TestOptions.Small, null, null, false), null, default);

        Assert.Equal("data", dataset.Name);
    }

    private static string Run(string zone, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["-class", typeof(TimeZoneProbe).FullName!, "-noColor", "-showLiveOutput", "-explicit", "only"]) { RedirectStandardOutput = true };
        start.Environment["TZ"] = zone;
        start.Environment[TimeZoneProbe.Folder] = folder;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n').FirstOrDefault(line => line.Contains('|', StringComparison.Ordinal))?.Trim() ?? output;
    }

    private sealed class Teller(Action<LoadProgress> tell) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => tell(value);
    }
}
