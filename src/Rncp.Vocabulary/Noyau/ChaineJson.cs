using System.Text;

namespace Rncp.Noyau;

/// <summary>
/// JSON strings as RFC 8785 (JSON Canonicalization Scheme) writes them. Whoever reads a file and whoever writes a model
/// share this one, so that the SHA-256 of the file is the one of the text that its model writes.
/// </summary>
internal static class ChaineJson
{
    /// <summary>Appends a string with its quotes: only quotes, backslashes and control characters are escaped.</summary>
    internal static StringBuilder Ecrire(StringBuilder sortie, string texte)
    {
        sortie.Append('"');
        foreach (var c in texte)
        {
            switch (c)
            {
                case '"': sortie.Append("\\\""); break;
                case '\\': sortie.Append("\\\\"); break;
                case '\b': sortie.Append("\\b"); break;
                case '\f': sortie.Append("\\f"); break;
                case '\n': sortie.Append("\\n"); break;
                case '\r': sortie.Append("\\r"); break;
                case '\t': sortie.Append("\\t"); break;
                case < ' ': sortie.Append("\\u00").Append(c < 16 ? '0' : '1').Append("0123456789abcdef"[c % 16]); break;
                default: sortie.Append(c); break;
            }
        }
        return sortie.Append('"');
    }
}
