namespace Rncp.Noyau;

/// <summary>How far levels and months go: the numbers that the format, the kernel and the flat facts share.</summary>
internal static class Limites
{
    /// <summary>The highest level of the national framework. The lowest is 1, and 0 is no title.</summary>
    internal const int NiveauMax = 8;

    internal const int NiveauDuBaccalaureat = 4;

    /// <summary>No rule asks for more months of experience.</summary>
    internal const int MoisMax = 600;
}
