using System.Collections.Immutable;
using Rncp;

namespace Accueil.Pages;

/// <summary>One measure of the statistics of a fiche, over the years: a picture, and the table of the same.</summary>
/// <param name="Titre">What is counted.</param>
/// <param name="Unite">What follows each number.</param>
/// <param name="Annees">The years, in order, each with its number, or why there is none.</param>
internal sealed record Mesure(string Titre, string Unite, ImmutableArray<(int Annee, int? Valeur, string? Motif)> Annees)
{
    internal int Maximum => Math.Max(1, Unite == "%" ? 100 : Annees.Max(une => une.Valeur ?? 0));

    internal string Cle => Titre.GetHashCode(StringComparison.Ordinal).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    internal string Ecrire(int? valeur) => valeur is { } nombre ? Unite.Length == 0 ? $"{nombre}" : $"{nombre} {Unite}" : "pas de donnée";

    internal static IEnumerable<Mesure> De(ICertification fiche)
    {
        if (fiche.Statistiques.IsEmpty) return [];
        return
        [
            Une("Personnes certifiées", "", "certifies", annee => annee.Certifies),
            Une("Insertion globale à 6 mois", "%", "insertionGlobale6Mois", annee => annee.InsertionGlobale6Mois),
            Une("Insertion dans le métier à 6 mois", "%", "insertionMetier6Mois", annee => annee.InsertionMetier6Mois),
            Une("Insertion dans le métier à 2 ans", "%", "insertionMetier2Ans", annee => annee.InsertionMetier2Ans),
        ];

        Mesure Une(string titre, string unite, string champ, Func<Statistique, int?> valeur) => new(titre, unite,
        [
            .. fiche.Statistiques.OrderBy(annee => annee.Annee).Select(annee =>
                (annee.Annee, valeur(annee), fiche.ReserveSur($"statistiques[{annee.Annee}].{champ}")?.Motif)),
        ]);
    }
}
