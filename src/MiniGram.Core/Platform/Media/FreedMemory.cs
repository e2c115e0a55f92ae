using System.Runtime.InteropServices;

namespace MiniGram.Platform.Media;

/// <summary>
/// What a decoder has freed stays with the process, in pieces that the next one may not find: of several uploads one after another, each would add to it. glibc, which is the only one of
/// the systems' libraries that keeps so much, gives it back when it is asked to.
/// </summary>
internal static partial class FreedMemory
{
    private static bool s_known = OperatingSystem.IsLinux();

    /// <summary>Gives back what is free. Nothing happens where the system has no such call.</summary>
    public static void GiveBack()
    {
        if (!s_known)
            return;
        try
        {
            _ = Trim(0);
        }
        catch (EntryPointNotFoundException) // Another libc, such as musl, gives back by itself.
        {
            s_known = false;
        }
        catch (DllNotFoundException)
        {
            s_known = false;
        }
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Trim(nuint keep);
}
