using Microsoft.Win32.SafeHandles;

namespace Rncp.Outil.Execution;

/// <summary>The standard output as bytes.</summary>
internal static class SortieStandard
{
    private const int Descripteur = 1;

    /// <summary>
    /// Opens it. The stream of the console does as if nothing were when the reader of a pipe is gone, and a million decisions would be
    /// written for nobody: a pipe is written by itself, and says so. A file, whose place is shared with the shell, is not.
    /// </summary>
    internal static Stream Ouvrir()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var tube = new FileStream(new SafeFileHandle(Descripteur, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return tube.CanSeek ? Console.OpenStandardOutput() : tube;
    }
}
