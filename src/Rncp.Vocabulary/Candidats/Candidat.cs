using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// What is known of a person. What is omitted is not known, and never counts as "no"; an empty list is "none".
/// </summary>
public sealed class Candidat
{
    /// <summary>Describes a person of whom nothing is known yet.</summary>
    public Candidat()
    {
    }

    /// <summary>Describes a person as another one, but for what is given with it.</summary>
    internal Candidat(Candidat modele)
    {
        Niveau = modele.Niveau;
        Titres = modele.Titres;
        TitresIncomplets = modele.TitresIncomplets;
        Experiences = modele.Experiences;
        ExperiencesIncompletes = modele.ExperiencesIncompletes;
        EvaluationFavorable = modele.EvaluationFavorable;
        EtabliLe = modele.EtabliLe;
    }

    /// <summary>
    /// The day on which the facts were stated; null, or a later day, for that of entry. What is listed after it, up to the day of entry,
    /// is planned: it counts, and <see cref="Eligibilite.Reserves"/> names it where the conclusion rests on it. Nothing else happens
    /// between the two.
    /// </summary>
    public DateOnly? EtabliLe { get; init; }

    /// <summary>
    /// The highest level held on the day of the statement, or what is known of it; null when nothing is. A
    /// <see cref="NiveauQualification"/> or its number is taken as it is. It says nothing of the other titles, which are of this level or
    /// lower, nor of those that are obtained later.
    /// </summary>
    public IntervalleNiveau? Niveau { get; init; }

    /// <summary>The titles, in detail; null, or the default array, when not known, empty for none.</summary>
    /// <exception cref="ArgumentException">A title is null.</exception>
    public ImmutableArray<Titre>? Titres { get; init => field = Liste(value, nameof(Titres)); }

    /// <summary>Whether <see cref="Titres"/> may lack some.</summary>
    public bool TitresIncomplets { get; init; }

    /// <summary>The experiences, in any order; null, or the default array, when not known, empty for none.</summary>
    /// <exception cref="ArgumentException">An experience is null.</exception>
    public ImmutableArray<Experience>? Experiences { get; init => field = Liste(value, nameof(Experiences)); }

    /// <summary>Whether <see cref="Experiences"/> may lack some.</summary>
    public bool ExperiencesIncompletes { get; init; }

    /// <summary>
    /// The recorded outcome of the assessment that a person makes on entry: favourable or not; null when there is none yet.
    /// </summary>
    public bool? EvaluationFavorable { get; init; }

    /// <summary>The person, as the kernel reads what is stated of one: for every route, day and reading that is asked about.</summary>
    internal Declaration Declaration => field ??= new(
        Niveau is null ? null : new TitreConnu(Niveau.Min.Numero, Niveau.Max.Numero, null, aComparer: false),
        Declarer(Titres, static titre => titre.Declarer()), TitresIncomplets,
        Declarer(Experiences, static experience => experience.Declarer()), ExperiencesIncompletes);

    private static TDeclare[]? Declarer<T, TDeclare>(ImmutableArray<T>? liste, Converter<T, TDeclare> declarer) =>
        liste is { } donnee ? Array.ConvertAll(ImmutableCollectionsMarshal.AsArray(donnee)!, declarer) : null;

    private static ImmutableArray<T>? Liste<T>(ImmutableArray<T>? liste, string nom) where T : class
    {
        if (liste is not { IsDefault: false } donnee) return null;
        var vide = donnee.IndexOf(null!);
        return vide < 0 ? donnee : throw new ArgumentException($"The element {vide} is null.", nom);
    }
}
