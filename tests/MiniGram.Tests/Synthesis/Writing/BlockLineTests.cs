namespace MiniGram.Synthesis.Writing;

public sealed class BlockLineTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(1, 100)]
    [InlineData(2, 3)]
    [InlineData(2, 1_000)]
    [InlineData(7, 1_000)]
    public void Blocks_of_any_number_of_threads_are_appended_in_order_and_know_how_many_rows_come_before(int threads, int blocks)
    {
        var appended = new List<(int Count, string Encoded)>();
        var appending = 0;
        var line = new BlockLine<string>(
            blocks,
            block => Rows(block % 5),
            (rows, start) => (rows.Length, $"{start}+{rows.Length}"),
            (count, encoded) =>
            {
                Assert.Equal(1, Interlocked.Increment(ref appending));
                appended.Add((count, (string)encoded!));
                Interlocked.Decrement(ref appending);
            });
        line.Run(new() { MaxDegreeOfParallelism = threads });

        Assert.Equal(blocks, appended.Count);
        var before = 0L;
        for (var block = 0; block < blocks; block++)
        {
            Assert.Equal((block % 5, $"{before}+{block % 5}"), appended[block]);
            before += block % 5;
        }
    }

    [Fact]
    public void No_more_blocks_than_a_few_for_each_thread_are_under_way()
    {
        var (underWay, most) = (0, 0);
        var line = new BlockLine<string>(
            5_000,
            _ =>
            {
                var now = Interlocked.Increment(ref underWay);
                InterlockedMax(ref most, now);
                return Rows(1);
            },
            (rows, _) => (rows.Length, null),
            (_, _) => Interlocked.Decrement(ref underWay));
        line.Run(new() { MaxDegreeOfParallelism = 3 });

        Assert.InRange(most, 1, 3 * 16);
        Assert.Equal(0, underWay);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("encode")]
    [InlineData("append")]
    public void Step_that_fails_ends_the_line_with_its_own_exception(string failing)
    {
        var appended = 0;
        var line = new BlockLine<string>(
            500,
            block => failing == "build" && block == 40 ? throw new IOException("build") : Rows(1),
            (rows, start) => failing == "encode" && start == 40 ? throw new IOException("encode") : (rows.Length, null),
            (_, _) =>
            {
                if (failing == "append" && appended == 40)
                    throw new IOException("append");
                appended++;
            });

        Assert.Equal(failing, Assert.Throws<IOException>(() => line.Run(new() { MaxDegreeOfParallelism = 4 })).Message);
        Assert.InRange(appended, 0, 40);
    }

    [Fact]
    public void Line_that_is_cancelled_stops()
    {
        using var source = new CancellationTokenSource();
        var appended = 0;
        var line = new BlockLine<string>(500, _ => Rows(1), (rows, _) => (rows.Length, null), (_, _) =>
        {
            if (++appended == 10)
                source.Cancel();
        });

        Assert.ThrowsAny<OperationCanceledException>(() => line.Run(new() { MaxDegreeOfParallelism = 2, CancellationToken = source.Token }));
        Assert.InRange(appended, 10, 499);
    }

    private static (string Rows, int Count) Rows(int count) => (new('r', count), count);

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen && Interlocked.CompareExchange(ref most, value, seen) != seen; seen = most)
        {
        }
    }
}
