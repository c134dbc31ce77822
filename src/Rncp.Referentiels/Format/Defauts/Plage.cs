namespace Rncp.Format;

/// <summary>A part of a text, in characters.</summary>
internal readonly record struct Plage(int Start, int Length)
{
    internal int End => Start + Length;
}
