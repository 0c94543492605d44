using System.Runtime.InteropServices;

namespace Explainer.Emit;

/// <summary>Gives a file a second name, so that what has not changed is neither written nor deleted.</summary>
internal static partial class HardLink
{
    /// <summary>Makes the link where the system and the disk know links.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its second name, on the same disk.</param>
    /// <returns>False where there is no link, for whatever reason; then the file is to be written.</returns>
    public static bool TryCreate(string file, string name)
    {
        try
        {
            return !OperatingSystem.IsWindows() && Link(file, name) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    // POSIX.1-2008, link(2). The runtime has no call of its own for it.
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);
}
