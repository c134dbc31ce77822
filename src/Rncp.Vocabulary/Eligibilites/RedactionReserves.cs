using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes what the text leaves to a person, and what a decision assumes.</summary>
internal static class RedactionReserves
{
    internal static ImmutableArray<string> Rediger(Dossier dossier, Conclusion conclusion)
    {
        if (conclusion == Conclusion.FaitsIncoherents) return [];
        var reserves = ImmutableArray.CreateBuilder<string>();
        var regle = dossier.Regle;
        if (regle?.Verification is { } verification && conclusion is Conclusion.Eligible or Conclusion.AApprecier && dossier.Candidat.EvaluationFavorable is null)
            reserves.Add($"Sous réserve d'un avis favorable, rendu par {verification.DecidePar} : « {verification.Citation} »");
        if (regle?.Verification is { } evaluee && dossier.Candidat.EvaluationFavorable is { } favorable)
            reserves.Add($"L'évaluation enregistrée est {(favorable ? "favorable" : "défavorable")} : elle est rendue par {evaluee.DecidePar}.");
        if (regle is not null && conclusion != Conclusion.SansObjet)
        {
            foreach (var norme in regle.NonFormalise) reserves.Add($"« {norme.Citation} » n'est pas une règle ({norme.Motif}) : {norme.DecidePar} en décide.");
            Suppositions(dossier, reserves);
        }
        if (dossier.Voie is not null && Deduite(dossier.Fiche, dossier.Voie) is { } motif)
            reserves.Add($"L'état de la voie « {dossier.Voie.Libelle} » est déduit : {motif}");
        return reserves.ToImmutable();
    }

    private static void Suppositions(Dossier dossier, ImmutableArray<string>.Builder reserves)
    {
        var experiences = dossier.Candidat.Experiences ?? [];
        if (experiences.Any(experience => experience.Justificatif is null))
            reserves.Add("Les justificatifs d'expérience ne sont pas tous mentionnés : ce qui n'est pas mentionné est compté comme fourni.");
        if (dossier.Condition is not null && Conditions(dossier.Condition).OfType<Condition.Experience>().Any(condition => condition.Prorata) && experiences.Any(experience => experience.Quotite is null))
            reserves.Add("Les temps de travail ne sont pas tous mentionnés : ce qui n'est pas mentionné est compté comme un temps plein.");
        if (dossier.Condition is not null && Conditions(dossier.Condition).OfType<Condition.Experience>().Any(condition => condition.Professionnelle) && experiences.Any(experience => experience.Nature is null))
            reserves.Add("La nature des expériences n'est pas toujours mentionnée : ce qui n'est pas mentionné est compté comme un emploi.");
        if ((dossier.Candidat.Titres ?? []).Any(titre => titre.ObtenuLe is null && !titre.EnCours))
            reserves.Add("Les dates d'obtention des titres ne sont pas toutes mentionnées : un titre sans date est compté comme détenu.");
    }

    private static IEnumerable<Condition> Conditions(Condition condition) => condition switch
    {
        Condition.Toutes toutes => toutes.Parties.SelectMany(Conditions),
        Condition.UneDe uneDe => uneDe.Parties.SelectMany(Conditions),
        _ => [condition],
    };

    private static string? Deduite(FicheRncp fiche, VoieAcces voie) =>
        fiche.ReserveSur($"voiesAcces[{voie.Cle}].ouverte") is { Etat: EtatDonnee.Deduit } reserve ? reserve.Motif : null;
}
