using System.Runtime.InteropServices;

namespace MiniGram.Platform.Media;

/// <summary>
/// Sees to it that what decoders free goes back to the system at once: of uploads one after another, each would else add to the process. Of the systems' libraries only glibc, on Linux,
/// keeps so much: whenever a large block is freed, it takes blocks of that size from then on from heaps of its own, where they leave gaps that the next picture does not fit into.
/// </summary>
internal static partial class FreedMemory
{
    private const int MapThreshold = -3; // M_MMAP_THRESHOLD
    private const int Large = 128 * 1024; // What glibc begins with; to have said so keeps it from growing.
    private static bool s_known = OperatingSystem.IsLinux();

    /// <summary>For the rest of the process, takes each large block from the system by itself, and gives it back when it is freed.</summary>
    public static void KeepNone() => Call(() => Option(MapThreshold, Large));

    /// <summary>Gives back what is free in small pieces.</summary>
    public static void GiveBack() => Call(() => Trim(0));

    private static void Call(Func<int> call)
    {
        if (!s_known)
            return;
        try
        {
            _ = call();
        }
        catch (EntryPointNotFoundException) // Another libc, such as musl, keeps nothing large.
        {
            s_known = false;
        }
        catch (DllNotFoundException)
        {
            s_known = false;
        }
    }

    [LibraryImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Option(int option, int value);

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Trim(nuint keep);
}
