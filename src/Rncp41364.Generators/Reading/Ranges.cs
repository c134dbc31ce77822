namespace Rncp.Generators;

/// <summary>Runs of code points, as the first and the last of each, in order.</summary>
internal static class Ranges
{
    internal static bool Contain(int[] ranges, int codePoint)
    {
        for (var i = 0; i < ranges.Length && codePoint >= ranges[i]; i += 2)
            if (codePoint <= ranges[i + 1]) return true;
        return false;
    }
}
