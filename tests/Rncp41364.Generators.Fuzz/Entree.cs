using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Fuzz;

/// <summary>An input of the generator: the bytes of a file, its path, and what the project asks for it.</summary>
/// <param name="Numero">Its number: with the seed of the run, it makes the input again.</param>
/// <param name="Octets">The file.</param>
/// <param name="Chemin">The path.</param>
/// <param name="Options">Metadata of the item and properties of the project, by their keys.</param>
/// <param name="Mutations">What was done to a good file.</param>
internal sealed record Entree(long Numero, byte[] Octets, string Chemin, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Mutations)
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text as the compiler reads it: a byte-order mark decides, else UTF-8, else one byte a character.</summary>
    internal SourceText Texte()
    {
        try
        {
            return SourceText.From(new MemoryStream(Octets), Strict);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(Octets), Encoding.Latin1);
        }
    }
}
