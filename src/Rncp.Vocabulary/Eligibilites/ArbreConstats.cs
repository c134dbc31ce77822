using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Makes the findings of a decision, condition by condition; their words are written when they are read.</summary>
internal static class ArbreConstats
{
    /// <param name="dossier">What is decided on.</param>
    /// <param name="demandes">The facts that are asked for: what is not known of anything else changes nothing.</param>
    internal static ImmutableArray<Constat> De(Dossier dossier, Func<ImmutableArray<FaitManquant>> demandes)
    {
        if (dossier.Contradictions.Count > 0)
            return [.. RedactionContradictions.Rediger(dossier.Candidat, dossier.Contradictions)
                .Select(contradiction => new Constat("faits", IssueConstat.NonSatisfait, dossier, (_, _) => contradiction))];

        Constat enregistrement = Enregistrement(dossier), voie = Voie(dossier);
        return dossier.Regle is not { } regle ? [enregistrement, voie, SansRegle(dossier)]
            : dossier.EstSansObjet ? [enregistrement, voie]
            :
            [
                enregistrement, voie,
                DeRegle(dossier, regle.Condition, dossier.Prerequis(), demandes, detaille: true, SansLaRegle(dossier)),
            ];
    }

    /// <summary>Whether something that is not known of a condition, or of one of its parts, is asked for.</summary>
    private static bool EstDemandee(Condition condition, ImmutableArray<FaitManquant> demandes) => Array.Exists(
        Condition.Atomes(condition), atome => demandes.Any(fait => fait.Porte(surLesTitres: atome is Condition.DeTitre)));

    /// <summary>Whether what refuses comes before the rule, or after it: then no answer about the person changes anything.</summary>
    private static bool SansLaRegle(Dossier dossier) => !dossier.VigueursPossibles.Contains(true)
        || dossier.VoiesPossibles.All(voie => voie.EstOuverte == false)
        || dossier.Candidat.EvaluationFavorable == false;

    private static Constat Enregistrement(Dossier dossier) => new("enregistrement", dossier.Etat switch
    {
        EtatEnregistrement.EnVigueur => IssueConstat.Satisfait,
        EtatEnregistrement.Expire or EtatEnregistrement.PasEncoreEnVigueur => IssueConstat.NonSatisfait,
        EtatEnregistrement.Inconnu => IssueConstat.Inconnu,
    }, dossier, static (_, dossier) => RedactionConstats.Enregistrement(dossier));

    private static Constat Voie(Dossier dossier)
    {
        var issue = dossier.Ligne?.EstOuverte switch
        {
            true => IssueConstat.Satisfait,
            false => IssueConstat.NonSatisfait,
            null => IssueConstat.Inconnu,
        };
        return new("voie", issue, dossier, static (_, dossier) => RedactionConstats.Voie(dossier)) { Citation = dossier.Ligne?.Libelle };
    }

    private static Constat SansRegle(Dossier dossier) =>
        new("prerequis", IssueConstat.AApprecier, dossier, static (_, dossier) => RedactionConstats.SansRegle(dossier))
    {
        Citation = dossier.Fiche.PrerequisEntree.EstVide ? null : dossier.Fiche.PrerequisEntree.ToString(),
    };

    /// <param name="dossier">What is decided on.</param>
    /// <param name="condition">A condition of the rule.</param>
    /// <param name="resultat">Its value.</param>
    /// <param name="demandes">The facts that are asked for.</param>
    /// <param name="detaille">
    /// Whether to say what does not count and why: a rule that is satisfied needs no excuse for its other parts.
    /// </param>
    /// <param name="sansEffet">Whether what it is a part of is settled, so that nothing depends on what is not known of this one.</param>
    private static Constat DeRegle(
        Dossier dossier,
        ConditionEntree condition,
        Resultat resultat,
        Func<ImmutableArray<FaitManquant>> demandes,
        bool detaille,
        bool sansEffet)
    {
        var issue = Issue(resultat);
        var estTranchee = issue is IssueConstat.Satisfait or IssueConstat.NonSatisfait;
        sansEffet |= issue == IssueConstat.Inconnu && !EstDemandee(resultat.Condition, demandes());
        // What a person was to judge, a person has.
        var estAppreciee = issue == IssueConstat.AApprecier && dossier.Candidat.EvaluationFavorable == true;
        detaille &= issue != IssueConstat.Satisfait && !estAppreciee && (estTranchee || !sansEffet);
        var parties = condition.Parties.IsEmpty ? [] : new Constat[condition.Parties.Length];
        for (var i = 0; i < parties.Length; i++)
            parties[i] = DeRegle(dossier, condition.Parties[i], resultat.Parties[i], demandes, detaille, sansEffet || estTranchee);
        return new Constat(condition.Cle, issue, dossier, Explication)
        {
            Citation = condition.Citation,
            Parties = ImmutableCollectionsMarshal.AsImmutableArray(parties),
            Ecrite = condition,
            Condition = resultat.Condition,
            Detaille = detaille,
            SansEffet = sansEffet && !estTranchee,
        };
    }

    private static string Explication(Constat constat, Dossier dossier) =>
        RedactionConstats.Condition(dossier, constat.Ecrite!, constat.Condition!, constat.Issue, constat.Detaille, constat.SansEffet);

    private static IssueConstat Issue(Resultat resultat) => resultat.Verite switch
    {
        Verite.Vrai => IssueConstat.Satisfait,
        Verite.Faux => IssueConstat.NonSatisfait,
        Verite.Inconnu => resultat.FaitManquant ? IssueConstat.Inconnu : IssueConstat.AApprecier,
    };
}
