namespace MiniGram.Warehouse.Temporary;

/// <summary>A file that is held open to say that its maker is alive: the system lets go of it however the process ends.</summary>
internal static class HeldFile
{
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
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }
}
