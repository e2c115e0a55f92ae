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
        var into = new byte[TimestampText.Length];
        for (var day = new DateTime(1, 1, 1, 23, 59, 58, DateTimeKind.Utc); day.Year < 9999; day = day.AddDays(1))
        {
            TimestampText.Write((long)(day - DateTime.UnixEpoch).TotalSeconds, into);
            if (!MemoryExtensions.SequenceEqual<byte>(into, Encoding.ASCII.GetBytes(day.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))))
                Assert.Fail($"{day:O} became {Encoding.ASCII.GetString(into)}");
        }
    }

    [Fact]
    public void Any_second_is_right() => Gen.Long[-62_135_596_800, 253_402_300_799].Sample(seconds =>
    {
        var into = new byte[TimestampText.Length];
        TimestampText.Write(seconds, into);
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), Encoding.ASCII.GetString(into));
    });

    [Theory]
    [InlineData(-62_135_596_801)]
    [InlineData(253_402_300_800)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void What_is_no_date_is_refused(long seconds) => Assert.Throws<ArgumentOutOfRangeException>(() => TimestampText.Write(seconds, new byte[TimestampText.Length]));

    [Fact]
    public void Any_number_is_right() => Gen.OneOf(Gen.Long, Gen.Long[-100_000, 100_000], Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Long[0, 11]).Sample(value =>
    {
        var into = new byte[20];
        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(into.AsSpan(0, Digits.Write(value, into))));
    });
}
