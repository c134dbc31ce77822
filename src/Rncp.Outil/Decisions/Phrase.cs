namespace Rncp.Outil.Decisions;

/// <summary>What to read first of a decision, for its reason: what it rests on, or what to do next.</summary>
internal static class Phrase
{
    internal static string De(Eligibilite avis) => string.Join(' ', Parties(avis));

    internal static IEnumerable<string> Parties(Eligibilite avis) => avis.Motif switch
    {
        Motif.PrerequisNonRemplis => Refus(avis),
        Motif.VoieFermee or Motif.EnregistrementExpire or Motif.EnregistrementPasEncoreEnVigueur or Motif.EvaluationDefavorable =>
            [avis.ToString(), .. Ailleurs(avis)],
        Motif.PrerequisRemplis => [.. Appuis(avis), .. Evaluation(avis)],
        Motif.EvaluationFavorable => [avis.ToString()],
        Motif.FaitDeLaPersonne or Motif.FaitDeLaFiche => Questions(avis),
        Motif.APersonne or Motif.SansRegle => Feuilles(avis.Constats, IssueConstat.AApprecier),
        Motif.ExamineeAutrement => avis.Constats.Where(constat => constat.Cle == "voie").Select(constat => constat.Explication),
        Motif.FaitsContradictoires => avis.Constats.Select(constat => constat.Explication),
    };

    /// <summary>The ways to become eligible tell what is missing; without one, what was not met does.</summary>
    private static IEnumerable<string> Refus(Eligibilite avis) => avis.Leviers switch
    {
        [var seul] => [$"Il faut {Minuscule(seul.Description)}."],
        [] => Feuilles(avis.Constats, IssueConstat.NonSatisfait).Concat(Ailleurs(avis)),
        var leviers => leviers.Select((levier, i) =>
            $"{(i == 0 ? "Il faut soit" : "soit")} {Minuscule(levier.Description)}{(i == leviers.Length - 1 ? '.' : ',')}"),
    };

    /// <summary>The other routes that come first. « Recevable » is said of a file for the VAE, and of nothing else.</summary>
    private static IEnumerable<string> Ailleurs(Eligibilite avis) => avis.AutresVoies
        .GroupBy(autre => autre.Conclusion)
        .Take(1)
        .Select(meilleures => $"{Par(meilleures.Key)} : {string.Join(", ", meilleures.Select(autre => autre.Voie.Libelle))}.");

    private static string Par(Conclusion conclusion) => conclusion switch
    {
        Conclusion.Eligible => "Prérequis remplis par",
        Conclusion.SansObjet => "Sans prérequis à l'entrée, sous réserve de la recevabilité du dossier, par",
        Conclusion.AApprecier => "Par une autre voie, une personne peut décider",
        Conclusion.ACompleter or Conclusion.NonEligible or Conclusion.FaitsIncoherents => "Par une autre voie, à compléter",
    };

    private static IEnumerable<string> Questions(Eligibilite avis)
    {
        if (avis.FaitsManquants is not [var premier, .. var suite]) yield break;
        yield return premier.Question;
        if (!suite.IsEmpty) yield return suite.Length == 1 ? "Puis une autre question." : $"Puis {suite.Length} autres questions.";
    }

    /// <summary>The conditions that satisfy the rule: one is enough where the rule asks for one of several.</summary>
    private static IEnumerable<string> Appuis(Eligibilite avis) => avis.Certification.Regles?.Entree is { } entree
        ? avis.Constats.Where(constat => constat.Cle == entree.Condition.Cle)
            .SelectMany(constat => Appuis(entree.Condition, constat)).Select(constat => constat.Explication)
        : [];

    private static IEnumerable<Constat> Appuis(ConditionEntree condition, Constat constat)
    {
        if (constat.Parties.IsEmpty) return [constat];
        var satisfaites = condition.Parties.Zip(constat.Parties).Where(partie => partie.Second.Issue == IssueConstat.Satisfait);
        return satisfaites.Take(condition.Genre == GenreCondition.UneDe ? 1 : int.MaxValue)
            .SelectMany(partie => Appuis(partie.First, partie.Second));
    }

    private static IEnumerable<string> Evaluation(Eligibilite avis) => avis.Certification.Regles?.Entree?.Verification is null ? []
        : [avis.Candidat.EvaluationFavorable == true ? "L'évaluation à l'entrée est favorable." : "Reste l'évaluation à l'entrée."];

    private static IEnumerable<string> Feuilles(IEnumerable<Constat> constats, IssueConstat issue) => constats
        .Where(constat => constat.Issue == issue)
        .SelectMany(constat => constat.Parties.IsEmpty ? [constat.Explication] : Feuilles(constat.Parties, issue));

    private static string Minuscule(string texte) => char.ToLowerInvariant(texte[0]) + texte[1..];
}
