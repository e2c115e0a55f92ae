using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;

namespace MiniGram.Warehouse;

public sealed class CsvLoadTests
{
    [Fact]
    public void What_does_not_parse_is_rejected_with_its_place_and_reason()
    {
        using var folder = new TestFolder().Write("comments.csv", Encoding.Latin1.GetBytes(
            "id,comment_text,photo_id,user_id,created_at\n" +
            "7,\"two\nlines\",10,2,2020-02-05\n" +
            "x,hi,10,,infinity\n" +
            "8,hi,10,2\n" +
            "9,hi,10,2,2020-02-05,more\n" +
            "10,caf\u00E9,10,2,2020-02-05\n" +
            "11,nul\0,10,2,2020-02-05\n" +
            "12,fine,10,2,2020-02-05\n" +
            "13,\"open,10,2,2020-02-05\n" +
            "14,fine,10,2,2020-02-05\n"));
        using var dataset = folder.Load(text: true);

        Assert.Equal(["0|7", "1|12", "2|14"], dataset.Rows("select read_order, id from raw_comments order by 1"));
        Assert.Equal(
            [
                "comments.csv,4,id,x,not a whole number",
                "comments.csv,4,user_id,,absent",
                "comments.csv,4,created_at,infinity,not a timestamp such as 2024-12-31 23:59:59",
                "comments.csv,5,,\"8,hi,10,2\",a row of 4 columns under a header of 5",
                "comments.csv,6,,\"9,hi,10,2,2020-02-05,more\",a row of 6 columns under a header of 5",
                "comments.csv,7,comment_text,caf\uFFFD,not valid UTF-8",
                "comments.csv,8,comment_text,nul\u2400,holds a NUL character",
                "comments.csv,10,,\"13,\"\"open,10,2,2020-02-05\",a row with a quote that is never closed",
            ],
            folder.RejectedLines("comments"));
        Assert.Equal((3, 6), (dataset.Sources[6].Rows, dataset.Sources[6].Rejected));
        Assert.Equal(
            ["unreadable comments. 3", "unreadable comments.id 1", "unreadable comments.comment_text 2", "unreadable comments.user_id 1", "unreadable comments.created_at 1"],
            dataset.Entries());
        Assert.Equal(["comments.csv:4 'x' is not a whole number"], dataset.Audit[1].Examples);
        Assert.All(dataset.Audit, entry => Assert.Equal(AuditSeverity.Error, entry.Severity));
    }

    [Fact]
    public void Nothing_is_written_where_nothing_is_rejected()
    {
        using var folder = new TestFolder();
        using var dataset = folder.Load();

        Assert.False(Directory.Exists(folder.Rejected));
    }

