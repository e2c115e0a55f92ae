using System.Globalization;
using System.Text;
using CsCheck;

namespace MiniGram.Warehouse.Reading;

public sealed class TimestampReaderTests
{
    [Theory]
    [InlineData("2024-12-31 23:59:59", "2024-12-31 23:59:59")]
    [InlineData("2016-08-13 1:28:43", "2016-08-13 01:28:43")]
    [InlineData("2024-12-31T23:59:59", "2024-12-31 23:59:59")]
    [InlineData("2024-12-31t23:59:59z", "2024-12-31 23:59:59")]
    [InlineData("2024-12-31", "2024-12-31 00:00:00")]
    [InlineData("2024-1-2", "2024-01-02 00:00:00")]
    [InlineData("2024-12-31 23:59", "2024-12-31 23:59:00")]
    [InlineData("  2024-12-31 23:59:59 ", "2024-12-31 23:59:59")]
    [InlineData("2024-12-31 23:59:59.5", "2024-12-31 23:59:59.5")]
    [InlineData("2024-12-31 23:59:59.123456", "2024-12-31 23:59:59.123456")]
    [InlineData("2024-12-31 23:59:59.123456999", "2024-12-31 23:59:59.123456")]
    [InlineData("2024-12-31 23:59:59Z", "2024-12-31 23:59:59")]
    [InlineData("2024-12-31 23:59:59 UTC", "2024-12-31 23:59:59")]
    [InlineData("2024-12-31 23:59:59+02", "2024-12-31 21:59:59")]
    [InlineData("2024-12-31 23:59:59+02:00", "2024-12-31 21:59:59")]
    [InlineData("2024-12-31T23:59:59.250+0200", "2024-12-31 21:59:59.25")]
    [InlineData("2024-12-31 23:59:59 -05:30", "2025-01-01 05:29:59")]
    [InlineData("2024-02-29 00:00:00", "2024-02-29 00:00:00")]
    [InlineData("0001-01-01", "0001-01-01 00:00:00")]
    [InlineData("9998-12-31 23:59:59", "9998-12-31 23:59:59")]
    public void Moment_is_read_and_converted_to_utc(string text, string expected)
    {
        Assert.Null(ValueReader.Timestamp(Encoding.UTF8.GetBytes(text), out var moment));

        Assert.Equal(expected, moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeKind.Utc, moment.Kind);
    }

    [Theory]
    [InlineData("infinity")]
    [InlineData("-infinity")]
    [InlineData("epoch")]
    [InlineData("now")]
    [InlineData("NULL")]
    [InlineData("31.12.2024")]
    [InlineData("12/31/2024 10:00:00")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-01")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("2024-12-31 24:00:00")]
    [InlineData("2024-12-31 23:60:00")]
    [InlineData("2024-12-31 23:59:60")]
    [InlineData("2024-12-31 23:59:59.")]
    [InlineData("2024-12-31 23:59:59x")]
    [InlineData("2024-12-31 23:59:59+")]
    [InlineData("2024-12-31 23:59:59+2")]
    [InlineData("2024-12-31 23:59:59+99:00")]
    [InlineData("2024-12-31 23:59:59 Europe/Berlin")]
    [InlineData("2024-12-31 x")]
    [InlineData("2024-12-31T")]
    [InlineData("9999-12-31 00:00:00")]
    [InlineData("0001-01-01 00:00:00+01")]
    [InlineData("0044-03-15 (BC)")]
    [InlineData("12024-12-31")]
    [InlineData("1704067200")]
    [InlineData("2024-12-31 23:59:59; drop table users")]
    [InlineData("２０２４-12-31")]
    public void What_is_no_moment_is_refused(string text) =>
        Assert.Equal("not a timestamp such as 2024-12-31 23:59:59", ValueReader.Timestamp(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void What_DateTimeOffset_writes_is_read_back() =>
        Gen.Select(Gen.Long[0, new DateTime(9998, 1, 1).Ticks / 10], Gen.Int[-15 * 60, 15 * 60]).Sample((microseconds, offset) =>
        {
            var utc = new DateTime(microseconds * 10, DateTimeKind.Utc);
            if (utc.AddMinutes(offset > 0 ? 0 : offset) < DateTime.MinValue.AddDays(1) || Math.Abs(offset) > 14 * 60)
                return;
            var written = new DateTimeOffset(utc).ToOffset(TimeSpan.FromMinutes(offset)).ToString("yyyy-MM-ddTHH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);

            Assert.Null(ValueReader.Timestamp(Encoding.UTF8.GetBytes(written), out var read));
            Assert.Equal(utc, read);
        });

    [Fact]
    public void Random_bytes_are_read_or_refused() =>
        Gen.Byte.Array[0, 40].Sample(bytes => TimestampReader.TryRead(bytes, out var moment) || moment == default);
}
