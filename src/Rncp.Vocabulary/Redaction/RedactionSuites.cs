namespace Rncp;

/// <summary>Writes what comes next, for each reason of a decision.</summary>
internal static class RedactionSuites
{
    private const string Inscription = "s'inscrire auprès d'un organisme qui prépare à la certification";

    internal static string Rediger(Dossier dossier, Motif motif, bool aDesLeviers)
    {
        var verification = dossier.Regle?.Verification;
        return motif switch
        {
            Motif.PrerequisNonRemplis => aDesLeviers
                ? "voir ci-dessous ce qui permettrait d'entrer, et dès quand"
                : "voir ci-dessous les conditions qui ne sont pas remplies",
            Motif.VoieFermee => AutreVoie(dossier),
            Motif.EnregistrementExpire => Succession(dossier),
            Motif.EnregistrementPasEncoreEnVigueur =>
                $"se présenter à partir du {Francais.Date(dossier.Fiche.Enregistrement.Effet!.Value)}",
            Motif.EvaluationDefavorable => verification is null
                ? "demander ce qui motive l'évaluation, et si elle peut être revue"
                : $"demander ce qui motive l'évaluation, rendue par {verification.DecidePar}, et si elle peut être revue",
            Motif.PrerequisRemplis => verification is null || dossier.Candidat.EvaluationFavorable is not null
                ? Inscription
                : $"passer l'évaluation à l'entrée, rendue par {verification.DecidePar}",
            Motif.EvaluationFavorable => Inscription,
            Motif.FaitDeLaPersonne => "répondre aux questions ci-dessous, à commencer par la première",
            Motif.FaitDeLaFiche => "demander au certificateur ce que la fiche ne dit pas",
            Motif.APersonne => $"faire examiner le dossier par {verification?.DecidePar ?? "une personne"}",
            Motif.SansRegle when dossier.Fiche.PrerequisEntree.EstVide => "demander à l'organisme de formation, qui décide",
            Motif.SansRegle => "faire lire les prérequis de la fiche à l'organisme de formation, qui décide",
            Motif.ExamineeAutrement when dossier.Voie == VoieAcces.Vae && dossier.EstSansExperience =>
                "vérifier l'expérience avant de déposer un dossier, puisque cette voie en valide une et qu'aucune n'est déclarée",
            Motif.ExamineeAutrement => "déposer un dossier, puisque cette voie s'examine sans prérequis à l'entrée en formation, "
                + "sous réserve de la recevabilité du dossier",
            Motif.FaitsContradictoires => "corriger les informations ci-dessous, puis demander de nouveau",
        };
    }

    private static string AutreVoie(Dossier dossier)
    {
        string[] ouvertes =
        [
            .. dossier.Fiche.Voies
                .Where(voie => voie.EstOuverte == true && !(voie.Acces == VoieAcces.Vae && dossier.EstSansExperience))
                .Select(voie => $"« {voie.Acces.Libelle} »"),
        ];
        return ouvertes.Length == 0 ? "demander au certificateur, puisque aucune voie n'est ouverte d'après la fiche"
            : $"se présenter par une voie ouverte : {Francais.Liste(ouvertes, "ou")}";
    }

    /// <summary>What the fiche names in its place, and until when it is delivered.</summary>
    private static string Succession(Dossier dossier)
    {
        var fiche = dossier.Fiche;
        string[] nouvelles =
            [.. fiche.CertificationsNouvelles.Select(une => une.Intitule is null ? une.Code : $"{une.Code} ({une.Intitule})")];
        var suite = nouvelles.Length == 0
            ? "demander au certificateur, puisque la fiche ne nomme aucune certification qui la remplace"
            : $"voir ce qui remplace cette certification : {Francais.Liste(nouvelles, "et")}";
        return fiche.Enregistrement.LimiteDelivrance is { } limite
            ? $"{suite} ; d'après la fiche, {fiche.Code} {(limite < dossier.Le ? "pouvait" : "peut")} être délivrée "
                + $"jusqu'au {Francais.Date(limite)} inclus"
            : suite;
    }
}
