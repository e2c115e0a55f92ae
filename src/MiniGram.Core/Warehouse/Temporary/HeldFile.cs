namespace MiniGram.Warehouse.Temporary;

/// <summary>A file that is held open to say that its maker is alive: the system lets go of it however the process ends.</summary>
internal static class HeldFile
{
    // The system's own numbers: of Windows, of Linux (EWOULDBLOCK, EEXIST), and of macOS, where only the first differs.
    private static readonly int[] s_taken =
        OperatingSystem.IsWindows() ? [unchecked((int)0x80070020), unchecked((int)0x80070050)] : OperatingSystem.IsLinux() ? [11, 17] : [35, 17];

    /// <summary>Null when another process holds the file, or removed it while it was being opened. The file goes when it is let go of, not when the process is killed.</summary>
    public static FileStream? TryHold(string file, FileMode mode)
    {
        try
        {
            var held = new FileStream(file, mode, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            if (File.Exists(file))
                return held;
            held.Dispose();
            return null;
        }
        catch (IOException taken) when (File.Exists(file) || s_taken.Contains(taken.HResult)) // Whoever held it may have removed it since.
        {
            return null;
        }
    }
}
