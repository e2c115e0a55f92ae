using System.Text;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Segments;
using Sylvan.Data.Csv;

namespace MiniGram.Reporting.Segments;

public sealed class SegmentFileTests
{
    [Fact]
    public void Every_member_reads_back_with_why_and_when()
    {
        var rows = Read(Segment("maya, \"the\" one", Verdict.Significant));

        var row = Assert.Single(rows);
        Assert.Equal("-7", row["user_id"]);
        Assert.Equal("maya, \"the\" one", row["username"]);
        Assert.Equal("12 events", row["reason"]);
        Assert.Equal("12.5", row["value"]);
        Assert.Equal("Thursday", row["best_weekday"]);
        Assert.Equal("0.2", row["best_weekday_share"]);
        Assert.Equal("0.1", row["best_weekday_low"]);
        Assert.Equal("0.3", row["best_weekday_high"]);
        Assert.Equal("significant", row["best_weekday_verdict"]);
        Assert.Equal("18:00", row["best_hour"]);
    }

    [Fact]
    public void No_best_time_is_named_where_times_do_not_differ_beyond_chance()
    {
        var row = Assert.Single(Read(Segment("maya", Verdict.NotSignificant)));

        Assert.Equal("", row["best_weekday"]);
        Assert.Equal(("0.2", "0.1", "0.3"), (row["best_weekday_share"], row["best_weekday_low"], row["best_weekday_high"]));
        Assert.Equal("", row["best_hour"]);
        Assert.Equal("not significant", row["best_hour_verdict"]);
        Assert.Equal("why", row["best_hour_note"]);
    }

    [Fact]
    public void File_says_that_it_is_UTF_8_so_that_a_spreadsheet_shows_accents()
    {
        using var stream = new MemoryStream();
        SegmentFile.Write(Segment("Zoë", Verdict.Significant), stream);

        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'u', (byte)'s'], stream.ToArray()[..5]);
        Assert.Equal("Zoë", Assert.Single(Read(Segment("Zoë", Verdict.Significant)))["username"]);
    }

    private static UserSegment Segment(string username, Verdict verdict) => new(
        "Test",
        "segments/test.csv",
        [new SegmentMember(-7, username, "12 events", 12.5)],
        new ReachTime(4, 0.2, 0.1, 0.3, 0.2, [], verdict, "why"),
        new ReachTime(18, 0.2, 0.1, 0.3, 0.2, [], verdict, "why"));

    private static List<Dictionary<string, string>> Read(UserSegment segment)
    {
        using var stream = new MemoryStream();
        SegmentFile.Write(segment, stream);
        stream.Position = 0;
        using var text = new StreamReader(stream, Encoding.UTF8);
        using var reader = CsvDataReader.Create(text);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        return rows;
    }
}
