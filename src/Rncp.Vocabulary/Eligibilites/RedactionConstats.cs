using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes what was found, condition by condition.</summary>
internal static class RedactionConstats
{
    internal static ImmutableArray<Constat> Rediger(Dossier dossier, ImmutableArray<string> contradictions)
    {
        if (!contradictions.IsEmpty)
            return [.. contradictions.Select(contradiction => new Constat("faits", IssueConstat.NonSatisfait, dossier, (_, _) => contradiction))];

        Constat enregistrement = Enregistrement(dossier), voie = Voie(dossier);
        return dossier.Regle is not { } regle ? [enregistrement, voie, SansRegle(dossier)]
            : dossier.Voie is null || !regle.VoiesSansObjet.Contains(dossier.Voie) ? [enregistrement, voie, Rediger(dossier, regle.Condition, dossier.Prerequis(), detaille: true)]
            : [enregistrement, voie];
    }

    private static Constat Enregistrement(Dossier dossier)
    {
        return dossier.Etat switch
        {
            EtatEnregistrement.EnVigueur => Constater(IssueConstat.Satisfait, static (_, dossier) => $"L'enregistrement est en vigueur au {Francais.Date(dossier.Le)} (jusqu'au {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)} inclus)."),
            EtatEnregistrement.Expire => Constater(IssueConstat.NonSatisfait, static (_, dossier) => $"L'enregistrement a pris fin le {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)}."),
            EtatEnregistrement.PasEncoreEnVigueur => Constater(IssueConstat.NonSatisfait, static (_, dossier) => $"L'enregistrement prend effet le {Francais.Date(dossier.Fiche.Enregistrement.Effet!.Value)} seulement."),
            _ => Constater(IssueConstat.Inconnu, static (_, dossier) => $"La fiche ne dit pas si l'enregistrement est en vigueur au {Francais.Date(dossier.Le)}."),
        };

        Constat Constater(IssueConstat issue, Func<Constat, Dossier, string> redaction) => new("enregistrement", issue, dossier, redaction);
    }

    private static Constat Voie(Dossier dossier)
    {
        if (dossier.Voie is null) return new Constat("voie", IssueConstat.Inconnu, dossier, static (_, _) => "La voie d'accès n'est pas connue.");
        var voie = dossier.Fiche.Voie(dossier.Voie);
        return voie.EstOuverte switch
        {
            true => Constater(IssueConstat.Satisfait, static (_, dossier) => $"La voie {Nom(dossier)} est ouverte{(dossier.Regle?.VoiesSansObjet.Contains(dossier.Voie!) == true ? " ; elle n'a pas d'entrée en formation : les prérequis sont sans objet" : "")}."),
            false => Constater(IssueConstat.NonSatisfait, static (_, dossier) => $"La voie {Nom(dossier)} est fermée."),
            null => Constater(IssueConstat.Inconnu, static (_, dossier) => $"La fiche ne dit pas si la voie {Nom(dossier)} est ouverte."),
        };

        Constat Constater(IssueConstat issue, Func<Constat, Dossier, string> redaction) => new("voie", issue, dossier, redaction) { Citation = voie.Libelle };
        static string Nom(Dossier dossier) => $"« {dossier.Fiche.Voie(dossier.Voie!).Libelle ?? dossier.Voie!.Libelle} »";
    }

    private static Constat SansRegle(Dossier dossier) => dossier.Fiche.PrerequisEntree.EstVide
        ? new Constat("prerequis", IssueConstat.AApprecier, dossier, static (_, _) => "La fiche ne porte pas de prérequis écrits comme une règle : une personne décide.")
        : new Constat("prerequis", IssueConstat.AApprecier, dossier, static (_, _) => "Les prérequis de la fiche ne sont pas écrits comme une règle : une personne doit les lire.")
        {
            Citation = dossier.Fiche.PrerequisEntree.ToString(),
        };

    /// <param name="dossier">What is decided on.</param>
    /// <param name="condition">A condition of the rule.</param>
    /// <param name="resultat">Its value.</param>
    /// <param name="detaille">Whether to say what does not count and why: a rule that is satisfied needs no excuse for its other parts.</param>
    private static Constat Rediger(Dossier dossier, ConditionEntree condition, Resultat resultat, bool detaille)
    {
        var issue = Issue(resultat);
        detaille &= issue != IssueConstat.Satisfait;
        var parties = condition.Parties.IsEmpty ? [] : new Constat[condition.Parties.Length];
        for (var i = 0; i < parties.Length; i++) parties[i] = Rediger(dossier, condition.Parties[i], resultat.Parties[i], detaille);
        return new Constat(condition.Cle, issue, dossier, Explication)
        {
            Citation = condition.Citation,
            Parties = ImmutableCollectionsMarshal.AsImmutableArray(parties),
            Regle = condition,
            Condition = resultat.Condition,
            Detaille = detaille,
        };
    }

    private static string Explication(Constat constat, Dossier dossier) =>
        string.Join(' ', Verdict(dossier, constat.Regle!, constat.Condition!, constat.Issue).Concat(constat.Detaille ? Details(dossier, constat.Condition!, constat.Issue) : []));

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
