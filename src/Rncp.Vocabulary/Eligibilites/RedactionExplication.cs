using System.Collections.Immutable;
using System.Text;

namespace Rncp;

/// <summary>Writes a decision as a text that a training adviser can send.</summary>
internal static class RedactionExplication
{
    internal static string EnTete(Dossier dossier, Eligibilite avis) => avis.Conclusion switch
    {
        Conclusion.FaitsIncoherents => "Les informations ne peuvent pas être exactes : elles sont à corriger avant toute décision.",
        Conclusion.NonEligible => NonRecevable(dossier, avis),
        Conclusion.ACompleter => "À compléter : une information manquante peut encore changer la décision.",
        Conclusion.AApprecier => "À apprécier : seule une personne peut décider.",
        Conclusion.Eligible => avis.Candidat.EvaluationFavorable == true
            ? "Recevable : l'évaluation est favorable."
            : Francais.Phrase(Recevable(dossier)) + ".",
        Conclusion.SansObjet => "Sans objet : cette voie n'a pas d'entrée en formation, et donc pas de prérequis.",
    };

    internal static string Rediger(Dossier dossier, Eligibilite avis)
    {
        var sortie = new StringBuilder();
        var voie = avis.Voie?.Libelle.ToLowerInvariant() ?? "voie d'accès non connue";
        Ligne(sortie, $"{dossier.Fiche.Code} {dossier.Fiche.Intitule}, {voie}, au {Francais.Date(avis.Le)}");
        Ligne(sortie, EnTete(dossier, avis));
        Ligne(sortie, $"Suite : {RedactionSuites.Rediger(dossier, avis.Motif, !avis.Leviers.IsEmpty)}.");
        Section(sortie, "Ce qui a été examiné", avis.Constats.SelectMany(constat => Arbre(constat, 0)));
        if (avis.Conclusion != Conclusion.FaitsIncoherents)
            Section(sortie, "Lectures choisies", RedactionLectures.Rediger(dossier).Select(lecture => $"- {lecture}"));
        Section(sortie, "Ce qu'il faut encore savoir", avis.FaitsManquants.Select((fait, i) => $"{i + 1}. {fait.Question}"));
        Section(sortie, "Pour devenir recevable par cette voie", avis.Leviers.Select(levier => $"- {levier.Description}"));
        Section(sortie, "Autres voies", avis.AutresVoies.Select(autre => $"- {autre.Voie.Libelle} : {Apport(dossier, autre.Conclusion)}"));
        Section(sortie, "Réserves", avis.Reserves.Select(reserve => $"- {reserve}"));
        return sortie.ToString();
    }

    /// <summary>What refuses whatever the rule says is the reason; the rule has its own, in the findings.</summary>
    private static string NonRecevable(Dossier dossier, Eligibilite avis)
    {
        var bloquant = avis.Constats.FirstOrDefault(constat =>
            constat is { Cle: "enregistrement" or "voie", Issue: IssueConstat.NonSatisfait });
        if (bloquant is not null) return $"Non recevable : {Francais.Suite(bloquant.Explication)}";
        return avis.Motif == Motif.EvaluationDefavorable
            && dossier.VigueursPossibles is [true] && dossier.VoiesPossibles.All(voie => voie.EstOuverte == true)
            ? "Non recevable : l'évaluation enregistrée est défavorable."
            : "Non recevable sur les informations données.";
    }

    private static IEnumerable<string> Arbre(Constat constat, int profondeur)
    {
        var retrait = new string(' ', 2 * profondeur);
        yield return $"{retrait}{Marque(constat.Issue)} {constat.Explication}";
        if (constat.Citation is { } citation && constat.Cle != "voie")
            yield return $"{retrait}  « {citation.Replace("\n", " ", StringComparison.Ordinal)} »";
        foreach (var ligne in constat.Parties.SelectMany(partie => Arbre(partie, profondeur + 1))) yield return ligne;
    }

    private static char Marque(IssueConstat issue) => issue switch
    {
        IssueConstat.Satisfait => '✓',
        IssueConstat.NonSatisfait => '✗',
        IssueConstat.Inconnu or IssueConstat.AApprecier => '?',
    };

    private static string Apport(Dossier dossier, Conclusion conclusion) => conclusion switch
    {
        Conclusion.Eligible => Recevable(dossier),
        Conclusion.SansObjet => "pas de prérequis à l'entrée en formation",
        Conclusion.AApprecier => "à apprécier par une personne",
        Conclusion.ACompleter => "à compléter",
        Conclusion.NonEligible or Conclusion.FaitsIncoherents => throw new InvalidOperationException($"{conclusion} leads no further."),
    };

    private static string Recevable(Dossier dossier) =>
        dossier.Regle?.Verification is null ? "recevable" : "recevable, sous réserve de l'évaluation à l'entrée";

    private static void Section(StringBuilder sortie, string titre, IEnumerable<string> lignes)
    {
        var liste = lignes.ToImmutableArray();
        if (liste.IsEmpty) return;
        Ligne(sortie, "");
        Ligne(sortie, titre + " :");
        foreach (var ligne in liste) Ligne(sortie, ligne);
    }

    private static void Ligne(StringBuilder sortie, string texte) => sortie.Append(texte).Append('\n');
}
