using CsCheck;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Ordering;

/// <summary>Rows come back by time, however many windows of days it takes to sort them.</summary>
public sealed class StagedRowsTests
{
    private static readonly TableSchema Likes = DatasetSchema.Tables.Single(table => table.Name == "likes");
    private static readonly TableSchema Follows = DatasetSchema.Tables.Single(table => table.Name == "follows");

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(400_000)]
    public void Rows_are_sorted_by_time_and_those_of_one_moment_stay_as_they_came(long rowsAWindow) =>
        // From before 1970 on, with days that hold more rows than a window, empty days, and moments that occur more than once.
        Gen.OneOf(Gen.Long[-3 * 86_400, 5 * 86_400], Gen.Long[100 * 86_400, (100 * 86_400) + 20]).Array[0, 400].Sample(moments =>
        {
            using var staged = new StagedRows(TestOptions.Small, Period.Always, rowsAWindow);
            Fill(staged, Follows, moments, 0);
            Fill(staged, Likes, moments, 10_000);
            var (follows, all) = (new List<(long Moment, long Number)>(), new List<(long Moment, long Number)>());
            staged.Read(Follows, row => follows.Add((row.GetInt64(0), row.GetInt64(StagedRows.FirstValue))), TestContext.Current.CancellationToken);
            staged.ReadAll(row => all.Add((row.GetInt64(0), row.GetInt64(StagedRows.FirstValue))), TestContext.Current.CancellationToken);

            var rows = moments.Select((moment, n) => (Moment: moment, Number: (long)n));
            Assert.Equal(rows.OrderBy(row => row.Moment), follows);
            Assert.Equal(rows.Concat(rows.Select(row => (row.Moment, Number: row.Number + 10_000))).OrderBy(row => row.Moment), all);
        }, iter: 4, threads: 1);

    private static void Fill(StagedRows staged, TableSchema table, long[] moments, long first)
    {
        using var sink = staged.Open(table);
        for (var from = 0; from < moments.Length; from += 100)
        {
            var chunk = moments.Skip(from).Take(100).ToArray();
            var ids = ColumnChunk.Of([.. chunk.Select((_, n) => first + from + n)]);
            sink.Append(sink.Encode(new RowChunk(table, chunk.Length, [ids, ids, ColumnChunk.Of(chunk)], [])));
        }

        sink.Complete();
    }
}
