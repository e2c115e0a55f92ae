using Sylvan.Data.Csv;

namespace MiniGram.Warehouse;

/// <summary>The real data set of a hundred users, from files to the audited warehouse.</summary>
public sealed class HundredUsersTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Data", "hundred-users");

    [Fact]
    public void Hundred_users_load_whole()
    {
        using var dataset = DatasetLoader.Load(new(Folder, TestOptions.Small, null, null, IncludeCommentText: false), null, CancellationToken.None);

        var rows = dataset.Sources.ToDictionary(source => source.Table, source => (source.Rows, source.Rejected));
        Assert.Equal((100, 0), rows["users"]);
        Assert.Equal((257, 0), rows["photos"]);
        Assert.Equal((8782, 0), rows["likes"]);
        Assert.Equal((7488, 0), rows["comments"]);
        Assert.Equal("minigram - followers.csv", dataset.Sources.Single(source => source.Table == "follows").File);
        Assert.Equal("hundred-users", dataset.Name);
        using var connection = dataset.Warehouse.Connect();
        Assert.Equal(8782L, connection.Scalar("select count(*) from raw_likes"));
        Assert.Equal("2016-08-13 01:28:43", connection.Scalar("select cast(created_at as varchar) from raw_users where created_at < '2016-08-13 02:00:00' and created_at >= '2016-08-13'"));
        Assert.DoesNotContain(dataset.Audit, entry => entry.Severity == AuditSeverity.Error);
    }

    [Fact]
    public void Hundred_users_read_as_an_independent_reader_reads_them()
    {
        using var dataset = DatasetLoader.Load(new(Folder, TestOptions.Small, null, null, IncludeCommentText: true), null, CancellationToken.None);
        using var reader = CsvDataReader.Create(Path.Combine(Folder, "minigram_comments.csv"));
        var expected = new List<string>();
        while (reader.Read())
            expected.Add($"{expected.Count}|{reader.GetInt64(0)}|{reader.GetString(1)}|{reader.GetInt64(2)}|{reader.GetInt64(3)}|{reader.GetDateTime(4):yyyy-MM-dd HH:mm:ss}");

        Assert.Equal(expected, dataset.Rows("select read_order, id, comment_text, user_id, photo_id, created_at from raw_comments order by 1"));
    }
}
