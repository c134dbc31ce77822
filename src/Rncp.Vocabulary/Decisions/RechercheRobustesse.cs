namespace Rncp;

/// <summary>Decides under every combination of readings.</summary>
internal static class RechercheRobustesse
{
    internal static Robustesse Chercher(Dossier dossier, Conclusion conclusion)
    {
        var lectures = dossier.Regle?.Lectures ?? [];
        if (conclusion == Conclusion.FaitsIncoherents || lectures.IsEmpty)
            return new Robustesse { LecturesDecisives = [], Conclusions = [conclusion] };

        var reponses = lectures.Select(lecture => lecture.Reponses).ToArray();
        var cas = Combinaisons([.. reponses.Select(autres => autres.Length)])
            .Select(choix => (Choix: choix, Conclusion: Deliberation.Conclure(new Dossier(
                dossier.Fiche, dossier.Candidat, dossier.Voie, dossier.Le,
                lectures.Select((lecture, i) => (lecture, reponses[i][choix[i]]))
                    .Aggregate(ChoixLectures.ParDefaut, (pris, paire) => pris.Avec(paire.lecture, paire.Item2))))))
            .ToArray();
        return new Robustesse
        {
            LecturesDecisives = [.. lectures.Where((_, i) => cas
                .GroupBy(un => string.Join(',', un.Choix.Where((_, j) => j != i)))
                .Any(contexte => contexte.Select(un => un.Conclusion).Distinct().Count() > 1))],
            Conclusions = [.. cas.Select(un => un.Conclusion).Distinct().Order()],
        };
    }

    private static IEnumerable<int[]> Combinaisons(int[] tailles) => tailles.Aggregate(
        (IEnumerable<int[]>)[[]],
        (debuts, taille) => debuts.SelectMany(_ => Enumerable.Range(0, taille), (debut, choix) => debut.Append(choix).ToArray()));
}