    [Fact]
    public void Formula_in_the_name_of_a_file_is_made_harmless()
    {
        using var folder = new TestFolder("users").Write("=cmd|calc users.csv", "id,username,created_at\nx,ann,2020-01-01\n");
        using var dataset = folder.Load();

        Assert.StartsWith("file,line,column,value,reason\n'=cmd|calc users.csv,2,id,x,", File.ReadAllText(Path.Combine(folder.Rejected, "users.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Formula_in_a_rejected_value_is_made_harmless()
    {
        using var folder = new TestFolder().Write("users.csv", "id,username,created_at\n=cmd|' /C calc'!A0,ann,2020-01-01\n-1.5,bob,2020-01-01\n");
        using var dataset = folder.Load();

        Assert.Equal(["users.csv,2,id,'=cmd|' /C calc'!A0,not a whole number", "users.csv,3,id,-1.5,not a whole number"], folder.RejectedLines("users"));
    }

    [Fact]
    public void Value_that_is_rejected_is_cut_to_a_thousand_characters()
    {
        using var folder = new TestFolder().Write("users.csv", $"id,username,created_at\n{new string('x', 50_000)},ann,2020-01-01\n");
        using var dataset = folder.Load();

        Assert.Equal($"users.csv,2,id,{new string('x', 1000)}…,not a whole number", Assert.Single(folder.RejectedLines("users")));
        Assert.True(dataset.Audit.Single(entry => entry.Rule == AuditRule.Unreadable).Examples[0].Length < 120);
    }

    [Fact]
    public void Hostile_text_is_text()
    {
        string[] names = ["<script>alert(1)</script>", "'; drop table raw_users; --", "=cmd|' /C calc'!A0", "\u202Eevil", "NULL", "\\N", "", " ", "users", "\u0001\u001B[31m", new('x', 100_000), "😀\r\n\"", "$as_of", "{0}"];
        var rows = names.Select((name, index) => string.Create(CultureInfo.InvariantCulture, $"{index},\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2020-01-01\n"));
        using var folder = new TestFolder().Write("users.csv", TestFolder.Header("users") + string.Concat(rows));
        using var dataset = folder.Load();

        Assert.Equal(names, dataset.Rows("select username from raw_users order by id"));
    }

    [Fact]
    public void Hostile_file_names_are_names()
    {
        using var folder = new TestFolder("users", "likes")
            .Write("users '; drop table x; --[1] *?.csv", "id,username,created_at\n1,ann,2020-01-01\n2,bob,2020-01-01\n")
            .Write("likes \"$(reboot)\" \u202E\n.csv", "user_id,photo_id,created_at\n1,10,x\n");
        using var dataset = folder.Load();

        Assert.Equal("users '; drop table x; --[1] *?.csv", dataset.Sources[0].File);
        Assert.Equal(1, dataset.Sources[5].Rejected);
    }

    [Fact]
    public void Compressed_file_gives_what_the_plain_one_gives()
    {
        using var folder = new TestFolder();
        using var plain = folder.Load();
        var content = File.ReadAllBytes(Path.Combine(folder.Path, "likes.csv"));
        using var compressed = new MemoryStream();
        using (var zip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(content);
        folder.Delete("likes.csv").Write("likes.csv.gz", compressed.ToArray());
        using var dataset = folder.Load();

        Assert.Equal(plain.Rows("select * from raw_likes order by 1"), dataset.Rows("select * from raw_likes order by 1"));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(1000)]
    public void Damaged_compressed_file_is_an_error_that_names_it(int cut)
    {
        using var compressed = new MemoryStream();
        using (var zip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(Encoding.ASCII.GetBytes(TestFolder.Header("likes") + string.Concat(Enumerable.Range(0, 5000).Select(row => $"{row * 7919 % 5003},10,2020-01-01\n"))));
        using var folder = new TestFolder("likes").Write("likes.csv.gz", compressed.ToArray()[..cut]);

        Assert.Contains("likes.csv.gz", Assert.Single(folder.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_read_back_and_every_row_is_read_or_rejected() =>
        Gen.Select(
            Gen.Select(Gen.OneOf(Gen.String[0, 12], Gen.String[Gen.Char["a,\"\n\r; \0\\"], 0, 6]), Gen.OneOf("2020-01-01 00:00:00", "2020-01-01T10:00:00+02", "soon")).Array[0, 12],
            Gen.Bool,
            Gen.Bool).Sample((rows, crlf, quoteAll) =>
        {
            var content = new StringBuilder(TestFolder.Header("users"));
            for (var id = 0; id < rows.Length; id++)
            {
                var name = quoteAll || rows[id].Item1.AsSpan().IndexOfAny("\",\r\n ") >= 0 ? $"\"{rows[id].Item1.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : rows[id].Item1;
                content.Append(CultureInfo.InvariantCulture, $"{id},{name},{rows[id].Item2}{(crlf ? "\r\n" : "\n")}");
            }

            using var folder = new TestFolder().Write("users.csv", content.ToString());
            using var dataset = folder.Load();
            var good = rows.Where(row => row.Item2 != "soon" && !row.Item1.Contains('\0', StringComparison.Ordinal));

            Assert.Equal(good.Select(row => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(row.Item1))), dataset.Rows("select username from raw_users order by read_order"));
            Assert.Equal(rows.Length, dataset.Sources[0].Rows + dataset.Sources[0].Rejected);
        }, iter: 12);

    [Fact]
    public void Random_bytes_are_refused_or_loaded_with_an_audit() =>
        Gen.Select(Gen.OneOf(Gen.Byte, Gen.OneOf("\",\n\r 1-:"u8.ToArray())).Array[0, 200], Gen.OneOf("", "id,username,created_at\n"), Gen.OneOf("users.csv", "users.csv.gz", "users.parquet")).Sample((bytes, header, name) =>
        {
            using var folder = new TestFolder("users").Write(name, [.. Encoding.ASCII.GetBytes(header), .. bytes]);
            try
            {
                using var dataset = folder.Load();
                Assert.Equal(dataset.Sources[0].Rejected > 0, dataset.Audit.Any(entry => entry.Rule == AuditRule.Unreadable));
            }
            catch (DatasetException refused)
            {
                Assert.All(refused.Problems, problem => Assert.Contains(name, problem, StringComparison.Ordinal));
            }
        }, iter: 30);
}
