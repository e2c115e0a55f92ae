using System.Globalization;
using MiniGram.Warehouse.Temporary;

namespace MiniGram.Reporting.Output;

/// <summary>
/// A folder <c>.NAME.minigram-PID</c> beside the one called NAME, to write to before it takes its place. While its process lives, a lock file
/// beside it is held open, which the system lets go of however the process ends; so the next run knows what a killed one left, and removes it.
/// </summary>
internal sealed class AsideFolder : IDisposable
{
    private const string Mark = ".minigram-";
    private const string LockEnding = ".lock";
    private const string OldEnding = "-old";

    // No name comes twice in a process: whoever came too late for a lock file takes its name away once more, which must not be another's by then.
    private static int s_made = -1;

    private readonly FileStream _lock;

    private AsideFolder(string path, FileStream @lock)
    {
        Path = path;
        _lock = @lock;
    }

    /// <summary>Where to write, absolute.</summary>
    public string Path { get; }

    /// <summary>Where the folder that is replaced stands for a moment, on file systems that can't exchange two folders in one step.</summary>
    public string Old => Path + OldEnding;

    /// <summary>Makes one, after removing what killed runs left beside the same target.</summary>
    /// <param name="target">Absolute; its parent is there.</param>
    public static AsideFolder Beside(string target)
    {
        var parent = System.IO.Path.GetDirectoryName(target)!;
        var prefix = $".{System.IO.Path.GetFileName(target)}{Mark}";
        RemoveAbandoned(parent, prefix, target);
        while (true)
        {
            var n = Interlocked.Increment(ref s_made);
            var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}{Environment.ProcessId}{(n == 0 ? "" : $"-{n}")}");
            var path = System.IO.Path.Combine(parent, name);
            if (File.Exists(path + LockEnding) || Directory.Exists(path))
                continue;
            if (HeldFile.TryHold(path + LockEnding, FileMode.CreateNew) is { } held)
            {
                Directory.CreateDirectory(path);
                return new(path, held);
            }
        }
    }

    /// <summary>Removes the folder, or what took its place in the exchange. What can't be removed now is left to the next run.</summary>
    public void Dispose()
    {
        try
        {
            Remove(Path);
        }
        catch (Exception later) when (later is IOException or UnauthorizedAccessException)
        {
        }

        _lock.Dispose();
    }

    /// <summary>Removes a folder and all it holds, if it is there.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static void RemoveAbandoned(string parent, string prefix, string target)
    {
        // The lock is made before the folders and goes after them, so a folder without one has no owner either.
        var names = Directory.GetFileSystemEntries(parent, prefix + "*").Select(entry => System.IO.Path.GetFileName(entry)!)
            .Select(name => Without(Without(name, LockEnding), OldEnding))
            .Where(name => name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && name[prefix.Length..].All(c => char.IsAsciiDigit(c) || c == '-'))
            .Distinct(StringComparer.Ordinal);
        foreach (var aside in names.Select(name => System.IO.Path.Combine(parent, name)))
        {
            try
            {
                using var held = HeldFile.TryHold(aside + LockEnding, FileMode.OpenOrCreate);
                if (held is null)
                    continue; // Whoever holds it is alive.
                if (Directory.Exists(aside + OldEnding) && !Directory.Exists(target))
                    Directory.Move(aside + OldEnding, target); // Killed between the two renames.
                Remove(aside + OldEnding);
                Remove(aside);
            }
            catch (Exception later) when (later is IOException or UnauthorizedAccessException)
            {
                // Another user's, or another run is removing it too; it is in nobody's way.
            }
        }
    }

    private static string Without(string name, string ending) => name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
}
