using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;
using Spectre.Console;

namespace Rncp.Outil.Fiches.Rubriques;

/// <summary>What must be known of the data, and where they come from.</summary>
internal static class Provenance
{
    /// <summary>Every reservation, under the number that the values of the page refer to.</summary>
    internal static IEnumerable<IRenderable> Reserves(ICertification fiche, Valeurs valeurs)
    {
        if (valeurs.Reserves.IsEmpty) yield return Ecrit.Simple("Aucune : tout ce qui précède est imprimé par la source.");
        foreach (var groupe in valeurs.Reserves.GroupBy(reserve => reserve.Etat))
        {
            if (groupe.First() != valeurs.Reserves[0]) yield return Ecrit.Vide;
            yield return new Paragraph().Append(Nom(groupe.Key), Encre.Fort).Append($" - {Sens(groupe.Key)}", Encre.Discret);
            yield return Ecrit.Liste(groupe.Select(reserve => (valeurs.Renvoi(reserve).PadLeft(4), (IRenderable)Une(reserve))));
        }
    }

    private static Paragraph Une(Reserve reserve)
    {
        var texte = new Paragraph(reserve.Champ, Encre.Reserve);
        return reserve.Motif is null ? texte : texte.Append($" : {reserve.Motif}");
    }

    private static string Nom(EtatDonnee etat) => etat switch
    {
        EtatDonnee.Inconnu => "Inconnu",
        EtatDonnee.Deduit => "Déduit",
        EtatDonnee.Remarque => "À savoir",
        EtatDonnee.Vide => "Vide",
        EtatDonnee.Absent => "Absent",
    };

    private static string Sens(EtatDonnee etat) => etat switch
    {
        EtatDonnee.Inconnu => "la source le dit, mais on ne peut plus le lire : ni oui, ni non",
        EtatDonnee.Deduit => "la source ne l'imprime pas, mais cela suit de ce qu'elle imprime",
        EtatDonnee.Remarque => "à lire avant d'utiliser la donnée",
        EtatDonnee.Vide => "la source a la rubrique, et rien dedans",
        EtatDonnee.Absent => "la source n'en dit rien",
    };

    internal static IEnumerable<IRenderable> Source(ICertification fiche, Valeurs valeurs) =>
    [
        Ecrit.Definitions(
            ("Producteur", valeurs.Texte("source.producteur", fiche.Source.Producteur)),
            ("Document", valeurs.Texte("source.document", fiche.Source.Document)),
            ("Adresse", valeurs.Texte("source.adresse", fiche.Source.Adresse)),
            ("Licence des données", valeurs.Texte("source.licence", fiche.Source.Licence)),
            ("Consultée le", valeurs.Date("source.consulteeLe", fiche.Source.ConsulteeLe)),
            ("Version des données", Ecrit.Simple(fiche.VersionDonnees)),
            ("SHA-256", Ecrit.Simple(fiche.Sha256))),
    ];
}
