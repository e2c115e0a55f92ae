namespace MiniGram.Warehouse;

public sealed class AuditTests
{
    [Fact]
    public void Clean_data_have_an_empty_audit()
    {
        using var folder = new TestFolder();
        using var dataset = folder.Load();

        Assert.Empty(dataset.Audit);
        Assert.Empty(dataset.LeftOut());
        Assert.Equal(new DateTime(2020, 2, 6, 0, 0, 0, DateTimeKind.Utc), dataset.AsOf);
        Assert.Equal(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc), dataset.First);
        Assert.Equal(new DateTime(2020, 2, 5, 10, 0, 0, DateTimeKind.Utc), dataset.Last);
    }

    [Fact]
    public void First_row_of_a_key_is_kept()
    {
        using var folder = new TestFolder()
            .Write("users.csv", "id,username,created_at\n1,ann,2020-01-01\n2,bob,2020-01-02\n1,eve,2020-01-01\n1,mal,2020-01-01\n")
            .Write("likes.csv", "user_id,photo_id,created_at\n2,10,2020-02-03\n1,10,2020-02-03\n2,10,2020-02-04\n");
        using var dataset = folder.Load();

        Assert.Equal(["likes|2|duplicate_key", "users|2|duplicate_key", "users|3|duplicate_key"], dataset.LeftOut());
        Assert.Equal(["duplicate_key users.id 2", "duplicate_key likes.user_id,photo_id 1"], dataset.Entries());
        Assert.Equal(["users.csv:4 id=1", "users.csv:5 id=1"], dataset.Audit[0].Examples);
        Assert.Equal(["likes.csv:4 user_id=2 photo_id=10"], dataset.Audit[1].Examples);
        Assert.Equal(4, dataset.Sources[0].Rows);
        Assert.Empty(folder.RejectedLines("users"));
    }

    [Fact]
    public void Ids_may_lie_as_far_apart_as_they_can()
    {
        using var folder = new TestFolder()
            .Write("comments.csv", $"id,comment_text,photo_id,user_id,created_at\n{long.MaxValue},a,10,2,2020-02-05\n{long.MinValue},b,10,2,2020-02-05\n{long.MaxValue},c,10,2,2020-02-05\n-5,d,10,2,2020-02-05\n");
        using var dataset = folder.Load();

        Assert.Equal(["comments|2|duplicate_key"], dataset.LeftOut());
    }

    [Fact]
    public void Missing_parents_cascade_and_are_rejected_with_their_lines()
    {
        using var folder = new TestFolder()
            .Write("photos.csv", "id,image_url,user_id,created_at\n10,\"http://x\n\",1,2020-02-01\n11,http://x/11,99,2020-02-02\n")
            .Write("likes.csv", "user_id,photo_id,created_at\n2,10,2020-02-03\n1,11,2020-02-04\nx,11,2020-02-04\n98,12,2020-02-04\n");
        using var dataset = folder.Load();

        Assert.Equal(["likes|1|missing_parent", "likes|2|missing_parent", "photos|1|missing_parent"], dataset.LeftOut());
        Assert.Equal(["missing_parent photos.user_id 1", "missing_parent likes.user_id 1", "missing_parent likes.photo_id 2", "unreadable likes.user_id 1"], dataset.Entries());
        Assert.Equal(["photos.csv,4,user_id,99,no row of users has this id"], folder.RejectedLines("photos"));
        Assert.Equal(
            ["likes.csv,4,user_id,x,not a whole number", "likes.csv,3,photo_id,11,the row of photos with this id is left out itself", "likes.csv,5,user_id,98,no row of users has this id", "likes.csv,5,photo_id,12,no row of photos has this id"],
            folder.RejectedLines("likes"));
        Assert.Equal(["likes.csv:3 photo_id=11", "likes.csv:5 photo_id=12"], dataset.Audit[2].Examples);
    }

    [Fact]
    public void Rejected_row_is_no_parent()
    {
        using var folder = new TestFolder().Write("users.csv", "id,username,created_at\n1,ann,2020-01-01\n2,bob,someday\n");
        using var dataset = folder.Load();

        Assert.Equal(
            ["missing_parent photos.user_id 1", "missing_parent follows.follower_id 1", "missing_parent likes.user_id 1", "missing_parent likes.photo_id 1", "missing_parent comments.user_id 1", "unreadable users.created_at 1", "empty_table follows. 0", "empty_table likes. 0", "empty_table comments. 0"],
            dataset.Entries());
    }

    [Fact]
    public void Row_that_breaks_several_rules_is_left_out_once()
    {
        using var folder = new TestFolder()
            .Write("likes.csv", "user_id,photo_id,created_at\n9,10,2020-02-03\n9,10,2020-02-03\n9,10,2021-01-01\n2,10,2021-01-01\n2,10,2020-02-03\n2,10,2020-02-04\n");
        using var dataset = folder.Load(new DateTime(2020, 12, 31, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(
            ["likes|0|missing_parent", "likes|1|missing_parent", "likes|2|after_as_of", "likes|3|after_as_of", "likes|5|duplicate_key"],
            dataset.LeftOut());
        Assert.Equal(["duplicate_key likes.user_id,photo_id 1", "missing_parent likes.user_id 2", "after_as_of likes.created_at 2"], dataset.Entries());
    }

    [Fact]
    public void First_row_that_counts_is_kept_when_the_first_read_is_an_orphan()
    {
        using var folder = new TestFolder().Write("photos.csv", "id,image_url,user_id,created_at\n10,a,9,2020-02-01\n10,b,1,2020-02-01\n11,c,2,2020-02-01\n");
        using var dataset = folder.Load();

        Assert.Equal(["photos|0|missing_parent"], dataset.LeftOut());
    }

    [Fact]
    public void End_of_the_data_is_exclusive_and_takes_children_along()
    {
        using var folder = new TestFolder()
            .Write("photos.csv", "id,image_url,user_id,created_at\n10,a,1,2020-02-01\n11,b,2,2020-02-02 00:00:00\n")
            .Write("photo_tags.csv", "photo_id,tag_id\n10,5\n11,5\n")
            .Write("likes.csv", "user_id,photo_id,created_at\n2,10,2020-02-01 23:59:59.999999\n1,11,2020-02-01 12:00:00\n1,10,2020-02-02\n")
            .Write("comments.csv", TestFolder.Header("comments"));
        using var dataset = folder.Load(new DateTime(2020, 2, 2, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(["likes|1|after_as_of", "likes|2|after_as_of", "photo_tags|1|after_as_of", "photos|1|after_as_of"], dataset.LeftOut());
        Assert.Equal(
            ["empty_table comments. 0", "after_as_of photos.created_at 1", "after_as_of photo_tags.photo_id 1", "after_as_of likes.created_at 1", "after_as_of likes.photo_id 1"],
            dataset.Entries());
        Assert.All(dataset.Audit, entry => Assert.Equal(AuditSeverity.Warning, entry.Severity));
        Assert.Equal(new DateTime(2020, 2, 1, 23, 59, 59, DateTimeKind.Utc).AddTicks(9_999_990), dataset.Last);
        Assert.Empty(folder.RejectedLines("photo_tags"));
    }

    [Theory]
    [InlineData("2020-03-01 00:00:00", "2020-03-02")]
    [InlineData("2020-03-01 00:00:00.000001", "2020-03-02")]
    [InlineData("2020-03-01 23:59:59.999999", "2020-03-02")]
    [InlineData("2020-03-01 23:00:00-02", "2020-03-03")]
    public void End_is_the_midnight_after_the_newest_timestamp(string newest, string expected)
    {
        using var folder = new TestFolder().Write("likes.csv", $"user_id,photo_id,created_at\n2,10,{newest}\n");
        using var dataset = folder.Load();

        Assert.Equal(DateTime.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), dataset.AsOf);
        Assert.Empty(dataset.LeftOut());
    }

    [Fact]
    public void Every_pair_that_can_be_out_of_order_is_found_and_stays()
    {
        using var folder = new TestFolder()
            .Write("users.csv", "id,username,created_at\n1,ann,2020-01-01\n2,bob,2020-06-01\n")
            .Write("tags.csv", "id,tag_name,created_at\n5,sun,2020-03-01\n")
            .Write("photos.csv", "id,image_url,user_id,created_at\n10,a,1,2020-02-01\n11,b,2,2020-05-01\n")
            .Write("photo_tags.csv", "photo_id,tag_id\n10,5\n11,5\n")
            .Write("follows.csv", "follower_id,followee_id,created_at\n2,1,2020-05-31\n1,2,2020-01-01\n1,1,2020-01-01\n")
            .Write("likes.csv", "user_id,photo_id,created_at\n1,10,2020-01-31\n2,10,2020-02-01\n1,11,2020-05-01\n")
            .Write("comments.csv", "id,comment_text,photo_id,user_id,created_at\n7,nice,11,2,2020-04-30\n");
        using var dataset = folder.Load();

        Assert.Equal(
            [
                "before_parent photos.user_id 1", "before_parent photo_tags.tag_id 1", "before_parent follows.follower_id 1", "before_parent follows.followee_id 1",
                "before_parent likes.user_id 1", "before_parent likes.photo_id 1", "before_parent comments.photo_id 1", "before_parent comments.user_id 1",
                "self_follow follows.follower_id,followee_id 1",
            ],
            dataset.Entries());
        Assert.Equal(["photos.csv:3 user_id=2"], dataset.Audit[0].Examples);
        Assert.Equal(["photo_tags.csv:2 tag_id=5"], dataset.Audit[1].Examples);
        Assert.Empty(dataset.LeftOut());
    }

    [Fact]
    public void Duplicates_are_not_counted_as_before_their_parent()
    {
        using var folder = new TestFolder().Write("likes.csv", "user_id,photo_id,created_at\n2,10,2020-02-03\n2,10,2019-02-03\n");
        using var dataset = folder.Load();

        Assert.Equal(["duplicate_key likes.user_id,photo_id 1"], dataset.Entries());
    }

    [Fact]
    public void Names_that_differ_in_letter_case_are_two_names()
    {
        using var folder = new TestFolder()
            .Write("users.csv", "id,username,created_at\n1,ann,2020-01-01\n2,Ann,2020-01-01\n3,ann,2020-01-01\n4,ann,2020-01-01\n")
            .Write("tags.csv", "id,tag_name,created_at\n5,sun,2020-01-01\n6,sun,2020-01-01\n");
        using var dataset = folder.Load();

        Assert.Equal(["duplicate_name users.username 2", "duplicate_name tags.tag_name 1"], dataset.Entries());
        Assert.Equal(["users.csv:4 username=ann", "users.csv:5 username=ann"], dataset.Audit[0].Examples);
    }

    [Fact]
    public void Empty_tables_are_allowed()
    {
        using var folder = new TestFolder();
        foreach (var table in Model.DatasetSchema.Tables)
            folder.Write($"{table.Name}.csv", TestFolder.Header(table.Name));
        using var dataset = folder.Load();

        Assert.Equal(Model.DatasetSchema.Tables.Select(table => $"empty_table {table.Name}. 0"), dataset.Entries());
        Assert.Null(dataset.First);
        Assert.Null(dataset.Last);
        Assert.Equal(DateTime.UnixEpoch, dataset.AsOf);
    }

    [Fact]
    public void Examples_are_five_at_most_and_the_first_ones()
    {
        using var folder = new TestFolder().Write("likes.csv", TestFolder.Header("likes") + string.Concat(Enumerable.Range(0, 100).Select(row => $"{row + 1000},10,2020-02-03\n")));
        using var dataset = folder.Load();

        var entry = dataset.Audit.First(candidate => candidate.Rule == AuditRule.MissingParent);
        Assert.Equal(100, entry.Rows);
        Assert.Equal(["likes.csv:2 user_id=1000", "likes.csv:3 user_id=1001", "likes.csv:4 user_id=1002", "likes.csv:5 user_id=1003", "likes.csv:6 user_id=1004"], entry.Examples);
        Assert.Equal(100, folder.RejectedLines("likes").Length);
    }
}
