namespace MiniGram.Warehouse;

public sealed class MemorySizeTests
{
    private static readonly MemorySize s_machine = new(10_000_000_000);

    [Theory]
    [InlineData("4GB", 4_000_000_000)]
    [InlineData("4 gb", 4_000_000_000)]
    [InlineData("512MiB", 512L << 20)]
    [InlineData("512m", 512L << 20)]
    [InlineData("1.5g", 3L << 29)]
    [InlineData("1TiB", 1L << 40)]
    [InlineData("100000kb", 100_000_000)]
    [InlineData("50%", 5_000_000_000)]
    [InlineData(" 12.5 % ", 1_250_000_000)]
    [InlineData("67108864", 64L << 20)]
    [InlineData("99999999TB", long.MaxValue)]
    public void Words_are_read(string text, long expected) => Assert.Equal(expected, MemorySize.Parse(text, s_machine).Bytes);

    [Theory]
    [InlineData("")]
    [InlineData("lots")]
    [InlineData("4XB")]
    [InlineData("-4GB")]
    [InlineData("4,5GB")]
    [InlineData("1e3MB")]
    [InlineData("GB")]
    [InlineData("٤GB")]
    public void Other_words_are_refused_with_what_would_be_right(string text) =>
        Assert.Equal($"'{text}' is no amount of memory; give one such as 4GB, 512MiB or 50%.", Assert.Throws<FormatException>(() => MemorySize.Parse(text, s_machine)).Message);

    [Theory]
    [InlineData("1MB")]
    [InlineData("0")]
    [InlineData("0.1%")]
    public void Too_little_is_refused(string text) =>
        Assert.Equal($"'{text}' is less than the 64 MiB that the warehouse needs at least.", Assert.Throws<FormatException>(() => MemorySize.Parse(text, s_machine)).Message);

    [Theory]
    [InlineData(64L << 20, "64 MiB")]
    [InlineData(3L << 29, "1.5 GiB")]
    public void Amount_is_shown_in_its_largest_unit(long bytes, string expected) => Assert.Equal(expected, new MemorySize(bytes).ToString());

    [Fact]
    public void Default_is_half_of_the_machine_and_all_its_processors()
    {
        var options = WarehouseOptions.Default;

        Assert.InRange(options.MemoryLimit, MemorySize.Minimum.Bytes, MemorySize.OfMachine.Bytes);
        Assert.Equal(Environment.ProcessorCount, options.Threads);
    }
}
