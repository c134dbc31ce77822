using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes what was found of one thing, and why.</summary>
internal static class RedactionConstats
{
    internal static string Enregistrement(Dossier dossier) => dossier.Etat switch
    {
        EtatEnregistrement.EnVigueur =>
            $"L'enregistrement est en vigueur au {Francais.Date(dossier.Le)} "
            + $"(jusqu'au {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)} inclus).",
        EtatEnregistrement.Expire when dossier.Fiche.FinEnregistrement is { } fin =>
            $"L'enregistrement a pris fin le {Francais.Date(fin)}.",
        EtatEnregistrement.Expire => $"{Inactif(dossier)} ; elle n'en donne pas l'échéance.",
        EtatEnregistrement.PasEncoreEnVigueur =>
            $"L'enregistrement prend effet le {Francais.Date(dossier.Fiche.Enregistrement.Effet!.Value)} seulement.",
        EtatEnregistrement.Inconnu when dossier.Fiche.Enregistrement is { Fin: null, Active: false } =>
            $"{Inactif(dossier)} ; elle ne dit pas s'il l'était au {Francais.Date(dossier.Le)}.",
        EtatEnregistrement.Inconnu => $"La fiche ne dit pas si l'enregistrement est en vigueur au {Francais.Date(dossier.Le)}.",
    };

    private static string Inactif(Dossier dossier) => dossier.Fiche.Source.ConsulteeLe is { } jour
        ? $"D'après la fiche, lue le {Francais.Date(jour)}, l'enregistrement n'est plus actif"
        : "D'après la fiche, l'enregistrement n'est plus actif";

    internal static string Voie(Dossier dossier)
    {
        if (dossier.Ligne is not { } voie) return "La voie d'accès n'est pas connue.";
        var nom = $"« {voie.Libelle ?? voie.Acces.Libelle} »";
        if (dossier.EstHorsFiche) return $"La fiche n'a pas cette voie ({nom}).";
        var objet = dossier.EstSansObjet ? " ; elle n'a pas d'entrée en formation : les prérequis sont sans objet" : "";
        return voie.EstOuverte switch
        {
            true => $"La voie {nom} est ouverte{objet}.",
            false => $"La voie {nom} est fermée.",
            null => $"La fiche ne dit pas si la voie {nom} est ouverte.",
        };
    }

    internal static string SansRegle(Dossier dossier) => dossier.Fiche.PrerequisEntree.EstVide
        ? "La fiche ne porte pas de prérequis écrits comme une règle : une personne décide."
        : "Les prérequis de la fiche ne sont pas écrits comme une règle : une personne doit les lire.";

    /// <param name="dossier">What is decided on.</param>
    /// <param name="regle">A condition of the rule.</param>
    /// <param name="condition">The same condition with the readings taken.</param>
    /// <param name="issue">Its outcome.</param>
    /// <param name="detaille">Whether to say what does not count and why.</param>
    /// <param name="sansEffet">Whether it is not settled, and changes nothing.</param>
    internal static string Condition(
        Dossier dossier, ConditionEntree regle, Condition condition, IssueConstat issue, bool detaille, bool sansEffet)
    {
        return condition.Selon(
            toutes: _ => Verdict("Toutes ces conditions doivent être remplies", "c'est le cas", "ce n'est pas le cas"),
            uneDe: _ => Verdict("L'une de ces conditions doit être remplie", "c'est le cas", "ce n'est pas le cas"),
            niveau: niveau => Titre(niveau, RedactionTitres.Demande(niveau)),
            baccalaureat: baccalaureat => Titre(baccalaureat, "Baccalauréat"),
            experience: experience =>
            {
                var experiences = new RedactionExperiences(dossier, experience, issue);
                return Elementaire(experiences.Demande(regle), experiences.Details);
            });

        string Titre(Condition.DeTitre titre, string demande) => Elementaire(demande, new RedactionTitres(dossier, titre, issue).Details);

        string Elementaire(string demande, Func<IEnumerable<string>> details)
        {
            var verdict = Verdict(demande, "condition remplie", "condition non remplie");
            return detaille ? string.Join(' ', [verdict, .. details()]) : verdict;
        }

        string Verdict(string demande, string oui, string non) => $"{demande} : {issue switch
        {
            IssueConstat.Satisfait => oui,
            IssueConstat.NonSatisfait => non,
            IssueConstat.Inconnu or IssueConstat.AApprecier when sansEffet => "sans effet sur la réponse",
            IssueConstat.Inconnu => "à compléter",
            IssueConstat.AApprecier when dossier.Candidat.EvaluationFavorable == true => "appréciée par l'évaluation, qui est favorable",
            IssueConstat.AApprecier => "à apprécier par une personne",
        }}.";
    }
}
