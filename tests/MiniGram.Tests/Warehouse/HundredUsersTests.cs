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
}
