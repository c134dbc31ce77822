using Rncp;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

/// <summary>Every reservation, under the number that the values of the page refer to.</summary>
internal sealed class Reserves : IRubrique
{
    public string Titre => "Réserves sur les données";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs)
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
}
