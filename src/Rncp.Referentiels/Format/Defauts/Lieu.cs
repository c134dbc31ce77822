namespace Rncp.Format;

/// <summary>A line of a text and a column in it, both from 0: a reader is shown one more of each.</summary>
internal readonly record struct Lieu(int Line, int Column);
