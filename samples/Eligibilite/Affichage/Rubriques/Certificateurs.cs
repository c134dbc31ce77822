using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class Certificateurs : IRubrique
{
    public string Titre => "Certificateur";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs)
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
}
