using System.Security.Cryptography;
using CsCheck;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export;

/// <summary>What is written is read back equal, in order, in every format.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<long> s_ids = Gen.OneOf(Gen.Long, Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Long[-9, 1_000_000]);

    // From the year 1 to the year 9998, most of them not so far off.
    private static readonly Gen<long> s_moments = Gen.OneOf(Gen.Long[-62_135_596_800, 253_370_764_799], Gen.Long[-100_000, 2_000_000_000], Gen.Const(-62_135_596_800L), Gen.Const(253_370_764_799L), Gen.Const(-1L));

    private static readonly string[] s_awkward = ["", "\"", "\"\"", " ", "\r\n", "🦆🦆", "null", "NULL", "\\N", "a,b", new string('x', 70_000)];

    private static readonly Gen<string> s_texts = Gen.OneOf(
        Gen.Int[0, 12].Select(index => "\",\n\r a;\té日\u200f'="[index]).Array[0, 12].Select(letters => new string(letters)),
        Gen.Int[0, 10].Select(index => s_awkward[index]));

    public static TheoryData<ExportFormat, string> Formats => new()
    {
        { ExportFormat.Csv, "users.csv" },
        { ExportFormat.GzippedCsv, "users.csv.gz" },
        { ExportFormat.Parquet, "users.parquet" },
        { ExportFormat.DuckDb, "minigram.duckdb" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_rows_are_read_back_equal(ExportFormat format, string file) => Worlds().Sample(
        (world, rowsOfChunk, rowGroupSize) =>
        {
            using var folder = new EmptyFolder();
            var files = world.Write(folder.Path, new(format, rowGroupSize), rowsOfChunk);
            using var dataset = folder.Load();
            foreach (var table in DatasetSchema.Tables)
                Assert.Equal(world.Expected(table), dataset.Rows($"select {string.Join(", ", table.Columns.Select(column => column.Name))} from raw_{table.Name} order by read_order"));
            Assert.DoesNotContain(dataset.Audit, entry => entry.Rule == AuditRule.Unreadable);
            Assert.Contains(files, written => written.Name == file);
            Assert.All(files, written => Assert.Equal(Sha256(folder, written.Name), written.Sha256));
            Assert.All(files, written => Assert.Equal(new FileInfo(Path.Combine(folder.Path, written.Name)).Length, written.Bytes));
            Assert.Equal(dataset.Sources.Sum(source => source.Rows), files.Sum(written => written.Rows.Values.Sum()));
        },
        iter: 25,
        threads: 1);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Same_rows_in_other_chunks_give_the_same_tables(ExportFormat format, string file)
    {
        var world = Small();
        using var folder = new EmptyFolder();
        using var other = new EmptyFolder();
        world.Write(folder.Path, new(format, 2), rowsOfChunk: 1);
        world.Write(other.Path, new(format, 2), rowsOfChunk: 100);

        Assert.True(File.Exists(Path.Combine(folder.Path, file)));
        using var one = folder.Load();
        using var two = other.Load();
        Assert.All(DatasetSchema.Tables, table => Assert.Equal(one.Rows($"select * from raw_{table.Name} order by read_order"), two.Rows($"select * from raw_{table.Name} order by read_order")));
    }

    [Fact]
    public void Csv_is_as_documented()
    {
        using var folder = new EmptyFolder();
        var world = Small();
        world.Add("users", -7L, "a \"b\", c", -1L);
        world.Add("users", 8L, "", 1_706_704_496L);
        world.Write(folder.Path, new(ExportFormat.Csv, 1));

        Assert.Equal(
            "id,username,created_at\n1,ann,1970-01-01 00:00:00\n2,bob,2000-02-29 23:59:59\n-7,\"a \"\"b\"\", c\",1969-12-31 23:59:59\n8,\"\",2024-01-31 12:34:56\n",
            File.ReadAllText(Path.Combine(folder.Path, "users.csv")));
        Assert.Equal((byte)'i', File.ReadAllBytes(Path.Combine(folder.Path, "users.csv"))[0]);
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.GzippedCsv)]
    public void Unreadable_cells_stand_in_text_and_are_told_when_read(ExportFormat format)
    {
        using var folder = new EmptyFolder();
        var world = Small();
        world.Unreadable.Add(("users", 1, 0), "n/a");
        world.Unreadable.Add(("users", 1, 2), "yesterday, \"late\"");
        world.Write(folder.Path, new(format, 1));
        using var dataset = folder.Load();

        Assert.Contains(dataset.Audit, entry => entry is { Rule: "unreadable", Table: "users", Column: "id", Rows: 1 });
        Assert.Contains(dataset.Audit, entry => entry is { Rule: "unreadable", Column: "created_at" } && entry.Examples[0].Contains("'yesterday, \"late\"'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ExportFormat.Parquet)]
    [InlineData(ExportFormat.DuckDb)]
    public void Typed_formats_refuse_unreadable_cells_in_words(ExportFormat format)
    {
        using var folder = new EmptyFolder();
        var world = Small();
        world.Unreadable.Add(("users", 1, 2), "yesterday");

        var refused = Assert.Throws<ExportException>(() => world.Write(folder.Path, new(format, 1)));
        Assert.Contains("'yesterday' in users.created_at", Assert.Single(refused.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_that_is_not_completed_leaves_no_file()
    {
        using var folder = new EmptyFolder();
        using (var export = DatasetExport.Begin(folder.Path, new(ExportFormat.Parquet, 10)))
            export.Open(DatasetSchema.Table("users")).Dispose();

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Row_groups_have_the_size_that_was_asked_for()
    {
        using var folder = new EmptyFolder();
        var world = Small();
        for (var id = 3L; id <= 25; id++)
            world.Add("users", id, $"user {id}", id);
        world.Write(folder.Path, new(ExportFormat.Parquet, 10), rowsOfChunk: 7);

        using var warehouse = DuckDbWarehouse.Open(TestOptions.Small);
        using var connection = warehouse.Connect();
        Assert.Equal(
            [10, 10, 5],
            connection.Query($"select distinct row_group_id, row_group_num_rows from parquet_metadata('{folder.Path}/users.parquet') order by 1", row => (int)row.GetInt64(1)));
        Assert.Equal(
            ["id BIGINT", "username VARCHAR", "created_at TIMESTAMP WITH TIME ZONE"],
            connection.Query($"describe select * from '{folder.Path}/users.parquet'", row => $"{row.GetString(0)} {row.GetString(1)}"));
    }

    private static WrittenWorld Small()
    {
        var world = new WrittenWorld();
        world.Add("users", 1L, "ann", 0L);
        world.Add("users", 2L, "bob", 951_868_799L);
        return world;
    }

    private static Gen<(WrittenWorld World, int RowsOfChunk, int RowGroupSize)> Worlds() => Gen.Select(
        Gen.Select(s_ids, s_texts, s_moments).Array[0, 20],
        Gen.Select(s_ids, s_ids).Array[0, 20],
        Gen.Select(s_ids, s_texts, s_ids, s_ids, s_moments).Array[0, 20],
        Gen.Int[1, 8],
        Gen.Int[1, 25],
        (named, pairs, comments, rowsOfChunk, rowGroupSize) =>
        {
            var world = new WrittenWorld();
            foreach (var (id, text, moment) in named)
            {
                world.Add("users", id, text, moment);
                world.Add("photos", id, text, id, moment);
                world.Add("tags", id, text, moment);
                world.Add("likes", id, id, moment);
            }

            foreach (var (first, second) in pairs)
                world.Add("photo_tags", first, second);
            foreach (var (id, text, photo, user, moment) in comments)
                world.Add("comments", id, text, photo, user, moment);
            return (world, rowsOfChunk, rowGroupSize);
        });

    private static string Sha256(EmptyFolder folder, string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder.Path, file))));
}
