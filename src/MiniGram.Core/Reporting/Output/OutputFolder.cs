using System.Globalization;

namespace MiniGram.Reporting.Output;

/// <summary>
/// A report's folder that is written aside and put in place in one step: a kill at any moment leaves the old report or the new one, whole.
/// </summary>
/// <remarks>
/// The aside folder is a sibling, <c>.NAME.minigram-PID</c>, held open by a lock file beside it while its process lives; what a killed run
/// left behind is removed by the next. A folder that holds anything but a report is refused, since putting the new one in place removes the old.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    private readonly FileStream _lock;
    private bool _published;

    private OutputFolder(string target, string aside, FileStream @lock)
    {
        Target = target;
        Aside = aside;
        _lock = @lock;
    }

    /// <summary>Where the report will stand, absolute.</summary>
    public string Target { get; }

    /// <summary>Where to write it, absolute; gone after <see cref="Publish"/> or <see cref="Dispose"/>.</summary>
    public string Aside { get; }

    /// <summary>Checks the target and makes the aside folder.</summary>
    /// <param name="target">The report's folder; made when missing. A link is followed.</param>
    /// <param name="dataFolder">Where the data is read from, which must not be written to.</param>
    /// <exception cref="OutputException">It is a file, holds other things, is the data's folder, or can't be written.</exception>
    public static OutputFolder Begin(string target, string dataFolder)
    {
        var path = Resolve(target);
        if (path == Resolve(dataFolder))
            throw new OutputException($"'{target}' is the folder of the data; give --out another one, such as '{Path.Combine(target, "report")}'.");
        if (File.Exists(path))
            throw new OutputException($"'{target}' is a file; give --out a folder.");
        Refuse(path, target);
        try
        {
            var parent = Path.GetDirectoryName(path) ?? throw new OutputException($"'{target}' is the root of the file system; give --out a folder below it.");
            Directory.CreateDirectory(parent);
            var prefix = Path.Combine(parent, $".{Path.GetFileName(path)}.minigram-");
            RemoveAbandoned(parent, Path.GetFileName(prefix));
            var aside = prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
            for (var n = 1; File.Exists(aside + ".lock") || Directory.Exists(aside); n++)
                aside = string.Create(CultureInfo.InvariantCulture, $"{prefix}{Environment.ProcessId}-{n}");
            var held = new FileStream(aside + ".lock", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            Directory.CreateDirectory(aside);
            return new OutputFolder(path, aside, held);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"'{target}' can't be written: {failure.Message}", failure);
        }
    }

    /// <summary>Puts what was written in the target's place.</summary>
    /// <exception cref="OutputException">It can't be written, or something else appeared in the target meanwhile.</exception>
    public void Publish()
    {
        Refuse(Target, Target);
        try
        {
            foreach (var file in Directory.EnumerateFiles(Aside, "*", SearchOption.AllDirectories))
            {
                using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
                written.Flush(flushToDisk: true);
            }

            foreach (var folder in Directory.EnumerateDirectories(Aside, "*", SearchOption.AllDirectories).Append(Aside))
                FolderSwap.Flush(folder);
            PutInPlace();
            FolderSwap.Flush(Path.GetDirectoryName(Target)!);
            _published = true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"'{Target}' can't be written: {failure.Message}", failure);
        }
    }

    /// <summary>Removes what was written aside, or the old report after <see cref="Publish"/>.</summary>
    public void Dispose()
    {
        Remove(Aside);
        _lock.Dispose();
        File.Delete(_lock.Name);
    }

    /// <summary>Whether <see cref="Publish"/> has put the new report in place.</summary>
    public bool IsPublished => _published;

    private void PutInPlace()
    {
        // An empty folder can be renamed over; a link's target was resolved before.
        if (!Directory.Exists(Target))
        {
            Directory.Move(Aside, Target);
            return;
        }

        if (FolderSwap.TryExchange(Aside, Target))
            return;

        // No exchange here: two renames, and the old report stays beside under a name that says what it is.
        var old = Aside + "-old";
        Directory.Move(Target, old);
        try
        {
            Directory.Move(Aside, Target);
        }
        catch
        {
            Directory.Move(old, Target);
            throw;
        }

        Remove(old);
    }

    private static void Refuse(string path, string shown)
    {
        if (!Directory.Exists(path))
            return;
        var foreign = ReportFiles.Foreign(new DirectoryInfo(path));
        if (foreign.Count > 0)
        {
            var named = string.Join(", ", foreign.Take(3).Select(name => $"'{name}'")) + (foreign.Count > 3 ? $" and {foreign.Count - 3} more" : "");
            throw new OutputException($"'{shown}' holds {named}, which is no part of a report, and a new report takes the whole folder's place. Give --out a new folder, such as '{Path.Combine(shown, "report")}'.");
        }
    }

    private static void RemoveAbandoned(string parent, string prefix)
    {
        foreach (var file in Directory.EnumerateFiles(parent, prefix + "*.lock"))
        {
            try
            {
                // Whoever holds it is alive.
                using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                    Restore(file[..^".lock".Length]);
                File.Delete(file);
            }
            catch (Exception alive) when (alive is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    // A kill between the two renames of a file system without exchange left the old report under this name.
    private static void Restore(string aside)
    {
        var old = aside + "-old";
        var name = Path.GetFileName(aside);
        var target = Path.Combine(Path.GetDirectoryName(aside)!, name[1..name.LastIndexOf(".minigram-", StringComparison.Ordinal)]);
        if (Directory.Exists(old) && !Directory.Exists(target))
            Directory.Move(old, target);
        Remove(old);
        Remove(aside);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}
