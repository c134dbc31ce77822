using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;
using Spectre.Console;

namespace Rncp.Outil.Fiches.Rubriques;

/// <summary>Who certifies, and who prepares.</summary>
internal static class Organismes
{
    internal static IEnumerable<IRenderable> Certificateurs(ICertification fiche, Valeurs valeurs)
    {
        if (fiche.Certificateurs.IsEmpty) yield return valeurs.Texte("certificateurs", null);
        for (var i = 0; i < fiche.Certificateurs.Length; i++)
        {
            if (i > 0) yield return Ecrit.Vide;
            yield return Un(fiche.Certificateurs[i], $"certificateurs[{i + 1}]", valeurs);
        }
    }

    private static IRenderable Un(Certificateur certificateur, string champ, Valeurs valeurs)
    {
        var lignes = new List<(string, IRenderable)>
        {
            ("Nom légal", valeurs.Texte($"{champ}.nom", certificateur.Nom)),
            ("SIRET", valeurs.Texte($"{champ}.siret", certificateur.Siret?.ToString() ?? certificateur.SiretImprime)),
            ("Nom commercial", valeurs.Texte($"{champ}.nomCommercial", certificateur.NomCommercial)),
            ("Site internet", valeurs.Texte($"{champ}.siteInternet", certificateur.SiteInternet)),
        };
        if (certificateur.Etat is { } etat) lignes.Add(("État", valeurs.Texte($"{champ}.etat", etat)));
        if (certificateur.ModifieLe is { } date) lignes.Add(("Modifié le", valeurs.Date($"{champ}.modifieLe", date)));
        return Ecrit.Definitions(lignes);
    }

    internal static IEnumerable<IRenderable> OrganismesPartenaires(ICertification fiche, Valeurs valeurs) =>
    [
        Ecrit.Definitions(
            ("Déclaration", valeurs.Texte("partenaires.declaration", fiche.Partenaires.Declaration)),
            ("Partenaires habilités", valeurs.OuiNon("partenaires.existence", fiche.Partenaires.Existence)),
            ("Organismes", valeurs.Elements("partenaires.organismes", fiche.Partenaires.Organismes,
                (organisme, champ) => Un(organisme, champ, valeurs)))),
    ];

    private static Rows Un(Organisme organisme, string champ, Valeurs valeurs)
    {
        var lignes = new List<(string, IRenderable)>
        {
            ("SIRET", valeurs.Texte($"{champ}.siret", organisme.Siret?.ToString() ?? organisme.SiretImprime)),
            ("Habilitation", valeurs.Texte($"{champ}.habilitation", organisme.Habilitation)),
            ("État", valeurs.Texte($"{champ}.etat", organisme.Etat)),
        };
        if (organisme.ActifLe is { } actif) lignes.Add(("Actif le", valeurs.Date($"{champ}.actifLe", actif)));
        if (organisme.ModifieLe is { } modifie) lignes.Add(("Modifié le", valeurs.Date($"{champ}.modifieLe", modifie)));
        return new Rows(valeurs.Texte($"{champ}.nom", organisme.Nom), Ecrit.Definitions(lignes));
    }
}
