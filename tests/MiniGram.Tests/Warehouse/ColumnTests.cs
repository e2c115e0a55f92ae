namespace MiniGram.Warehouse;

public sealed class ColumnTests
{
    [Theory]
    [InlineData("Created_At, \"USERNAME\" ,  id\n2020-01-01,ann,1\n")]
    [InlineData("created_at;username;ID\n2020-01-01;ann;1\n")]
    [InlineData("extra\tid\tusername\t\"more, of it\"\tcreated_at\nx\t1\tann\ty\t2020-01-01\n")]
    [InlineData("\uFEFFid|username|created_at\r\n1|ann|2020-01-01\r\n\r\n\n")]
    [InlineData("\n\n\"id\",\"username\",\"created_at\"\n\"1\",\"ann\",\"2020-01-01\"")]
    public void Columns_are_found_in_any_order_case_and_dialect(string content)
    {
        using var folder = new TestFolder().Write("users.csv", content);
        using var dataset = folder.Load();

        Assert.Equal(["0|1|ann|2020-01-01 00:00:00"], dataset.Rows("select * from raw_users"));
    }

    [Fact]
    public void Other_columns_are_kept_out_and_named()
    {
        using var folder = new TestFolder().Write("users.csv", "password,id,Username,created_at,\nsecret,1,ann,2020-01-01,\n");
        using var dataset = folder.Load();

        var source = dataset.Sources[0];
        Assert.Equal(["password", ""], source.Ignored);
        Assert.Equal(["id", "username", "created_at"], source.Columns.Keys);
        Assert.Equal("Username", source.Columns["username"]);
    }

    [Fact]
    public void Comment_is_another_name_for_comment_text()
    {
        using var folder = new TestFolder().Write("comments.csv", "id,Comment,photo_id,user_id,created_at\n7,hi,10,2,2020-02-05\n");
        using var dataset = folder.Load(text: true);

        Assert.Equal(["hi"], dataset.Rows("select comment_text from raw_comments"));
        Assert.Equal("Comment", dataset.Sources[6].Columns["comment_text"]);
    }

    [Fact]
    public void Exact_name_wins_over_the_alias()
    {
        using var folder = new TestFolder().Write("comments.csv", "comment,id,comment_text,photo_id,user_id,created_at\nno,7,yes,10,2,2020-02-05\n");
        using var dataset = folder.Load(text: true);

        Assert.Equal(["yes"], dataset.Rows("select comment_text from raw_comments"));
        Assert.Equal(["comment"], dataset.Sources[6].Ignored);
    }

    [Fact]
    public void Column_that_stands_twice_is_a_problem()
    {
        using var folder = new TestFolder().Write("users.csv", "id,username,ID2,created_at,username\n");

        Assert.Equal("'users.csv' has 2 columns that may be username: 'username', 'username'. Rename or remove all but one.", Assert.Single(folder.Problems()));
    }

    [Fact]
    public void Comment_text_is_left_out_unless_asked_for()
    {
        using var folder = new TestFolder();
        using var without = folder.Load();
        using var with = folder.Load(text: true);

        Assert.Equal(["0|7|10|2|2020-02-05 10:00:00"], without.Rows("select * from raw_comments"));
        Assert.Equal(["0|7|nice|10|2|2020-02-05 10:00:00"], with.Rows("select * from raw_comments"));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'i', 0 }, "in UTF-16: save it as UTF-8")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "compressed: end its name in .csv.gz")]
    [InlineData(new byte[] { (byte)'P', (byte)'A', (byte)'R', (byte)'1' }, "a Parquet file: end its name in .parquet")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0 }, "a zip archive or a spreadsheet: save it as CSV")]
    [InlineData(new byte[] { (byte)'i', 0, (byte)'d' }, "no CSV in UTF-8: its first line is 'i␣d'")]
    [InlineData(new byte[] { (byte)'i', 0xE4 }, "no CSV in UTF-8")]
    public void File_of_another_kind_is_told_what_it_is(byte[] content, string expected)
    {
        using var folder = new TestFolder().Write("users.csv", content);

        Assert.Contains(expected, Assert.Single(folder.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_carriage_returns_are_told_apart_from_line_ends()
    {
        using var folder = new TestFolder().Write("users.csv", "id,username,created_at\r1,ann,2020-01-01\r");

        Assert.Contains("end with a lone carriage return", Assert.Single(folder.Problems()), StringComparison.Ordinal);
    }
}
