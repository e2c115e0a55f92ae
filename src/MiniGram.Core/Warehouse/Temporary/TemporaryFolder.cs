using System.Text.RegularExpressions;

namespace MiniGram.Warehouse.Temporary;

/// <summary>
/// A folder <c>minigram-PURPOSE-RANDOM</c> for the time being. While its process lives, a lock file beside it is held open, so that the next one knows what a
/// killed run left behind, whatever its purpose was, and removes it: that may be as large as a world.
/// </summary>
public sealed partial class TemporaryFolder : IDisposable
{
    private const string LockEnding = ".lock";
    private const UnixFileMode OnlyMine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly FileStream _lock;

    private TemporaryFolder(string path, FileStream @lock) => (Path, _lock) = (path, @lock);

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>Makes one, after removing what killed runs left in the same place.</summary>
    /// <param name="parent">Where; made when missing.</param>
    /// <param name="purpose">A word of lower case letters, which stands in its name.</param>
    public static TemporaryFolder Create(string parent, string purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        var place = Directory.CreateDirectory(parent).FullName;
        RemoveAbandoned(place);
        for (; ; )
        {
            var path = System.IO.Path.Combine(place, $"minigram-{purpose}-{System.IO.Path.GetRandomFileName()}");
            if (HeldFile.TryHold(path + LockEnding, FileMode.CreateNew) is not { } held)
                continue;
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, OnlyMine); // It holds rows, and the system's temporary folder is everybody's.
            return new(path, held);
        }
    }

    /// <summary>Removes it with all that it holds. What can't be removed now is left to the next run.</summary>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Path))
                Directory.Delete(Path, recursive: true);
        }
        catch (Exception later) when (later is IOException or UnauthorizedAccessException)
        {
        }

        _lock.Dispose();
    }

    // The lock is made before the folder and goes after it, so a folder without one has no owner either.
    private static void RemoveAbandoned(string place)
    {
        foreach (var path in Directory.GetFileSystemEntries(place, "minigram-*")
            .Select(entry => entry.EndsWith(LockEnding, StringComparison.Ordinal) ? entry[..^LockEnding.Length] : entry)
            .Where(path => Ours().IsMatch(System.IO.Path.GetFileName(path)))
            .Distinct(StringComparer.Ordinal))
        {
            try
            {
                using var held = HeldFile.TryHold(path + LockEnding, FileMode.OpenOrCreate);
                if (held is not null && Directory.Exists(path)) // Else whoever holds it is alive.
                    Directory.Delete(path, recursive: true);
            }
            catch (Exception later) when (later is IOException or UnauthorizedAccessException)
            {
                // Another user's, or another run is removing it too; it is in nobody's way.
            }
        }
    }

    [GeneratedRegex(@"^minigram-[a-z]+-[a-z0-9]{8}\.[a-z0-9]{3}$")]
    private static partial Regex Ours();
}
