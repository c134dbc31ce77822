using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes what was found, condition by condition.</summary>
internal static class RedactionConstats
{
    internal static ImmutableArray<Constat> Rediger(Dossier dossier)
    {
        if (dossier.Contradictions.Count > 0)
            return [.. RedactionContradictions.Rediger(dossier.Candidat, dossier.Contradictions).Select(contradiction => new Constat("faits", IssueConstat.NonSatisfait, dossier, (_, _) => contradiction))];

        Constat enregistrement = Enregistrement(dossier), voie = Voie(dossier);
        return dossier.Regle is not { } regle ? [enregistrement, voie, SansRegle(dossier)]
            : dossier.Voie is null || !regle.VoiesSansObjet.Contains(dossier.Voie) ? [enregistrement, voie, Rediger(dossier, regle.Condition, dossier.Prerequis(), detaille: true)]
            : [enregistrement, voie];
    }

    private static Constat Enregistrement(Dossier dossier) => dossier.Etat switch
    {
        EtatEnregistrement.EnVigueur => Enregistrement(dossier, IssueConstat.Satisfait, static (_, dossier) => $"L'enregistrement est en vigueur au {Francais.Date(dossier.Le)} (jusqu'au {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)} inclus)."),
        EtatEnregistrement.Expire => Enregistrement(dossier, IssueConstat.NonSatisfait, static (_, dossier) => $"L'enregistrement a pris fin le {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)}."),
        EtatEnregistrement.PasEncoreEnVigueur => Enregistrement(dossier, IssueConstat.NonSatisfait, static (_, dossier) => $"L'enregistrement prend effet le {Francais.Date(dossier.Fiche.Enregistrement.Effet!.Value)} seulement."),
        EtatEnregistrement.Inconnu => Enregistrement(dossier, IssueConstat.Inconnu, static (_, dossier) => $"La fiche ne dit pas si l'enregistrement est en vigueur au {Francais.Date(dossier.Le)}."),
    };

    private static Constat Enregistrement(Dossier dossier, IssueConstat issue, Func<Constat, Dossier, string> redaction) => new("enregistrement", issue, dossier, redaction);

    private static Constat Voie(Dossier dossier)
    {
        if (dossier.Voie is null) return new Constat("voie", IssueConstat.Inconnu, dossier, static (_, _) => "La voie d'accès n'est pas connue.");
        var voie = dossier.Fiche.Voie(dossier.Voie);
        return voie.EstOuverte switch
        {
            true => Constater(IssueConstat.Satisfait, static (constat, dossier) => $"La voie {Nom(constat, dossier)} est ouverte{(dossier.Regle?.VoiesSansObjet.Contains(dossier.Voie!) == true ? " ; elle n'a pas d'entrée en formation : les prérequis sont sans objet" : "")}."),
            false => Constater(IssueConstat.NonSatisfait, static (constat, dossier) => $"La voie {Nom(constat, dossier)} est fermée."),
            null => Constater(IssueConstat.Inconnu, static (constat, dossier) => $"La fiche ne dit pas si la voie {Nom(constat, dossier)} est ouverte."),
        };

        Constat Constater(IssueConstat issue, Func<Constat, Dossier, string> redaction) => new("voie", issue, dossier, redaction) { Citation = voie.Libelle };
        static string Nom(Constat constat, Dossier dossier) => $"« {constat.Citation ?? dossier.Voie!.Libelle} »";
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

    private static string Explication(Constat constat, Dossier dossier)
    {
        var issue = constat.Issue;
        return constat.Condition!.Selon(
            toutes: _ => Verdict("Toutes ces conditions doivent être remplies", "c'est le cas", "ce n'est pas le cas", issue),
            uneDe: _ => Verdict("L'une de ces conditions doit être remplie", "c'est le cas", "ce n'est pas le cas", issue),
            niveau: niveau => Titre(niveau, RedactionTitres.Demande(niveau)),
            baccalaureat: baccalaureat => Titre(baccalaureat, "Baccalauréat"),
            experience: experience =>
            {
                var experiences = new RedactionExperiences(dossier, experience, issue);
                return Elementaire(experiences.Demande(constat.Regle!), experiences.Details);
            });

        string Titre(Condition.DeTitre condition, string demande) => Elementaire(demande, new RedactionTitres(dossier, condition, issue).Details);

        string Elementaire(string demande, Func<IEnumerable<string>> details)
        {
            var verdict = Verdict(demande, "condition remplie", "condition non remplie", issue);
            return constat.Detaille ? string.Join(' ', [verdict, .. details()]) : verdict;
        }
    }

    private static string Verdict(string demande, string oui, string non, IssueConstat issue) => $"{demande} : {issue switch
    {
        IssueConstat.Satisfait => oui,
        IssueConstat.NonSatisfait => non,
        IssueConstat.Inconnu => "à compléter",
        IssueConstat.AApprecier => "à apprécier par une personne",
    }}.";

    private static IssueConstat Issue(Resultat resultat) => resultat.Verite switch
    {
        Verite.Vrai => IssueConstat.Satisfait,
        Verite.Faux => IssueConstat.NonSatisfait,
        Verite.Inconnu => resultat.FaitManquant ? IssueConstat.Inconnu : IssueConstat.AApprecier,
    };
}
