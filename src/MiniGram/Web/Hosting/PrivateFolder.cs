namespace MiniGram.Web.Hosting;

/// <summary>Makes the data folder so that other accounts of the machine read nothing in it: keys, passwords' hashes, and photos that are not for everyone. On Windows, the folder's own rules hold.</summary>
internal static class PrivateFolder
{
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>A folder that its owner alone may enter; one that is there already is closed to others.</summary>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        foreach (var folder in new[] { path, Path.Combine(path, "keys"), Path.Combine(path, "photos") })
        {
            Directory.CreateDirectory(folder, Folder);
            if (File.GetUnixFileMode(folder) is var mode && (mode & ~Folder) != 0)
                File.SetUnixFileMode(folder, mode & Folder);
        }
    }

    /// <summary>A file that its owner alone may read, empty when it is new; SQLite gives the files beside it the same rights.</summary>
    public static string MakeFile(string path)
    {
        if (OperatingSystem.IsWindows())
            return path;
        if (!File.Exists(path))
            new FileStream(path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = Plain }).Dispose();
        foreach (var file in new[] { path, path + "-wal", path + "-shm" }.Where(File.Exists))
            File.SetUnixFileMode(file, Plain);
        return path;
    }
}
