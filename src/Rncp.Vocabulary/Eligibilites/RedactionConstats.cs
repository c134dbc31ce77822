using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes what was found, condition by condition.</summary>
internal static class RedactionConstats
{
    internal static ImmutableArray<Constat> Rediger(Dossier dossier, ImmutableArray<string> contradictions)
    {
        if (!contradictions.IsEmpty)
            return [.. contradictions.Select(contradiction => new Constat { Cle = "faits", Issue = IssueConstat.NonSatisfait, Explication = contradiction })];

        var constats = ImmutableArray.CreateBuilder<Constat>();
        constats.Add(Enregistrement(dossier));
        constats.Add(Voie(dossier));
        if (dossier.Regle is null)
        {
            constats.Add(new Constat
            {
                Cle = "prerequis",
                Issue = IssueConstat.AApprecier,
                Explication = dossier.Fiche.PrerequisEntree.EstVide
                    ? "La fiche ne porte pas de prérequis écrits comme une règle : une personne décide."
                    : "Les prérequis de la fiche ne sont pas écrits comme une règle : une personne doit les lire.",
                Citation = dossier.Fiche.PrerequisEntree.EstVide ? null : dossier.Fiche.PrerequisEntree.ToString(),
            });
        }
        else if (dossier.Voie is null || !dossier.Regle.VoiesSansObjet.Contains(dossier.Voie))
        {
            constats.Add(Rediger(dossier, dossier.Regle.Condition, dossier.Prerequis()));
        }
        return constats.ToImmutable();
    }

    private static Constat Enregistrement(Dossier dossier)
    {
        var (issue, explication) = dossier.Fiche.EtatAu(dossier.Le) switch
        {
            EtatEnregistrement.EnVigueur => (IssueConstat.Satisfait, $"L'enregistrement est en vigueur au {Francais.Date(dossier.Le)} (jusqu'au {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)} inclus)."),
            EtatEnregistrement.Expire => (IssueConstat.NonSatisfait, $"L'enregistrement a pris fin le {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)}."),
            EtatEnregistrement.PasEncoreEnVigueur => (IssueConstat.NonSatisfait, $"L'enregistrement prend effet le {Francais.Date(dossier.Fiche.Enregistrement.Effet!.Value)} seulement."),
            _ => (IssueConstat.Inconnu, $"La fiche ne dit pas si l'enregistrement est en vigueur au {Francais.Date(dossier.Le)}."),
        };
        return new Constat { Cle = "enregistrement", Issue = issue, Explication = explication };
    }

    private static Constat Voie(Dossier dossier)
    {
        if (dossier.Voie is null) return new Constat { Cle = "voie", Issue = IssueConstat.Inconnu, Explication = "La voie d'accès n'est pas connue." };
        var voie = dossier.Fiche.Voie(dossier.Voie);
        var nom = $"« {voie.Libelle ?? voie.Acces.Libelle} »";
        var sansObjet = voie.EstOuverte == true && dossier.Regle?.VoiesSansObjet.Contains(voie.Acces) == true;
        var (issue, explication) = voie.EstOuverte switch
        {
            true => (IssueConstat.Satisfait, $"La voie {nom} est ouverte{(sansObjet ? " ; elle n'a pas d'entrée en formation : les prérequis sont sans objet" : "")}."),
            false => (IssueConstat.NonSatisfait, $"La voie {nom} est fermée."),
            null => (IssueConstat.Inconnu, $"La fiche ne dit pas si la voie {nom} est ouverte."),
        };
        return new Constat { Cle = "voie", Issue = issue, Explication = explication, Citation = voie.Libelle };
    }

    /// <param name="dossier">What is decided on.</param>
    /// <param name="condition">A condition of the rule.</param>
    /// <param name="resultat">Its value.</param>
    /// <param name="detaille">Whether to say what does not count and why: a rule that is satisfied needs no excuse for its other parts.</param>
    private static Constat Rediger(Dossier dossier, ConditionEntree condition, Resultat resultat, bool detaille = true)
    {
        var issue = Issue(resultat);
        detaille &= issue != IssueConstat.Satisfait;
        return new Constat
        {
            Cle = condition.Cle,
            Issue = issue,
            Explication = string.Join(' ', Verdict(dossier, condition, resultat.Condition, issue).Concat(detaille ? Details(dossier, resultat.Condition, issue) : [])),
            Citation = condition.Citation,
            Parties = [.. condition.Parties.Select((partie, i) => Rediger(dossier, partie, resultat.Parties[i], detaille))],
        };
    }

    private static IssueConstat Issue(Resultat resultat) => resultat.Verite switch
    {
        Verite.Vrai => IssueConstat.Satisfait,
        Verite.Faux => IssueConstat.NonSatisfait,
        _ => resultat.FaitManquant ? IssueConstat.Inconnu : IssueConstat.AApprecier,
    };

    private static IEnumerable<string> Verdict(Dossier dossier, ConditionEntree condition, Condition noyau, IssueConstat issue)
    {
        var (demande, oui, non) = noyau switch
        {
            Condition.Toutes => ("Toutes ces conditions doivent être remplies", "c'est le cas", "ce n'est pas le cas"),
            Condition.UneDe => ("L'une de ces conditions doit être remplie", "c'est le cas", "ce n'est pas le cas"),
            Condition.Niveau niveau => (RedactionTitres.Demande(niveau), "condition remplie", "condition non remplie"),
            Condition.Experience experience => (new RedactionExperiences(dossier, experience, issue).Demande(condition), "condition remplie", "condition non remplie"),
            _ => ("Baccalauréat", "condition remplie", "condition non remplie"),
        };
        return [$"{demande} : {issue switch
        {
            IssueConstat.Satisfait => oui,
            IssueConstat.NonSatisfait => non,
            IssueConstat.Inconnu => "à compléter",
            _ => "à apprécier par une personne",
        }}."];
    }

    private static IEnumerable<string> Details(Dossier dossier, Condition condition, IssueConstat issue) => condition switch
    {
        Condition.Toutes or Condition.UneDe => [],
        Condition.Experience experience => new RedactionExperiences(dossier, experience, issue).Details(),
        _ => new RedactionTitres(dossier, condition, issue).Details(),
    };
}
