namespace Rncp.Tests.Eligibilites;

/// <summary>Compares the decision of a fiche with what a case expects, for the tests of the cases and of the mutants.</summary>
internal static class VerificationCas
{
    /// <summary>The differences, one line each; empty when the decision is the one expected.</summary>
    internal static IEnumerable<string> Ecarts(ICertification fiche, CasEligibilite cas)
    {
        var avis = fiche.Evaluer(cas.Faits.VersCandidat(), cas.VoieAcces, cas.Le);
        if (avis.Conclusion != cas.Attendu) yield return $"conclusion: expected {cas.Attendu}, got {avis.Conclusion}.\n{avis.Expliquer()}";

        foreach (var ecart in Ecart("readings that change it", cas.LecturesDecisives, avis.Robustesse().LecturesDecisives.Select(lecture => lecture.Cle))) yield return ecart;
        if (cas.FaitsManquants is { } faits)
            foreach (var ecart in Ecart("missing facts", faits, avis.FaitsManquants.Select(fait => fait.Cle))) yield return ecart;
        if (cas.Leviers is { } leviers)
            foreach (var ecart in Ecart("levers", leviers, avis.Leviers.Select(CasEligibilite.LevierDuCas.De))) yield return ecart;
        if (cas.AutresVoies is { } voies)
            foreach (var ecart in Ecart("other routes", voies, avis.AutresVoies.Select(autre => autre.Voie.Cle))) yield return ecart;
        foreach (var mots in cas.Reserves ?? [])
            if (!avis.Reserves.Any(reserve => reserve.Contains(mots, StringComparison.Ordinal))) yield return $"reserves: none says « {mots} ».";
        if (cas.Motif is { } motif && motif != avis.Motif) yield return $"motif: expected {motif}, got {avis.Motif}";
        foreach (var mots in cas.Texte ?? [])
            if (!avis.Expliquer().Contains(mots, StringComparison.Ordinal)) yield return $"text: it does not say « {mots} ».\n{avis.Expliquer()}";
        foreach (var mots in cas.SansTexte ?? [])
            if (avis.Expliquer().Contains(mots, StringComparison.Ordinal)) yield return $"text: it says « {mots} ».";
    }

    private static IEnumerable<string> Ecart<T>(string quoi, IEnumerable<T> attendus, IEnumerable<T> obtenus)
    {
        if (!attendus.SequenceEqual(obtenus)) yield return $"{quoi}: expected [{string.Join(", ", attendus)}], got [{string.Join(", ", obtenus)}]";
    }
}
