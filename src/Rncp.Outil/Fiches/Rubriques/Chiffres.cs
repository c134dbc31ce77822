using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;
using Spectre.Console;

namespace Rncp.Outil.Fiches.Rubriques;

/// <summary>What became of those who were certified.</summary>
internal static class Chiffres
{
    /// <summary>The rows of the table, whose columns are the years: they stay narrow, whatever the terminal.</summary>
    private static readonly Serie[] Series =
    [
        new("certifies", "Certifiés", "", statistique => statistique.Certifies),
        new("certifiesVae", "dont par VAE", "", statistique => statistique.CertifiesVae),
        new("insertionGlobale6Mois", "Insertion globale à 6 mois", " %", statistique => statistique.InsertionGlobale6Mois),
        new("insertionMetier6Mois", "Insertion dans le métier à 6 mois", " %", statistique => statistique.InsertionMetier6Mois),
        new("insertionMetier2Ans", "Insertion dans le métier à 2 ans", " %", statistique => statistique.InsertionMetier2Ans),
    ];

    internal static IEnumerable<IRenderable> Statistiques(ICertification fiche, Valeurs valeurs)
    {
        if (fiche.Statistiques.IsEmpty)
        {
            yield return valeurs.Texte("statistiques", null);
            yield break;
        }
        yield return Tableau(fiche, valeurs);
        yield return new Columns(Series.Where(serie => serie.Champ != "certifiesVae").Select(serie => Dessin(fiche, serie))) 
        {
            Expand = false,
            Padding = new Padding(0, 0, 4, 0),
        };
    }

    private static Table Tableau(ICertification fiche, Valeurs valeurs)
    {
        var tableau = new Table { Border = TableBorder.Rounded, BorderStyle = Encre.Discret }.AddColumn("");
        foreach (var statistique in fiche.Statistiques)
            tableau.AddColumn(new TableColumn($"{statistique.Annee}") { Alignment = Justify.Right, NoWrap = true });
        foreach (var serie in Series)
        {
            tableau.AddRow(fiche.Statistiques
                .Select(statistique =>
                    valeurs.Nombre($"statistiques[{statistique.Annee}].{serie.Champ}", serie.Valeur(statistique), serie.Unite))
                .Prepend(Ecrit.Simple(serie.Nom)));
        }
        return tableau;
    }

    private static IRenderable Dessin(ICertification fiche, Serie serie)
    {
        var points = fiche.Statistiques.Select(statistique => (statistique.Annee, serie.Valeur(statistique)))
            .OrderBy(point => point.Annee).ToList();
        var maximum = serie.Unite.Length > 0 ? 100 : points.Max(point => point.Item2) ?? 0;
        return Graphique.De(serie.Nom, points, maximum, serie.Unite);
    }

    /// <summary>A row of the table.</summary>
    /// <param name="Champ">The name of the value in a reservation.</param>
    /// <param name="Unite">What follows a value; a percentage has a full bar at 100.</param>
    private sealed record Serie(string Champ, string Nom, string Unite, Func<Statistique, int?> Valeur);
}
