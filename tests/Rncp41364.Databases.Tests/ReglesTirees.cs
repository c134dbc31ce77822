using System.Collections.Immutable;
using Rncp.Tests.Eligibilites;
using Rncp41364;

namespace Rncp.Tests;

/// <summary>The fiche with other rules: one of each kind of condition alone, of both groups, and trees drawn from a fixed seed.</summary>
internal static class ReglesTirees
{
    internal static IReadOnlyList<ICertification> Toutes { get; } = [.. Conditions().SelectMany(Fiches)];

    private static IEnumerable<ConditionEntree> Conditions()
    {
        yield return Niveau(5);
        yield return Une(GenreCondition.Baccalaureat);
        yield return Une(GenreCondition.Experience, mois: 6);
        var hasard = new Random(41364);
        yield return Groupe(GenreCondition.Toutes, [Niveau(4), Une(GenreCondition.Baccalaureat), Une(GenreCondition.Experience, mois: 6)]);
        yield return Groupe(GenreCondition.Toutes, [Groupe(GenreCondition.UneDe, [Niveau(6), Une(GenreCondition.Baccalaureat)]), Une(GenreCondition.Experience, mois: 6)]);
        for (var i = 0; i < 10; i++) yield return Arbre(hasard, 3);
    }

    /// <summary>Each level as at least that one, and as exactly that one.</summary>
    private static IEnumerable<ICertification> Fiches(ConditionEntree condition)
    {
        var entree = FicheEssai.Copier(Certification.Rncp41364.Regles!.Entree!, condition);
        yield return FicheEssai.Avec(Certification.Rncp41364, entree);
        var exactement = entree.Lectures.Select(lecture => lecture.Parametre == ParametreLecture.Niveau ? FicheEssai.Copie(lecture, nameof(LectureRegle.ParDefaut), "exactement") : lecture);
        yield return FicheEssai.Avec(Certification.Rncp41364, FicheEssai.Copier(entree, lectures: [.. exactement]));
    }

    private static ConditionEntree Arbre(Random hasard, int profondeur) => profondeur == 0 || hasard.Next(5) == 0
        ? hasard.Next(4) switch { 0 => Une(GenreCondition.Baccalaureat), 1 => Une(GenreCondition.Experience, mois: hasard.Next(5, 8)), _ => Niveau(hasard.Next(1, 9)) }
        : Groupe(hasard.Next(2) == 0 ? GenreCondition.Toutes : GenreCondition.UneDe, [.. Enumerable.Range(0, hasard.Next(2, 4)).Select(_ => Arbre(hasard, profondeur - 1))]);

    private static ConditionEntree Groupe(GenreCondition genre, ImmutableArray<ConditionEntree> parties) => new() { Cle = "G", Genre = genre, Parties = parties };

    private static ConditionEntree Niveau(int numero) => new() { Cle = "N", Genre = GenreCondition.Niveau, Niveau = NiveauQualification.De(numero) };

    private static ConditionEntree Une(GenreCondition genre, int? mois = null) =>
        new() { Cle = "F", Genre = genre, Mois = mois, Secteurs = mois is null ? [] : [.. Secteur.Tous.Select(secteur => new CodeSecteur(secteur.Code))] };
}
