using System.Collections.Immutable;
using System.Reflection;

namespace Rncp.Tests.Eligibilites;

/// <summary>Fiches like another one, but for the rule, the routes or the registration: what nothing may be hard-coded for.</summary>
internal static class FicheEssai
{
    private static readonly MethodInfo Cloner = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    internal static ICertification Avec(ICertification modele, RegleEntree? entree, ImmutableArray<Voie>? voies = null, DateOnly? fin = null, string? sha256 = null)
    {
        var fiche = Copie((FicheCommune)modele, nameof(FicheCommune.Regles), new ReglesFiche { Secteurs = modele.Regles!.Secteurs, Jury = modele.Regles.Jury, Entree = entree });
        if (voies is not null) fiche = Copie(fiche, nameof(FicheCommune.Voies), voies);
        if (sha256 is not null) fiche = Copie(fiche, nameof(FicheCommune.Sha256), sha256);
        return (ICertification)(fin is null ? fiche : Copie(fiche, nameof(FicheCommune.Enregistrement), Copie(fiche.Enregistrement, nameof(Enregistrement.Fin), fin)));
    }

    /// <summary>The same object, but for one property.</summary>
    internal static T Copie<T>(T modele, string propriete, object? valeur) where T : class
    {
        var copie = (T)Cloner.Invoke(modele, null)!;
        typeof(T).GetProperty(propriete)!.SetValue(copie, valeur);
        return copie;
    }

    internal static ConditionEntree Copier(
        ConditionEntree condition, GenreCondition? genre = null, ImmutableArray<ConditionEntree>? parties = null, int? niveau = null, int? mois = null, ImmutableArray<CodeSecteur>? secteurs = null) => new()
    {
        Cle = condition.Cle,
        Genre = genre ?? condition.Genre,
        Parties = parties ?? condition.Parties,
        Niveau = niveau is { } numero ? NiveauQualification.De(numero) : condition.Niveau,
        Mois = mois ?? condition.Mois,
        Secteurs = secteurs ?? condition.Secteurs,
        Citation = condition.Citation,
        Source = condition.Source,
    };

    internal static RegleEntree Copier(
        RegleEntree regle, ConditionEntree? condition = null, ImmutableArray<VoieAcces>? sansObjet = null, ImmutableArray<LectureRegle>? lectures = null) => new()
    {
        Condition = condition ?? regle.Condition,
        VoiesSansObjet = sansObjet ?? regle.VoiesSansObjet,
        Lectures = lectures ?? regle.Lectures,
        NonFormalise = regle.NonFormalise,
        Verification = regle.Verification,
    };
}
