namespace MiniGram.Warehouse.Temporary;

public sealed class HeldFileTests
{
    [Fact]
    public void Many_who_take_one_file_and_let_go_of_it_at_once_are_told_no_and_nothing_else()
    {
        var folder = Directory.CreateTempSubdirectory("minigram-held-");
        try
        {
            var file = Path.Combine(folder.FullName, "one.lock");
            var holders = 0;
            Parallel.For(0, 4000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, n =>
            {
                using var held = HeldFile.TryHold(file, n % 2 == 0 ? FileMode.CreateNew : FileMode.OpenOrCreate);
                if (held is not null)
                    Interlocked.Increment(ref holders);
            });
            Assert.True(holders > 0);
            Assert.False(File.Exists(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
