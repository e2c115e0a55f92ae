using System.Globalization;
using System.Text;
using CsCheck;
using MiniGram.Warehouse.Export.Csv;

namespace MiniGram.Warehouse.Export;

/// <summary>Dates and digits against .NET's own.</summary>
public sealed class TimestampTextTests
{
    [Fact]
    public void Every_day_of_ten_thousand_years_is_right()
    {
        var into = new byte[TimestampText.LongestLength];
        for (var day = new DateTime(1, 1, 1, 23, 59, 58, DateTimeKind.Utc); day.Year < 9999; day = day.AddDays(1))
        {
            TimestampText.Write((long)(day - DateTime.UnixEpoch).TotalSeconds, ref into[0]);
            if (!MemoryExtensions.SequenceEqual<byte>(into.AsSpan(0, TimestampText.Length), Encoding.ASCII.GetBytes(day.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))))
                Assert.Fail($"{day:O} became {Encoding.ASCII.GetString(into, 0, TimestampText.Length)}");
        }
    }

    [Fact]
    public void Any_second_is_right() => Gen.Long[-62_135_596_800, 253_402_300_799].Sample(seconds =>
    {
        var into = new byte[TimestampText.LongestLength];
        TimestampText.Write(seconds, ref into[0]);
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), Encoding.ASCII.GetString(into, 0, TimestampText.Length));
    });

    [Theory]
    [InlineData(-62_135_596_801)]
    [InlineData(253_402_300_800)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void What_is_no_date_is_refused(long seconds)
    {
        var into = new byte[TimestampText.LongestLength];
        Assert.Throws<ArgumentOutOfRangeException>(() => TimestampText.Write(seconds, ref into[0]));
    }

    [Fact]
    public void Any_number_is_right() => Gen.OneOf(Gen.Long, Gen.Long[-100_000, 100_000], Gen.Long[0, 1_000_000_000], Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Long[0, 11]).Sample(value =>
    {
        var into = new byte[Digits.Longest];
        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(into.AsSpan(0, Digits.Write(value, ref into[0]))));
    });

    [Fact]
    public void Numbers_around_powers_of_ten_are_right()
    {
        for (var (power, digits) = (1L, 1); digits <= 18; power *= 10, digits++)
        {
            foreach (var value in new[] { power - 1, power, power + 1, -power })
            {
                var into = new byte[Digits.Longest];
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(into.AsSpan(0, Digits.Write(value, ref into[0]))));
            }
        }
    }

    [Fact]
    public void Any_microsecond_is_right() => Gen.Long[-62_135_596_800_000_000, 253_402_300_799_000_000].Sample(microseconds =>
    {
        var into = new byte[TimestampText.LongestLength];
        var text = Encoding.ASCII.GetString(into.AsSpan(0, TimestampText.WriteMicroseconds(microseconds, ref into[0])));
        var format = microseconds % 1_000_000 == 0 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm:ss.ffffff";
        Assert.Equal(DateTime.UnixEpoch.AddTicks(microseconds * 10).ToString(format, CultureInfo.InvariantCulture), text);
    });
}
