using System.Diagnostics;

namespace MiniGram.Benchmarks.Generation;

/// <summary>How fast a disk takes bytes that are there already: the yardstick for whoever has to make them first.</summary>
internal static class DiskSpeed
{
    private const int Block = 4 << 20;

    /// <summary>The time to write the same bytes as some files hold to the same folder, and flush each.</summary>
    /// <param name="files">Read outside of the time that counts.</param>
    /// <param name="folder">Where to write.</param>
    public static TimeSpan Write(IEnumerable<string> files, string folder)
    {
        var watch = new Stopwatch();
        var block = new byte[Block];
        foreach (var file in files)
        {
            var copy = Path.Combine(folder, Path.GetFileName(file) + ".copy");
            using (var from = File.OpenRead(file))
            using (var to = new FileStream(copy, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                while (from.ReadAtLeast(block, Block, throwOnEndOfStream: false) is > 0 and var read)
                {
                    watch.Start();
                    to.Write(block.AsSpan(0, read));
                    watch.Stop();
                }

                watch.Start();
                to.Flush(flushToDisk: true);
                watch.Stop();
            }

            File.Delete(copy);
        }

        return watch.Elapsed;
    }
}
