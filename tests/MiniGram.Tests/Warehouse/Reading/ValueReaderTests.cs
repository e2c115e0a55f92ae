using System.Globalization;
using System.Text;
using CsCheck;

namespace MiniGram.Warehouse.Reading;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData(" 42 ", 42)]
    [InlineData("+7", 7)]
    [InlineData("-7", -7)]
    [InlineData("007", 7)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Id_is_read(string text, long expected)
    {
        Assert.Null(ValueReader.Id(Encoding.UTF8.GetBytes(text), out var id));
        Assert.Equal(expected, id);
    }

    [Theory]
    [InlineData("", "absent")]
    [InlineData("   ", "absent")]
    [InlineData("1.5", "not a whole number")]
    [InlineData("1.0", "not a whole number")]
    [InlineData("1e3", "not a whole number")]
    [InlineData("0x1F", "not a whole number")]
    [InlineData("1_000", "not a whole number")]
    [InlineData("NULL", "not a whole number")]
    [InlineData("-", "not a whole number")]
    [InlineData("--1", "not a whole number")]
    [InlineData("1 2", "not a whole number")]
    [InlineData("9223372036854775808", "outside of the range of 64-bit integers")]
    [InlineData("-9223372036854775809", "outside of the range of 64-bit integers")]
    [InlineData("99999999999999999999999999", "outside of the range of 64-bit integers")]
    public void What_is_no_id_is_refused_with_its_reason(string text, string reason) => Assert.Equal(reason, ValueReader.Id(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Any_id_is_read_back() =>
        Gen.Long.Sample(id => ValueReader.Id(Encoding.UTF8.GetBytes(id.ToString(CultureInfo.InvariantCulture)), out var read) is null && read == id);
}
