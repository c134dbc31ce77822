namespace Exemple.Candidatures;

/// <summary>A line as the file has it, in UTF-8; of a CSV, the lines of one record.</summary>
/// <param name="Numero">The number of the line, or of the first one, from 1.</param>
/// <param name="Octets">Its bytes, without the byte order mark nor the last line feed.</param>
/// <param name="Defaut">What already prevents reading it; null when nothing does.</param>
internal sealed record LigneBrute(long Numero, byte[] Octets, ErreurLigne? Defaut = null)
{
    /// <summary>The bytes without the end of the line, whichever it is.</summary>
    internal ReadOnlyMemory<byte> Contenu => Octets is [.., (byte)'\r'] ? Octets.AsMemory(..^1) : Octets;
}
