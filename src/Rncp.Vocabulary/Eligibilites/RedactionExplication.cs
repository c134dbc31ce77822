using System.Globalization;
using System.Text;

namespace Rncp;

/// <summary>Writes a decision as a text that a training adviser can send.</summary>
internal static class RedactionExplication
{
    internal static string EnTete(Dossier dossier, Eligibilite avis) => avis.Motif switch
    {
        Motif.FaitsContradictoires => "Les informations ne peuvent pas être exactes : elles sont à corriger avant toute décision.",
        Motif.PrerequisNonRemplis => "Prérequis non remplis sur les informations données.",
        Motif.VoieFermee => $"Entrée impossible : {Obstacle(avis, "voie") ?? "aucune voie n'est ouverte d'après la fiche."}",
        Motif.EnregistrementExpire or Motif.EnregistrementPasEncoreEnVigueur => $"Entrée impossible : {Obstacle(avis, "enregistrement")}",
        Motif.EvaluationDefavorable => "Entrée impossible : l'évaluation enregistrée est défavorable.",
        Motif.FaitDeLaPersonne or Motif.FaitDeLaFiche => "À compléter : une information manquante peut encore changer la décision.",
        Motif.APersonne or Motif.SansRegle => "À apprécier : seule une personne peut décider.",
        Motif.PrerequisRemplis => avis.Candidat.EvaluationFavorable == true
            ? "Prérequis remplis : l'évaluation est favorable."
            : Francais.Phrase(Remplis(dossier)) + ".",
        Motif.EvaluationFavorable => "Entrée possible : l'évaluation est favorable.",
        Motif.ExamineeAutrement => "Sans objet : cette voie n'a pas d'entrée en formation, et donc pas de prérequis.",
    };

    internal static string Rediger(Dossier dossier, Eligibilite avis)
    {
        // Most take some two thousand characters.
        var sortie = new StringBuilder(3_000);
        var voie = avis.Voie?.Libelle.ToLowerInvariant() ?? "voie d'accès non connue";
        var fiche = dossier.Fiche;
        var suite = RedactionSuites.Rediger(dossier, avis.Motif, !avis.Leviers.IsEmpty);
        sortie.Append(CultureInfo.InvariantCulture, $"{fiche.Code} {fiche.Intitule}, {voie}, au {Francais.Date(avis.Le)}\n");
        sortie.Append(CultureInfo.InvariantCulture, $"{EnTete(dossier, avis)}\nSuite : {suite}.\n");
        sortie.Append("\nCe qui a été examiné :\n");
        foreach (var constat in avis.Constats) Arbre(sortie, constat, 0);
        if (avis.Conclusion != Conclusion.FaitsIncoherents)
            Section(sortie, "Lectures choisies", RedactionLectures.Rediger(dossier));
        Section(sortie, "Lectures qui ont décidé", RedactionLectures.Decisives(dossier, avis.Conclusion));
        Section(sortie, "Ce qu'il faut encore savoir", avis.FaitsManquants.Select(fait => fait.Question), estNumerotee: true);
        Section(sortie, "Ce qui permettrait d'entrer par cette voie" + (avis.Leviers.Length > 1 ? ", et dont une démarche suffit" : ""),
            avis.Leviers.Select(levier => levier.Description));
        Section(sortie, "Autres voies", avis.AutresVoies.Select(autre => $"{autre.Voie.Libelle} : {Apport(dossier, autre)}"));
        Section(sortie, "Réserves", avis.Reserves);
        Section(sortie, "Qui décide", [RedactionVerification.Rediger(dossier.Fiche), RedactionVerification.NonExamine]);
        return sortie.ToString();
    }

    /// <summary>What refuses whatever the rule says; null when each of several routes does.</summary>
    internal static string? Obstacle(Eligibilite avis, string cle) =>
        avis.Constats.FirstOrDefault(constat => constat.Cle == cle && constat.Issue == IssueConstat.NonSatisfait) is { } obstacle
            ? Francais.Suite(obstacle.Explication)
            : null;

    private static void Arbre(StringBuilder sortie, Constat constat, int profondeur)
    {
        sortie.Append(' ', 2 * profondeur).Append(Marque(constat.Issue)).Append(' ').Append(constat.Explication).Append('\n');
        if (constat.Phrase is { } phrase) sortie.Append(' ', 2 * profondeur).Append("  « ").Append(phrase).Append(" »\n");
        foreach (var partie in constat.Parties) Arbre(sortie, partie, profondeur + 1);
    }

    private static char Marque(IssueConstat issue) => issue switch
    {
        IssueConstat.Satisfait => '✓',
        IssueConstat.NonSatisfait => '✗',
        IssueConstat.Inconnu or IssueConstat.AApprecier => '?',
    };

    /// <summary>What another route leads to; a file of VAE is admitted before anything else.</summary>
    internal static string Apport(Dossier dossier, AutreVoie autre) =>
        autre.Conclusion == Conclusion.Eligible ? Remplis(dossier)
        : autre.Voie == VoieAcces.Vae
            ? $"{RedactionConclusions.EnMots(autre.Conclusion)}, sous réserve de la recevabilité du dossier"
        : RedactionConclusions.EnMots(autre.Conclusion);

    private static string Remplis(Dossier dossier) =>
        dossier.Regle?.Verification is null ? "prérequis remplis" : "prérequis remplis, sous réserve de l'évaluation à l'entrée";

    private static void Section(StringBuilder sortie, string titre, IEnumerable<string> lignes, bool estNumerotee = false)
    {
        var numero = 0;
        foreach (var ligne in lignes)
        {
            if (numero++ == 0) sortie.Append('\n').Append(titre).Append(" :\n");
            if (estNumerotee) sortie.Append(CultureInfo.InvariantCulture, $"{numero}. ");
            else sortie.Append("- ");
            sortie.Append(ligne).Append('\n');
        }
    }
}
