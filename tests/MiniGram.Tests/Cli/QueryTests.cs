using System.Text.Json;

namespace MiniGram.Cli;

/// <summary><c>minigram query</c> on the real data set.</summary>
public sealed class QueryTests
{
    [Fact]
    public void Table_is_aligned_and_counted() => Assert.Equal(
        """
        users  name
        -----  ----
          100  ab
        (1 row)

        """,
        Query("select count(*) as users, 'ab' as name from users"));

    [Fact]
    public void Csv_follows_RFC_4180() => Assert.Equal(
        "a,b,c\n\"x,\"\"y\"\"\",,\"\"\n",
        Query("select 'x,\"y\"' as a, null as b, '' as c", "--format", "csv"));

    [Fact]
    public void Json_keeps_types_and_columns_of_the_same_name()
    {
        using var json = JsonDocument.Parse(Query("select 1 as n, 2.5 as n, 'x' as text, null as nothing, timestamp '2024-01-02 03:04:05' as at, [1, 2] as list, true as yes", "--format", "json"));

        Assert.Equal("""{"n":1,"n_2":2.5,"text":"x","nothing":null,"at":"2024-01-02 03:04:05","list":[1,2],"yes":true}""", json.RootElement[0].GetRawText());
    }

    [Fact]
    public void Marts_are_there() => Assert.Equal("scope\nall\npeople\n", Query("select scope from totals order by scope", "--format", "csv"));

    [Fact]
    public void Tables_are_listed_with_their_columns()
    {
        var list = Query(null, "--tables");
        Assert.Matches(@"(?m)^photo_tags +tag_id +bigint\r?$", list);
        Assert.Matches(@"(?m)^authors +bot_likes +bigint\r?$", list);
        Assert.DoesNotMatch("raw_|loaded_|left_out|profile_bits|…", list);
    }

    [Fact]
    public void Comment_text_can_be_read() => Assert.Equal("true\n", Query("select min(length(comment_text)) > 0 as x from comments", "--format", "csv")["x\n".Length..]);

    [Fact]
    public void Control_characters_become_pictures_in_a_table() => Assert.Contains("␛[2J", Query("select chr(27) || '[2J' as hostile"), StringComparison.Ordinal);

    [Theory]
    [InlineData("insert into users values (1, 'x', now())")]
    [InlineData("delete from users")]
    [InlineData("create table mine as select 1")]
    [InlineData("copy users to 'users.csv'")]
    [InlineData("attach 'x.db'")]
    [InlineData("set threads = 1")]
    [InlineData("pragma database_list")]
    [InlineData("install httpfs")]
    public void Anything_but_a_select_is_refused(string sql) => Assert.Equal("minigram: Only a select can be run: the query reads the data set and changes nothing.\n", Refused(sql));

    [Fact]
    public void Several_statements_are_refused() => Assert.StartsWith("minigram: One select at a time", Refused("select 1; select 2"), StringComparison.Ordinal);

    [Theory]
    [InlineData("select * from read_csv('/etc/passwd')")]
    [InlineData("select * from '/etc/passwd'")]
    [InlineData("select * from glob('/etc/*')")]
    [InlineData("select content from read_text('/etc/hostname')")]
    public void Other_files_are_out_of_reach(string sql) => Assert.StartsWith("minigram: The query failed: ", Refused(sql), StringComparison.Ordinal);

    [Theory]
    [InlineData("selec 1", "minigram: The query can't be read: syntax error")]
    [InlineData("select nope from users", "minigram: The query failed: Binder Error")]
    [InlineData(" ", "minigram: There is no SQL to run.")]
    public void Mistakes_are_told_in_words(string sql, string told)
    {
        var error = Refused(sql);
        Assert.StartsWith(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static string Query(string? sql, params string[] more)
    {
        string[] arguments = ["query", "--quiet", "--data", CommandRun.HundredUsers, "--memory", "256MiB", "--threads", "1", .. more];
        var run = CommandRun.Of(sql is null ? arguments : [.. arguments, sql]);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        return run.Output;
    }

    private static string Refused(string sql)
    {
        var run = CommandRun.Of("query", "--quiet", "--data", CommandRun.HundredUsers, "--memory", "256MiB", "--threads", "1", sql);
        Assert.Equal((ExitCode.Error, ""), (run.Code, run.Output));
        return run.Error;
    }
}
