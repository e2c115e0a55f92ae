namespace MiniGram.Cli;

public sealed class FullDiskTests
{
    [Theory]
    [InlineData("FATAL Error: Failed to create checkpoint because of error: Could not write file \"/data/.w.minigram-1/minigram.duckdb\": No space left on device", "The disk is full: '/data/.w.minigram-1/minigram.duckdb' can't be written.")]
    [InlineData("N7parquet22ParquetStatusExceptionE (message: 'IOError: System.IO.IOException: No space left on device : '/data/likes.parquet'\n   at System.IO.RandomAccess')", "The disk is full: '/data/likes.parquet' can't be written.")]
    [InlineData("There is not enough space on the disk. : 'C:\\world\\likes.parquet'", "The disk is full: 'C:\\world\\likes.parquet' can't be written.")]
    [InlineData("No space left on device", "The disk is full. Make room")]
    public void Full_disk_is_told_with_the_file(string message, string told) => Assert.StartsWith(told, FullDisk.Of(message), StringComparison.Ordinal);

    [Fact]
    public void Other_failures_are_none() => Assert.Null(FullDisk.Of("Binder Error: no such column"));
}
