using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Rncp.Tests.Packages;

/// <summary>What is in a package.</summary>
internal static class Archive
{
    internal static ZipArchive Ouvrir(string dossier, string id, string genre) => ZipFile.OpenRead(Path.Combine(dossier, $"{id}.{Paquets.Version}.{genre}"));

    internal static string Lire(ZipArchive paquet, string fichier)
    {
        using var lecteur = new StreamReader(Entree(paquet, fichier).Open(), Encoding.UTF8);
        return lecteur.ReadToEnd();
    }

    internal static ZipArchiveEntry Entree(ZipArchive paquet, string fichier)
    {
        var entree = paquet.GetEntry(fichier);
        Assert.True(entree is not null, $"The package has no {fichier}. It has:\n{string.Join('\n', paquet.Entries.Select(une => une.FullName))}");
        return entree;
    }

    /// <summary>What the manifest says under that name; null when it says nothing.</summary>
    internal static string? Manifeste(ZipArchive paquet, string nom) =>
        XDocument.Parse(Lire(paquet, paquet.Entries.Single(entree => entree.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName))
            .Root!.Elements().Single().Elements().SingleOrDefault(element => element.Name.LocalName == nom)?.Value;
}
