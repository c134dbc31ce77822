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
            constats.Add(Rediger(dossier, dossier.Regle.Condition, dossier.Prerequis(dossier.Faits)!));
        }
        return constats.ToImmutable();
    }

    private static Constat Enregistrement(Dossier dossier)
    {
        var (issue, explication) = dossier.Fiche.EtatAu(dossier.Le) switch
        {
            EtatEnregistrement.EnVigueur => (IssueConstat.Satisfait, $"L'enregistrement est en vigueur au {Francais.Date(dossier.Le)} (jusqu'au {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)} inclus)."),
            EtatEnregistrement.Expire => (IssueConstat.NonSatisfait, $"L'enregistrement est échu depuis le {Francais.Date(dossier.Fiche.FinEnregistrement!.Value)}."),
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

    private static Constat Rediger(Dossier dossier, ConditionEntree condition, Resultat resultat) => new()
    {
        Cle = condition.Cle,
        Issue = Issue(resultat),
        Explication = Explication(dossier, condition, resultat),
        Citation = condition.Citation,
        Parties = [.. condition.Parties.Select((partie, i) => Rediger(dossier, partie, resultat.Parties[i]))],
    };

    private static IssueConstat Issue(Resultat resultat) => resultat.Verite switch
    {
        Verite.Vrai => IssueConstat.Satisfait,
        Verite.Faux => IssueConstat.NonSatisfait,
        _ => resultat.Causes.HasFlag(Causes.FaitManquant) ? IssueConstat.Inconnu : IssueConstat.AApprecier,
    };

    private static string Explication(Dossier dossier, ConditionEntree condition, Resultat resultat)
    {
        var issue = Issue(resultat) switch
        {
            IssueConstat.Satisfait => "satisfait",
            IssueConstat.NonSatisfait => "non satisfait",
            IssueConstat.Inconnu => "à compléter",
            _ => "à apprécier par une personne",
        };
        var demande = resultat.Condition switch
        {
            Condition.Toutes => "Toutes ces conditions",
            Condition.UneDe => "L'une de ces conditions",
            Condition.Niveau niveau => $"Certification ou diplôme de niveau {niveau.Requis}{(niveau.Exactement ? " exactement" : " au moins")}",
            Condition.Baccalaureat => "Baccalauréat",
            Condition.Experience experience => Experience(dossier, condition, experience),
            _ => condition.Cle,
        };
        return $"{demande} : {issue}.";
    }

    private static string Experience(Dossier dossier, ConditionEntree condition, Condition.Experience experience)
    {
        var comptees = dossier.Faits.Experiences.Where(une => une.Justifiee == Verite.Vrai && !une.SecteurVoisin && une.Secteur is not null && experience.Secteurs.Contains(une.Secteur)
            && (!experience.Professionnelle || une.Professionnelle));
        var acquis = Durees.Centiemes(experience, comptees, dossier.Le.DayNumber) / 100;
        var connue = dossier.Faits.ExperiencesCompletes && !dossier.Faits.Experiences.Any(une => une.SecteurVoisin || Completions.SecteurInconnu(une) || une.Justifiee == Verite.Inconnu);
        var mesure = connue ? Francais.Jours(acquis) : acquis > 0 ? $"au moins {Francais.Jours(acquis)}" : "durée à préciser";
        return $"Expérience de {experience.Mois} mois{(experience.EnUneFois ? " en une seule fois" : "")} dans {RechercheLeviers.Secteurs(dossier.Fiche, condition.Secteurs)} ({mesure} au {Francais.Date(dossier.Le)})";
    }
}
