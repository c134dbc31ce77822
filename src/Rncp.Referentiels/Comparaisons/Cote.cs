using Rncp.Format;

namespace Rncp;

/// <summary>One of the two fiches that are compared, as JSON: of one that was read, its file, whose places are known.</summary>
internal sealed class Cote
{
    private readonly string? _nom;
    private readonly Lines _lignes;

    internal Cote(ICertification fiche)
    {
        var origine = (fiche as FicheLue)?.Origine;
        var texte = origine?.Texte ?? fiche.ToCanonicalJson();
        _nom = origine?.Nom;
        _lignes = new(texte);
        Racine = JsonTreeReader.Read(texte, default).Root!;
    }

    internal JsonNode Racine { get; }

    /// <summary>The whole fiche.</summary>
    internal Element Fiche => new(Format.Referentiel.Root, Racine, null);

    internal LieuFichier? Lieu(JsonNode? noeud) =>
        _nom is null || noeud is null ? null : LieuFichier.De(_nom, _lignes.EmplacementOf(noeud.Plage));
}
