namespace MiniGram.Reporting.Output;

/// <summary>
/// A folder that is written aside and put in place in one step: a kill at any moment leaves the old one or the new one, whole.
/// </summary>
/// <remarks>A folder that holds anything but what a run of the same kind made is refused, since the new one takes the place of all that is there.</remarks>
public sealed class OutputFolder : IDisposable
{
    private const int Looks = 10;
    private readonly OutputKind _kind;
    private readonly AsideFolder _aside;
    private readonly IReadOnlyList<string> _made;

    private OutputFolder(OutputKind kind, string target, AsideFolder aside, IReadOnlyList<string> made)
    {
        _kind = kind;
        Target = target;
        _aside = aside;
        _made = made;
    }

    /// <summary>Where it will stand, absolute.</summary>
    public string Target { get; }

    /// <summary>Where to write it, absolute; gone after <see cref="Publish"/> or <see cref="Dispose"/>.</summary>
    public string Aside => _aside.Path;

    /// <summary>Whether <see cref="Publish"/> has put it in place.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>Checks the target and makes the aside folder.</summary>
    /// <param name="kind">What will be written.</param>
    /// <param name="target">The folder; made when missing, with its parents. A link is followed.</param>
    /// <param name="dataFolder">Where the data is read from, which must not be written to; null when nothing is read.</param>
    /// <exception cref="OutputException">It is a file, holds other things, is the data's folder or the current one, or can't be written.</exception>
    public static OutputFolder Begin(OutputKind kind, string target, string? dataFolder)
    {
        try
        {
            var path = Resolve(target);
            if (dataFolder is not null && path == Resolve(dataFolder))
                throw new OutputException($"'{target}' is the folder of the data; give --out another one, such as '{Path.Combine(target, kind.Suggestion)}'.");
            if (Path.GetDirectoryName(path) is not { } parent)
                throw new OutputException($"'{target}' is the root of the file system; give --out a folder below it.");
            if ((Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar).StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new OutputException($"'{target}' is the folder that you are in, and the {kind.Name} takes the whole folder's place; give --out a folder below it, such as '{Path.Combine(target, kind.Suggestion)}'.");
            if (File.Exists(path))
                throw new OutputException($"'{target}' is a file; give --out a folder.");
            Refuse(kind, path, target);

            var made = MakeFolders(parent);
            try
            {
                return new OutputFolder(kind, path, AsideFolder.Beside(path), made);
            }
            catch
            {
                RemoveEmpty(made);
                throw;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(WritingTrouble.Of(target, failure), failure);
        }
    }

    /// <summary>Puts what was written in the target's place.</summary>
    /// <exception cref="OutputException">It can't be written, or something else appeared in the target meanwhile.</exception>
    public void Publish()
    {
        try
        {
            OutputManifest.Write(_kind, Aside);
            foreach (var file in Directory.EnumerateFiles(Aside, "*", SearchOption.AllDirectories))
            {
                using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
                written.Flush(flushToDisk: true);
            }

            foreach (var folder in Directory.EnumerateDirectories(Aside, "*", SearchOption.AllDirectories).Append(Aside))
                FolderSwap.Flush(folder);
            PutInPlace();
            IsPublished = true;
            FolderSwap.Flush(Path.GetDirectoryName(Target)!);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"'{Target}' can't be written: {failure.Message}", failure);
        }
    }

    /// <summary>Removes what was written aside, or what was there before after <see cref="Publish"/>.</summary>
    public void Dispose()
    {
        _aside.Dispose();
        if (!IsPublished)
            RemoveEmpty(_made);
    }

    // Another run may put its own there, or remove it, between any two lines: then the next try sees what is there now.
    private void PutInPlace()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (TryPutInPlace())
                    return;
            }
            catch (IOException) when (attempt < Looks)
            {
            }
        }
    }

    private bool TryPutInPlace()
    {
        if (!Directory.Exists(Target))
        {
            Directory.Move(Aside, Target);
            return true;
        }

        Refuse(_kind, Target, Target);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Aside, File.GetUnixFileMode(Target));
        if (!FolderSwap.TryExchange(Aside, Target))
        {
            RenameTwice();
            return true;
        }

        if (OutputManifest.Foreign(_kind, Aside).Count == 0)
            return true;
        FolderSwap.TryExchange(Aside, Target); // Someone's file came in between: it goes back, and the next try refuses it.
        return false;
    }

    private void RenameTwice()
    {
        Directory.Move(Target, _aside.Old);
        try
        {
            Directory.Move(Aside, Target);
        }
        catch
        {
            Directory.Move(_aside.Old, Target);
            throw;
        }

        AsideFolder.Remove(_aside.Old);
    }

    private static void Refuse(OutputKind kind, string path, string shown)
    {
        if (Directory.Exists(path) && !FolderAccess.IsWritable(path))
            throw new OutputException($"'{shown}' is read-only, and a new {kind.Name} would take its place. Make it writable, or give --out another folder.");
        var foreign = Foreign(kind, path);
        if (foreign.Count > 0)
        {
            var named = string.Join(", ", foreign.Take(3).Select(name => $"'{name}'")) + (foreign.Count > 3 ? $" and {foreign.Count - 3} more" : "");
            throw new OutputException($"'{shown}' holds {named}, which no {kind.Name} of MiniGram put there, and a new {kind.Name} takes the whole folder's place. Give --out a new folder, such as '{Path.Combine(shown, kind.Suggestion)}'.");
        }
    }

    // Another run may put its own in place between the look at the list and the look at the files: what is foreign stays so at every look.
    private static IReadOnlyList<string> Foreign(OutputKind kind, string path)
    {
        for (var look = 1; ; look++)
        {
            try
            {
                var foreign = Directory.Exists(path) ? OutputManifest.Foreign(kind, path) : [];
                if (foreign.Count == 0 || look == Looks)
                    return foreign;
            }
            catch (IOException) when (look < Looks)
            {
            }
        }
    }

    private static List<string> MakeFolders(string folder)
    {
        var missing = new List<string>();
        for (var at = folder; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
            missing.Add(at);
        Directory.CreateDirectory(folder);
        return missing;
    }

    private static void RemoveEmpty(IReadOnlyList<string> made)
    {
        foreach (var folder in made)
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (Exception used) when (used is IOException or UnauthorizedAccessException)
            {
                return;
            }
        }
    }

    private static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return new DirectoryInfo(full).LinkTarget is null ? full : Directory.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }
}
