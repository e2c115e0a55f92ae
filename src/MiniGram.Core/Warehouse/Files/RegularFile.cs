using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace MiniGram.Warehouse.Files;

/// <summary>Whether a name in a folder is a file, after following links: to open a named pipe would wait for ever for someone who writes to it.</summary>
internal static partial class RegularFile
{
    private const int NonBlockingOnLinux = 0x800;
    private const int NonBlockingOnMac = 0x4;

    /// <summary>False for a pipe and the like. True where it can't be opened: reading it says why.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
            return true; // Its pipes stand in no folder.
        var descriptor = Open(path, OperatingSystem.IsMacOS() ? NonBlockingOnMac : NonBlockingOnLinux);
        if (descriptor < 0)
            return true;
        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        try
        {
            _ = RandomAccess.GetLength(handle);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
