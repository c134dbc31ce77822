namespace Rncp.Format;

/// <summary>A place in a file, in characters and as a reader finds it; the default is the start of the file.</summary>
internal readonly record struct Emplacement(Plage Plage, Lieu Start, Lieu End);
