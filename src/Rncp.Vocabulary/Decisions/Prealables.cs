using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// What can become of things that a person lists: a title in preparation is obtained, a foreign one is compared, a refused evidence is
/// replaced. One of a title and one of experiences are tried together, and then what is still due.
/// </summary>
internal static class Prealables
{
    /// <summary>Of more titles or experiences than that, those of the most use are tried.</summary>
    private const int MaxEssais = 10;

    /// <summary>The sets to try, of which the first is empty.</summary>
    internal static IEnumerable<ImmutableArray<ActionLevier>> De(Dossier dossier)
    {
        ImmutableArray<ActionLevier>[] titres = [[], .. Titres(dossier).Select(action => ImmutableArray.Create(action))];
        ImmutableArray<ActionLevier>[] experiences = [[], .. Experiences(dossier)];
        return titres.SelectMany(_ => experiences, (titre, experience) => titre.AddRange(experience));
    }

    private static IEnumerable<ActionLevier> Titres(Dossier dossier)
    {
        if (dossier.Candidat.Titres is not { } titres) yield break;
        var declares = dossier.Declaration.Titres;
        var termines = Enumerable.Range(0, titres.Length)
            .Where(i => declares[i] is { EnCours: true, ObtenuLe: null } && dossier.EstUtile(declares[i]))
            .DistinctBy(i => (titres[i].Niveau, titres[i].Baccalaureat, titres[i].Etranger)).Take(MaxEssais);
        foreach (var i in termines)
            yield return new TerminerTitre { Titre = i + 1, Niveau = titres[i].Niveau, Baccalaureat = titres[i].Baccalaureat };

        // Titles that nobody compared are all alike.
        var compare = Array.FindIndex(declares, titre => titre.AComparer && titre.EstDetenu(dossier.Le.DayNumber));
        if (compare < 0) yield break;
        foreach (var niveau in Condition.Atomes(dossier.Condition!).OfType<Condition.Niveau>().Select(atome => atome.Requis).Distinct())
            yield return new FaireComparer { Titre = compare + 1, Niveau = NiveauQualification.De(niveau) };
    }

    /// <summary>Each refused evidence, of the longest experiences, and all of them together.</summary>
    private static IEnumerable<ImmutableArray<ActionLevier>> Experiences(Dossier dossier)
    {
        var listees = dossier.Faits.Experiences;
        if (!Array.Exists(listees, une => une.Justifiee == Verite.Faux)) return [];
        var le = dossier.Le.DayNumber;
        var conditions = Condition.Atomes(dossier.Condition!).OfType<Condition.Experience>().ToArray();
        ActionLevier[] refusees =
        [
            .. Enumerable.Range(0, listees.Length)
                .Where(i => listees[i].Justifiee == Verite.Faux && conditions.Any(condition =>
                    condition.Prendre(listees[i].Supposer(secteur: null, justificatif: true), le)
                        is PriseEnCompte.Comptee or PriseEnCompte.AApprecier))
                .OrderByDescending(i => listees[i].Jours(le)).Take(MaxEssais).Order()
                .Select(i => new FournirJustificatif { Experience = i + 1 }),
        ];
        return refusees.Length < 2
            ? refusees.Select(ImmutableArray.Create)
            : [.. refusees.Select(ImmutableArray.Create), [.. refusees]];
    }
}
