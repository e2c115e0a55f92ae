using System.Runtime.InteropServices;

namespace MiniGram.Reporting.Output;

/// <summary>
/// Whether a folder may be written. One folder takes another's place by the right to write its parent alone, so what its owner protects is not
/// protected by the system.
/// </summary>
internal static partial class FolderAccess
{
    private const int Write = 2; // W_OK
    private const int Search = 1; // X_OK
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>
    /// False where the folder is another's who does not let us write it, or where nobody may: for the superuser, who may do anything, that is the
    /// only sign that someone wants it kept. On Windows the system asks for the right itself when the folder is moved, so it is true there.
    /// </summary>
    public static bool IsWritable(string folder) =>
        OperatingSystem.IsWindows() || ((File.GetUnixFileMode(folder) & AnyWrite) != 0 && Access(folder, Write | Search) == 0);

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(string path, int mode);
}
