using System.Runtime.InteropServices;
using System.Text;

namespace Rncp.Outil.Fichiers;

/// <summary>What a system of Unix says of a file, behind all the links that lead to it: which one it is, and of what kind.</summary>
/// <param name="Identite">Its volume and its number there: the same for all its names.</param>
/// <param name="EstOrdinaire">Whether it is bytes on a disk, and no folder, device or pipe.</param>
internal readonly record struct Statut((long Volume, long Numero) Identite, bool EstOrdinaire)
{
    private const int Taille = 256;
    private const int MasqueGenre = 0xF000;
    private const int GenreOrdinaire = 0x8000;

    /// <summary>Asks for it; null where nothing has the name, and where the system is asked otherwise.</summary>
    internal static Statut? De(string chemin)
    {
        if (OperatingSystem.IsWindows() || !Environment.Is64BitProcess) return null;
        var octets = new byte[Taille];
        try
        {
            if (Demander(Encoding.UTF8.GetBytes(chemin + '\0'), octets) != 0) return null;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
        // The C library of each system has its order of the fields, and has kept it.
        var mac = OperatingSystem.IsMacOS();
        long volume = mac ? BitConverter.ToInt32(octets, 0) : BitConverter.ToInt64(octets, 0);
        var genre = mac ? BitConverter.ToUInt16(octets, 4)
            : BitConverter.ToInt32(octets, RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 24 : 16);
        return new Statut((volume, BitConverter.ToInt64(octets, 8)), (genre & MasqueGenre) == GenreOrdinaire);
    }

    [DllImport("libc", EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Demander(byte[] chemin, [Out] byte[] statut);
}
