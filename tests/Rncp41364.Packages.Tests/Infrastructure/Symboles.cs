using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace Rncp.Tests.Packages;

/// <summary>The source texts that symbols carry: what a debugger shows of a file that is on no disk.</summary>
internal static class Symboles
{
    /// <summary>The kind of the custom debug information that holds a source, in the specification of portable PDBs.</summary>
    private static readonly Guid SourceIncluse = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>The text of the only document of that name.</summary>
    internal static string Source(Stream pdb, string nom)
    {
        using var octets = new MemoryStream();
        pdb.CopyTo(octets);
        octets.Position = 0;
        using var fournisseur = MetadataReaderProvider.FromPortablePdbStream(octets);
        var lecteur = fournisseur.GetMetadataReader();
        var document = Assert.Single(lecteur.Documents, document => Path.GetFileName(lecteur.GetString(lecteur.GetDocument(document).Name)) == nom);
        var information = Assert.Single(
            lecteur.GetCustomDebugInformation(document).Select(lecteur.GetCustomDebugInformation), information => lecteur.GetGuid(information.Kind) == SourceIncluse);

        // A length, then the text: as it is when the length is 0, compressed otherwise.
        var contenu = lecteur.GetBlobBytes(information.Value);
        using var texte = new MemoryStream(contenu, sizeof(int), contenu.Length - sizeof(int));
        using Stream clair = BitConverter.ToInt32(contenu) == 0 ? texte : new DeflateStream(texte, CompressionMode.Decompress);
        using var lignes = new StreamReader(clair, Encoding.UTF8);
        return lignes.ReadToEnd();
    }
}
