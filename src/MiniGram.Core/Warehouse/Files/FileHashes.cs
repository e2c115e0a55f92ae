using System.Collections.Concurrent;

namespace MiniGram.Warehouse.Files;

/// <summary>The hashes of files, each taken once: a database is read for seven tables.</summary>
internal sealed class FileHashes
{
    private readonly ConcurrentDictionary<string, Lazy<string>> _hashes = new(StringComparer.Ordinal);

    /// <summary>SHA-256 of a file's bytes, lower-case hexadecimal.</summary>
    public string Of(string path, CancellationToken cancellationToken) => _hashes.GetOrAdd(path, _ => new(() => Hash(path, cancellationToken))).Value;

    private static string Hash(string path, CancellationToken cancellationToken)
    {
        using var bytes = new HashingStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan));
        return bytes.Finish(cancellationToken);
    }
}
