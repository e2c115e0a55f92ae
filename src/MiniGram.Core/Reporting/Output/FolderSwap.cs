using System.ComponentModel;
using System.Runtime.InteropServices;

namespace MiniGram.Reporting.Output;

/// <summary>Exchanges two folders of one file system, so that at each moment either name holds one of them, whole.</summary>
internal static partial class FolderSwap
{
    private const int CurrentDirectory = -100; // AT_FDCWD
    private const uint RenameExchange = 2; // RENAME_EXCHANGE on Linux, RENAME_SWAP on macOS

    /// <summary>Exchanges them.</summary>
    /// <returns>False where the system or file system can't exchange in one step.</returns>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return RenameAt2(CurrentDirectory, first, CurrentDirectory, second, RenameExchange) == 0;
            if (OperatingSystem.IsMacOS())
                return RenameX(first, second, RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
        }

        return false;
    }

    /// <summary>Makes a folder's entries outlast a power cut; does nothing where folders can't be opened.</summary>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            return;
        var descriptor = Open(folder, 0);
        if (descriptor < 0)
            throw new IOException($"'{folder}' can't be opened.", new Win32Exception(Marshal.GetLastPInvokeError()));
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
