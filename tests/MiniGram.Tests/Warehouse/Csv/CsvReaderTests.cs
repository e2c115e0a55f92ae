using System.Text;
using CsCheck;

namespace MiniGram.Warehouse.Csv;

public sealed class CsvReaderTests
{
    private static readonly Gen<string> s_field = Gen.OneOf(
        Gen.String[Gen.Char["ab,\"\n\r; \tä€"], 0, 8],
        Gen.String[0, 5].Where(text => text.All(letter => !char.IsSurrogate(letter))),
        Gen.Const(new string('"', 300)));

    [Theory]
    [InlineData("a,b\nc,d\n", "1:a|b 2:c|d")]
    [InlineData("a,b\r\nc,d", "1:a|b 2:c|d")]
    [InlineData("a,b\r\nc,d\n\r\n\n  \n", "1:a|b 2:c|d")]
    [InlineData("\n\na,b\n\nc,d\n", "3:a|b 5:c|d")]
    [InlineData("a,\nb,", "1:a| 2:b|")]
    [InlineData(",\n", "1:|")]
    [InlineData("\"a,b\",\"c\nd\"\ne,f\n", "1:a,b|c\nd 3:e|f")]
    [InlineData("\"a\"\"b\",\"\"\"\"\r\n", "1:a\"b|\"")]
    [InlineData("\"\",\"\"", "1:|")]
    [InlineData(" \"a\" , \"b\"\n", "1:a|b")]
    [InlineData(" a , b \n", "1: a | b ")]
    [InlineData("5\" pipe,a\"b\n", "1:5\" pipe|a\"b")]
    [InlineData("a\rb,c\r\n", "1:a\rb|c")]
    [InlineData("", "")]
    [InlineData("   \r\n \n", "")]
    public void Records_are_told_apart(string content, string expected)
    {
        for (var buffer = 4; buffer < 40; buffer++)
            Assert.Equal(expected, string.Join(' ', Read(Encoding.UTF8.GetBytes(content), buffer)));
    }

    [Theory]
    [InlineData("1,\"open\n2,b\n3,c\n", "1:!1,\"open 2:2|b 3:3|c")]
    [InlineData("1,\"open\n2,\"b\"\n3,c\n", "1:!1,\"open 2:2|b 3:3|c")]
    [InlineData("1,\"a\"b\n2,c\n", "1:!1,\"a\"b 2:2|c")]
    [InlineData("1,\"a\"\rb\n2,c\n", "1:!1,\"a\"\rb 2:2|c")]
    [InlineData("1,a\n\"", "1:1|a 2:!\"")]
    [InlineData("\"a\nb\"c\nd,e", "1:!\"a 2:b\"c 3:d|e")]
    public void Stray_quote_costs_one_line(string content, string expected)
    {
        for (var buffer = 4; buffer < 40; buffer++)
            Assert.Equal(expected, string.Join(' ', Read(Encoding.UTF8.GetBytes(content), buffer)));
    }

    [Fact]
    public void Byte_order_mark_is_no_part_of_the_first_field() => Assert.Equal(["1:id|x"], Read(Encoding.UTF8.GetBytes("\uFEFFid,x\n"), 64));

    [Fact]
    public void Field_of_a_million_characters_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("long, \"very\"\r\nlong ", 60_000));

        Assert.Equal([$"1:{text}|x"], Read(Encoding.UTF8.GetBytes($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",x\n"), 1 << 10));
    }

    [Fact]
    public void Row_beyond_the_limit_is_refused_and_reading_goes_on()
    {
        var content = Encoding.UTF8.GetBytes($"\"{new string('x', 5000)}\n{new string('y', 20)}\nb,c\n");

        var read = Read(content, 64, longestRecord: 1024);

        Assert.StartsWith("1:!", read[0], StringComparison.Ordinal);
        Assert.Equal("3:b|c", read[^1]);
    }

    [Fact]
    public void What_is_written_is_read_back_with_its_lines() =>
        Gen.Select(s_field.Array[1, 4].Array[1, 6], Gen.Bool, Gen.Int[4, 50]).Sample((rows, crlf, buffer) =>
        {
            var content = new StringBuilder();
            var expected = new List<string>();
            foreach (var row in rows)
            {
                var line = content.ToString().Count(letter => letter == '\n') + 1;
                expected.Add($"{line}:{string.Join('|', row)}");
                content.AppendJoin(',', row.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append(crlf ? "\r\n" : "\n");
            }

            Assert.Equal(expected, Read(Encoding.UTF8.GetBytes(content.ToString()), buffer));
        });

    /// <summary>Whatever the bytes, each line is part of exactly one record or blank, and the size of the buffer changes nothing.</summary>
    [Fact]
    public void Random_bytes_give_the_same_records_with_any_buffer() =>
        Gen.OneOf(Gen.Byte, Gen.OneOf("\",\n\r a"u8.ToArray())).Array[0, 80].Sample(bytes =>
        {
            var whole = Read(bytes, 4096);
            var lines = bytes.Count(letter => letter == '\n') + 1;

            Assert.Equal(whole, Read(bytes, 4));
            Assert.Equal(whole, Read(bytes, 17));
            Assert.All(whole, record => Assert.InRange(int.Parse(record[..record.IndexOf(':', StringComparison.Ordinal)]), 1, lines));
            Assert.Equal(whole.Count, whole.Select(record => record[..record.IndexOf(':', StringComparison.Ordinal)]).Distinct().Count());
        });

    private static List<string> Read(byte[] content, int buffer, int longestRecord = 16 << 20)
    {
        var reader = new CsvReader(new MemoryStream(content), (byte)',', buffer, longestRecord);
        var records = new List<string>();
        while (reader.Read())
        {
            records.Add(reader.Problem is null
                ? $"{reader.Line}:{string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(position => Encoding.UTF8.GetString(reader.Field(position))))}"
                : $"{reader.Line}:!{Encoding.UTF8.GetString(reader.Raw)}");
        }

        return records;
    }
}
