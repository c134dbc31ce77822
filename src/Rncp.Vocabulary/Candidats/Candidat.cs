using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// What is known of a person. What is omitted is not known, and never counts as "no"; an empty list is "none". Two are equal when all
/// that is stated is, lists element by element.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Candidat : IJsonOnDeserialized
{
    private readonly NiveauDonne _niveau;

    /// <summary>Describes a person of whom nothing is known yet.</summary>
    public Candidat()
    {
    }

    // What was made of the other one is not copied: it is of what that one states.
    private Candidat(Candidat modele)
    {
        _niveau = new NiveauDonne(null, null, modele.Niveau);
        Titres = modele.Titres;
        TitresIncomplets = modele.TitresIncomplets;
        Experiences = modele.Experiences;
        ExperiencesIncompletes = modele.ExperiencesIncompletes;
        EvaluationFavorable = modele.EvaluationFavorable;
        EtabliLe = modele.EtabliLe;
    }

    /// <summary>
    /// The highest level held on the day of the statement, or what is known of it; null when nothing is. A
    /// <see cref="NiveauQualification"/> or its number is taken as it is. It says nothing of the other titles, which are of this level or
    /// lower, nor of those that are obtained later.
    /// </summary>
    [JsonPropertyName("niveau"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IntervalleNiveau? Niveau { get => _niveau.Valeur; init => _niveau = _niveau.Avec(value); }

    /// <summary>
    /// Another way to give <see cref="Niveau"/>, in the nomenclature of 1969, and never with it. Always null when read: the level is there.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a named member.</exception>
    [JsonPropertyName("niveau1969"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(MotJsonConverter<NiveauDe1969>))]
    public NiveauDe1969? Niveau1969 { get => null; init => _niveau = _niveau.Avec(value); }

    /// <summary>
    /// The titles, in detail; null, or the default array, when not known, empty for none. No element is null: to decide on one throws an
    /// <see cref="ArgumentException"/>, and to read one from JSON a <see cref="JsonException"/>.
    /// </summary>
    [JsonPropertyName("titres"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<Titre>? Titres { get; init => field = value is { IsDefault: false } ? value : null; }

    /// <summary>Whether <see cref="Titres"/> may lack some.</summary>
    [JsonPropertyName("titresIncomplets"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(DrapeauJsonConverter))]
    public bool TitresIncomplets { get; init; }

    /// <summary>
    /// The experiences, in any order; null, or the default array, when not known, empty for none. No element is null, as in
    /// <see cref="Titres"/>.
    /// </summary>
    [JsonPropertyName("experiences"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<Experience>? Experiences { get; init => field = value is { IsDefault: false } ? value : null; }

    /// <summary>Whether <see cref="Experiences"/> may lack some.</summary>
    [JsonPropertyName("experiencesIncompletes"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(DrapeauJsonConverter))]
    public bool ExperiencesIncompletes { get; init; }

    /// <summary>
    /// The recorded outcome of the assessment that a person makes on entry: favourable or not; null when there is none yet.
    /// </summary>
    [JsonPropertyName("evaluationFavorable"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? EvaluationFavorable { get; init; }

    /// <summary>
    /// The day on which the facts were stated; null, or a later day, for that of entry. What is listed after it, up to the day of entry,
    /// is planned: it counts, and <see cref="Eligibilite.Reserves"/> names it where the conclusion rests on it. Nothing else happens
    /// between the two.
    /// </summary>
    [JsonPropertyName("etabliLe"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(JourJsonConverter))]
    public DateOnly? EtabliLe { get; init; }

    /// <summary>Compares all that is stated, lists element by element.</summary>
    /// <param name="other">Another person.</param>
    /// <returns>True when the same is stated of both.</returns>
    public bool Equals(Candidat? other) => other is not null
        && _niveau == other._niveau
        && Pareilles(Titres, other.Titres) && TitresIncomplets == other.TitresIncomplets
        && Pareilles(Experiences, other.Experiences) && ExperiencesIncompletes == other.ExperiencesIncompletes
        && EvaluationFavorable == other.EvaluationFavorable && EtabliLe == other.EtabliLe;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        _niveau, Titres?.Length, TitresIncomplets, Experiences?.Length, ExperiencesIncompletes, EvaluationFavorable, EtabliLe);

    /// <summary>Returns what is stated, as JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, FormatJson.Default.Candidat);

    void IJsonOnDeserialized.OnDeserialized()
    {
        _niveau.Verifier();
        if (Vide() is { } vide) throw new JsonException($"{vide} An element is an object.");
    }

    /// <summary>The person, as the kernel reads what is stated of one: for every route, day and reading that is asked about.</summary>
    /// <exception cref="ArgumentException">An element of a list is null, or a level is given twice.</exception>
    internal Declaration Declaration => field ??= Declarer();

    private Declaration Declarer()
    {
        _niveau.Exiger("candidat");
        if (Vide() is { } vide) throw new ArgumentException(vide, "candidat");
        return new Declaration(
            Niveau is null ? null : new TitreConnu(Niveau.Min.Numero, Niveau.Max.Numero, null, aComparer: false),
            Declarer(Titres, static titre => titre.Declarer()), TitresIncomplets,
            Declarer(Experiences, static experience => experience.Declarer()), ExperiencesIncompletes);
    }

    private static TDeclare[]? Declarer<T, TDeclare>(ImmutableArray<T>? liste, Converter<T, TDeclare> declarer) =>
        liste is { } donnee ? Array.ConvertAll(ImmutableCollectionsMarshal.AsArray(donnee)!, declarer) : null;

    private static bool Pareilles<T>(ImmutableArray<T>? une, ImmutableArray<T>? autre) where T : class =>
        une is { } premiere && autre is { } seconde ? premiere.AsSpan().SequenceEqual(seconde.AsSpan()) : une is null && autre is null;

    /// <summary>A person, with another title in place of one that is listed.</summary>
    /// <param name="candidat">The person.</param>
    /// <param name="numero">The position of the title, from 1.</param>
    /// <param name="autre">What it becomes.</param>
    /// <exception cref="ArgumentException">The person has no such title.</exception>
    internal static Candidat AvecTitre(Candidat candidat, int numero, Func<Titre, Titre> autre) =>
        candidat with { Titres = Remplacer(candidat, candidat.Titres, numero, autre) };

    /// <summary>A person, with another experience in place of one that is listed.</summary>
    /// <param name="candidat">The person.</param>
    /// <param name="numero">The position of the experience, from 1.</param>
    /// <param name="autre">What it becomes.</param>
    /// <exception cref="ArgumentException">The person has no such experience.</exception>
    internal static Candidat AvecExperience(Candidat candidat, int numero, Func<Experience, Experience> autre) =>
        candidat with { Experiences = Remplacer(candidat, candidat.Experiences, numero, autre) };

    private static ImmutableArray<T> Remplacer<T>(Candidat candidat, ImmutableArray<T>? liste, int numero, Func<T, T> autre)
    {
        var donnee = liste ?? [];
        return numero >= 1 && numero <= donnee.Length ? donnee.SetItem(numero - 1, autre(donnee[numero - 1]))
            : throw new ArgumentException($"The person has no element {numero}: this is about another one.", nameof(candidat));
    }

    /// <summary>Which element of a list is null, in a sentence; null when none is.</summary>
    private string? Vide() => Vide(Titres, "titres") ?? Vide(Experiences, "experiences");

    private static string? Vide<T>(ImmutableArray<T>? liste, string nom) where T : class =>
        liste?.IndexOf(null!) is >= 0 and var rang ? $"{nom}[{rang}] is null." : null;
}
