namespace MiniGram.Warehouse;

public sealed class ParquetLoadTests
{
    [Theory]
    [InlineData("1::integer", "'ann'", "timestamp '2020-01-01 10:00:00'")]
    [InlineData("1::utinyint", "'ann'", "timestamptz '2020-01-01 12:00:00+02'")]
    [InlineData("1::hugeint", "'ann'", "timestamp_ns '2020-01-01 10:00:00'")]
    [InlineData("1.0::double", "'ann'", "timestamp_ms '2020-01-01 10:00:00'")]
    [InlineData("1::decimal(18, 3)", "'ann'", "timestamp_s '2020-01-01 10:00:00'")]
    [InlineData("' 1'", "'ann'::enum('ann', 'bob')", "'2020-01-01T12:00:00+02:00'")]
    [InlineData("1::bigint", "'ann'", "'2020-01-01 10:00:00'")]
    public void Types_may_vary(string id, string name, string createdAt)
    {
        using var folder = new TestFolder("users");
        Write(folder, "users", $"select {createdAt} as created_at, 7 as extra, {name} as \"UserName\", {id} as id");
        using var dataset = folder.Load();

        Assert.Equal(["0|1|ann|2020-01-01 10:00:00"], dataset.Rows("select * from raw_users"));
        Assert.Equal(["extra"], dataset.Sources[0].Ignored);
        Assert.Equal("UserName", dataset.Sources[0].Columns["username"]);
    }

    [Fact]
    public void Date_is_its_midnight()
    {
        using var folder = new TestFolder("users");
        Write(folder, "users", "select 1 as id, 'ann' as username, date '2020-01-01' as created_at");
        using var dataset = folder.Load();

        Assert.Equal(["2020-01-01 00:00:00"], dataset.Rows("select created_at from raw_users"));
    }

    [Fact]
    public void What_is_no_good_is_rejected_with_its_row_number()
    {
        using var folder = new TestFolder("users");
        Write(folder, "users", """
            select * from (values
                (1.0, 'ann', timestamp '2020-01-01'),
                (1.5, 'bob', timestamp 'infinity'),
                (null, 'cyd', timestamp '12020-01-01'),
                (4.0, null, null),
                (5.0, 'nul' || chr(0), timestamp '2020-01-01'),
                (2.0, '', timestamp '2020-01-02')
            ) as t(id, username, created_at)
            """);
        using var dataset = folder.Load();

        Assert.Equal(["0|1|ann|2020-01-01 00:00:00", "1|2||2020-01-02 00:00:00"], dataset.Rows("select * from raw_users order by 1"));
        Assert.Equal(
            [
                "users.parquet,2,id,1.5,not a whole number",
                "users.parquet,2,created_at,infinity,not a timestamp such as 2024-12-31 23:59:59",
                "users.parquet,3,id,,absent",
                "users.parquet,3,created_at,12020-01-01 00:00:00,not a timestamp such as 2024-12-31 23:59:59",
                "users.parquet,4,username,,absent",
                "users.parquet,4,created_at,,absent",
                "users.parquet,5,username,nul\u2400,holds a NUL character",
            ],
            folder.RejectedLines("users"));
        Assert.Equal((2, 4), (dataset.Sources[0].Rows, dataset.Sources[0].Rejected));
    }

    [Fact]
    public void Absent_comment_is_rejected_even_where_texts_are_not_kept()
    {
        using var folder = new TestFolder("comments");
        Write(folder, "comments", "select i as id, case when i <> 2 then 'x' end as comment, 10 as photo_id, 2 as user_id, timestamp '2020-03-01' as created_at from range(1, 4) as t(i)");
        using var without = folder.Load();
        using var with = folder.Load(text: true);

        Assert.Equal(["0|1", "1|3"], without.Rows("select read_order, id from raw_comments order by 1"));
        Assert.Equal(["0|1|x", "1|3|x"], with.Rows("select read_order, id, comment_text from raw_comments order by 1"));
        Assert.Equal(["comments.parquet:2 '' is absent"], without.Audit[0].Examples);
    }

    [Fact]
    public void Place_of_an_orphan_is_its_row()
    {
        using var folder = new TestFolder("likes");
        Write(folder, "likes", "select 2 as user_id, case i when 3 then 99 when 2 then null else 10 + i end as photo_id, timestamp '2020-03-01' as created_at from range(4) as t(i)");
        using var dataset = folder.Load();

        Assert.Equal(["likes.parquet:4 photo_id=99"], dataset.Audit.Single(entry => entry.Rule == AuditRule.MissingParent).Examples);
    }

    [Fact]
    public void Column_of_a_type_that_can_not_be_meant_is_a_problem()
    {
        using var folder = new TestFolder("users", "likes");
        Write(folder, "users", "select 1 as id, [1] as username, 1577836800 as created_at");
        folder.Write("likes.parquet", "no parquet"u8.ToArray());

        var problems = folder.Problems();

        Assert.Equal("Column 'username' of 'users.parquet' is INTEGER[]; username must be text.", problems[0]);
        Assert.Equal("Column 'created_at' of 'users.parquet' is INTEGER; created_at must be a timestamp, or text that holds one.", problems[1]);
        Assert.StartsWith("'likes.parquet' is no Parquet file that can be read: ", problems[2], StringComparison.Ordinal);
        Assert.Equal(3, problems.Count);
    }

    [Fact]
    public void Damaged_file_is_a_problem_that_names_it()
    {
        using var folder = new TestFolder("likes");
        Write(folder, "likes", "select 1 + i % 2 as user_id, 10 as photo_id, timestamp '2020-03-01' + to_seconds(hash(i) % 1000000) as created_at from range(100000) as t(i)");
        var file = Path.Combine(folder.Path, "likes.parquet");
        var bytes = File.ReadAllBytes(file);
        bytes.AsSpan(100, bytes.Length / 2).Fill(0xA5);
        File.WriteAllBytes(file, bytes);

        Assert.Contains("likes.parquet", Assert.Single(folder.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_with_pattern_characters_is_taken_literally()
    {
        using var folder = new TestFolder("users");
        Write(folder, "users", "select 1 as id, 'ann' as username, timestamp '2020-01-01' as created_at");
        File.Move(Path.Combine(folder.Path, "users.parquet"), Path.Combine(folder.Path, "users [a=1]*?'.parquet"));
        File.Copy(Path.Combine(folder.Path, "users [a=1]*?'.parquet"), Path.Combine(folder.Path, "xusers a1'.parquet"));
        using var dataset = folder.Load();

        Assert.Equal(["1"], dataset.Rows("select count(*) from raw_users"));
    }

    [Fact]
    public void Names_of_columns_are_names()
    {
        using var folder = new TestFolder("users");
        Write(folder, "users", "select 1 as id, 'ann' as username, timestamp '2020-01-01' as created_at, 1 as \"\"\"; drop table users; --\", 2 as r, 3 as c0");
        using var dataset = folder.Load();

        Assert.Equal(["\"; drop table users; --", "r", "c0"], dataset.Sources[0].Ignored);
    }

    private static void Write(TestFolder folder, string table, string select)
    {
        using var warehouse = DuckDbWarehouse.Open(TestOptions.Small);
        using var connection = warehouse.Connect();
        connection.Execute($"copy ({select}) to '{folder.Path}/{table}.parquet' (format parquet)");
    }
}
