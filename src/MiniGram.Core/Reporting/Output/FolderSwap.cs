using System.ComponentModel;
using System.Runtime.InteropServices;

namespace MiniGram.Reporting.Output;

/// <summary>Exchanges two folders of one file system, so that at each moment either name holds one of them, whole.</summary>
internal static partial class FolderSwap
{
    private const int CurrentDirectory = -100; // AT_FDCWD
    private const uint RenameExchange = 2; // RENAME_EXCHANGE on Linux, RENAME_SWAP on macOS
    private const int Busy = 16; // EBUSY
    private const int OtherDevice = 18; // EXDEV
    private const int InvalidArgument = 22; // EINVAL: a file system without the flag
    private const int NoSystemCall = 38; // ENOSYS on Linux
    private const int NotSupportedOnLinux = 95; // EOPNOTSUPP
    private const int NotSupportedOnMac = 45; // ENOTSUP

    /// <summary>Exchanges them.</summary>
    /// <returns>False where the system or file system can't exchange in one step.</returns>
    /// <exception cref="IOException">It can, but not these two: one is gone, a mount point, or may not be written.</exception>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return Succeeded(RenameAt2(CurrentDirectory, first, CurrentDirectory, second, RenameExchange), second);
            if (OperatingSystem.IsMacOS())
                return Succeeded(RenameX(first, second, RenameExchange), second);
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
        }

        return false;
    }

    private static bool Succeeded(int result, string target)
    {
        if (result == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        return error switch
        {
            InvalidArgument or NoSystemCall or NotSupportedOnLinux or NotSupportedOnMac => false,
            Busy or OtherDevice => throw new IOException($"'{target}' is a mount point, which nothing can take the place of; give a folder in it, such as '{Path.Combine(target, "minigram")}'."),
            _ => throw new IOException(new Win32Exception(error).Message),
        };
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
