using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes what the text leaves to a person, and what a decision assumes.</summary>
internal static class RedactionReserves
{
    /// <param name="dossier">What is decided on.</param>
    /// <param name="conclusion">The conclusion.</param>
    /// <param name="autresVoies">The other routes that are named.</param>
    /// <param name="pourLaPersonne">Whether it is the person who reads them, and not who keeps the data.</param>
    internal static ImmutableArray<string> Rediger(
        Dossier dossier, Conclusion conclusion, ImmutableArray<AutreVoie> autresVoies, bool pourLaPersonne = false)
    {
        // After the registration, neither a route nor a person decides anything.
        if (conclusion == Conclusion.FaitsIncoherents || !dossier.VigueursPossibles.Contains(true)) return [];
        var reserves = ImmutableArray.CreateBuilder<string>();
        if (RedactionPrevisions.Rediger(dossier, conclusion) is { } previsions) reserves.Add(previsions);
        if (dossier.Regle is { } regle) Prerequis(dossier, regle, conclusion, autresVoies, pourLaPersonne, reserves);
        Voies(dossier, autresVoies, pourLaPersonne, reserves);
        return reserves.ToImmutable();
    }

    /// <summary>What is said of the prerequisites, when a route whose entry has some may be taken, this one or another.</summary>
    private static void Prerequis(
        Dossier dossier,
        RegleEntree regle,
        Conclusion conclusion,
        ImmutableArray<AutreVoie> autresVoies,
        bool pourLaPersonne,
        ImmutableArray<string>.Builder reserves)
    {
        var entree = dossier.VoiesPossibles.Any(voie => voie.EstOuverte != false && !regle.VoiesSansObjet.Contains(voie.Acces));
        var favorable = dossier.Candidat.EvaluationFavorable;
        if (regle.Verification is { } verification && conclusion is Conclusion.Eligible or Conclusion.AApprecier && favorable is null)
            reserves.Add($"Sous réserve d'un avis favorable, rendu par {verification.DecidePar} : « {verification.Citation} »");
        if (regle.Verification is { } evaluee && favorable is not null && entree)
            reserves.Add($"L'évaluation enregistrée est {(favorable.Value ? "favorable" : "défavorable")} : "
                + $"elle est rendue par {evaluee.DecidePar}.");
        if (favorable == false || !(entree || autresVoies.Any(autre => autre.Conclusion != Conclusion.SansObjet))) return;

        var resultat = dossier.Prerequis();
        foreach (var norme in regle.NonFormalise)
        {
            if (!Concerne(dossier.Fiche, norme, regle.Condition, resultat)) continue;
            reserves.Add($"{Francais.Phrase(norme.DecidePar)} apprécie ce que veut dire « {norme.Citation} »"
                + (pourLaPersonne ? "." : $" ({norme.Motif})."));
        }
        Suppositions(dossier, resultat, reserves);
    }

    /// <summary>Whether an open norm is about more than conditions that the decision can do without.</summary>
    private static bool Concerne(ICertification fiche, NormeOuverte norme, ConditionEntree regle, Resultat resultat)
    {
        var cles = MotsDeFiche.De(fiche).Citees(norme, norme =>
            [.. regle.Feuilles().Where(condition => Cite(condition, norme)).Select(condition => condition.Cle)]);
        return cles.Length == 0 || !TientSans(resultat, condition => cles.Contains(condition.Cle));
    }

    private static bool Cite(ConditionEntree condition, NormeOuverte norme) =>
        condition.Source == norme.Source && condition.Citation?.Contains(norme.Citation, StringComparison.Ordinal) == true;

    /// <summary>Whether the rule is satisfied by its other conditions alone.</summary>
    private static bool TientSans(Resultat resultat, Func<Condition, bool> exclue) => resultat.Condition.SelonGroupe(
        toutes: _ => resultat.Parties.All(partie => TientSans(partie, exclue)),
        uneDe: _ => resultat.Parties.Any(partie => TientSans(partie, exclue)),
        elementaire: condition => resultat.Verite == Verite.Vrai && !exclue(condition));

    /// <summary>The states of routes that are deduced, of those that the decision or its advice rests on, by reason.</summary>
    private static void Voies(
        Dossier dossier, ImmutableArray<AutreVoie> autresVoies, bool pourLaPersonne, ImmutableArray<string>.Builder reserves)
    {
        var deduites = dossier.VoiesPossibles.Select(voie => voie.Acces).Concat(autresVoies.Select(autre => autre.Voie))
            .Select(voie => (Nom: $"« {voie.Libelle} »", Motif: Deduite(dossier.Fiche, voie)))
            .Where(voie => voie.Motif is not null);
        foreach (var groupe in deduites.GroupBy(voie => pourLaPersonne ? "la fiche ne l'imprime pas." : voie.Motif!))
        {
            string[] noms = [.. groupe.Select(voie => voie.Nom)];
            reserves.Add($"L'état {(noms.Length > 1 ? "des voies" : "de la voie")} {Francais.Liste(noms, "et")} "
                + $"est déduit : {Francais.Suite(groupe.Key)}");
        }
    }

    private static void Suppositions(Dossier dossier, Resultat resultat, ImmutableArray<string>.Builder reserves)
    {
        var conditions = Condition.Atomes(dossier.Condition!);
        var experiences = TientSans(resultat, condition => condition is Condition.Experience) ? [] : dossier.Candidat.Experiences ?? [];
        if (experiences.Any(experience => experience.Justificatif is null))
            reserves.Add("Les justificatifs d'expérience ne sont pas tous mentionnés : "
                + "ce qui n'est pas mentionné est compté comme fourni.");
        if (Array.Exists(conditions, condition => condition is Condition.Experience { Prorata: true })
            && experiences.Any(experience => experience.Quotite is null))
            reserves.Add("Les temps de travail ne sont pas tous mentionnés : ce qui n'est pas mentionné est compté comme un temps plein.");
        if (Array.Exists(conditions, condition => condition is Condition.Experience { Professionnelle: true })
            && experiences.Any(experience => experience.Nature is null))
            reserves.Add("La nature des expériences n'est pas toujours mentionnée : "
                + "ce qui n'est pas mentionné est compté comme un emploi.");
        if ((dossier.Candidat.Titres ?? []).Any(titre => titre is { ObtenuLe: null, EnCours: false }))
            reserves.Add("Les dates d'obtention des titres ne sont pas toutes mentionnées : un titre sans date est compté comme détenu.");
    }

    /// <summary>By the reservations that there are: to check that the fiche has the place costs more than a decision.</summary>
    private static string? Deduite(ICertification fiche, VoieAcces voie) => MotsDeFiche.De(fiche).Deduite(voie, voie =>
    {
        var champ = $"voiesAcces[{voie.Cle}].ouverte";
        return fiche.Reserves.FirstOrDefault(reserve => reserve.Champ == champ && reserve.Etat == EtatDonnee.Deduit)?.Motif;
    });
}
