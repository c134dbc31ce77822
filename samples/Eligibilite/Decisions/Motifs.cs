using Rncp;

namespace Exemple.Decisions;

/// <summary>What to read first of a decision: what it rests on, or what to do next.</summary>
internal static class Motifs
{
    internal static IEnumerable<string> De(ICertification fiche, Eligibilite avis) => avis.Conclusion switch
    {
        Conclusion.FaitsIncoherents => avis.Constats.Select(constat => constat.Explication),
        Conclusion.NonEligible => Refus(avis),
        Conclusion.ACompleter => Questions(avis),
        Conclusion.AApprecier => Feuilles(avis.Constats, IssueConstat.AApprecier).Select(constat => constat.Explication),
        Conclusion.Eligible => Appuis(fiche, avis).Append(avis.Candidat.EvaluationFavorable == true ? "Évaluation favorable." : "Reste l'évaluation à l'entrée."),
        Conclusion.SansObjet => avis.Constats.Where(constat => constat.Cle == "voie").Select(constat => constat.Explication),
    };

    /// <summary>The ways to become eligible tell what is missing; without one, what was not met does.</summary>
    private static IEnumerable<string> Refus(Eligibilite avis)
    {
        if (!avis.Leviers.IsEmpty) return avis.Leviers.Select((levier, i) => $"{(i == 0 ? "Il faut" : "ou")} : {Minuscule(levier.Description)}.");
        var bloquant = avis.Constats.FirstOrDefault(constat => constat.Issue == IssueConstat.NonSatisfait);
        if (bloquant is null) return ["L'évaluation à l'entrée est défavorable."];
        return Feuilles([bloquant], IssueConstat.NonSatisfait).Select(constat => constat.Explication);
    }

    private static IEnumerable<string> Questions(Eligibilite avis)
    {
        if (avis.FaitsManquants.IsEmpty) yield break;
        yield return avis.FaitsManquants[0].Question;
        if (avis.FaitsManquants.Length > 1) yield return $"Puis {avis.FaitsManquants.Length - 1} autre(s) question(s).";
    }

    /// <summary>The conditions that satisfy the rule: one is enough where the rule asks for one of several.</summary>
    private static IEnumerable<string> Appuis(ICertification fiche, Eligibilite avis) => fiche.Regles?.Entree is { } entree
        ? avis.Constats.Where(constat => constat.Cle == entree.Condition.Cle).SelectMany(constat => Appuis(entree.Condition, constat)).Select(constat => constat.Explication)
        : [];

    private static IEnumerable<Constat> Appuis(ConditionEntree condition, Constat constat)
    {
        if (constat.Parties.IsEmpty) return [constat];
        var satisfaites = condition.Parties.Zip(constat.Parties).Where(partie => partie.Second.Issue == IssueConstat.Satisfait);
        return satisfaites.Take(condition.Genre == GenreCondition.UneDe ? 1 : int.MaxValue).SelectMany(partie => Appuis(partie.First, partie.Second));
    }

    private static IEnumerable<Constat> Feuilles(IEnumerable<Constat> constats, IssueConstat issue) => constats
        .Where(constat => constat.Issue == issue)
        .SelectMany(constat => constat.Parties.IsEmpty ? [constat] : Feuilles(constat.Parties, issue));

    private static string Minuscule(string texte) => char.ToLowerInvariant(texte[0]) + texte[1..];
}
