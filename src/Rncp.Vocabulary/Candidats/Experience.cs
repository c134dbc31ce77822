using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// An experience of a person, from one day to another, both included. Two are equal when all that is stated of them is.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Experience
{
    private const int PleinTemps = 100;

    /// <summary>Describes an experience by its properties.</summary>
    [JsonConstructor]
    public Experience()
    {
    }

    /// <summary>Describes an experience.</summary>
    /// <param name="secteur">The sector, such as a <c>Secteur</c> of a fiche; null when not known.</param>
    /// <param name="debut">The first day.</param>
    /// <param name="fin">The last day, included; null when it is still running.</param>
    [SetsRequiredMembers]
    public Experience(CodeSecteur? secteur, DateOnly debut, DateOnly? fin = null)
    {
        Secteur = secteur;
        Debut = debut;
        Fin = fin;
    }

    /// <summary>The sector; null, or the default code, when not known.</summary>
    [JsonPropertyName("secteur"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodeSecteur? Secteur { get; init => field = value is { EstDefini: true } ? value : null; }

    /// <summary>The first day.</summary>
    [JsonPropertyName("debut"), JsonConverter(typeof(JourJsonConverter))]
    public required DateOnly Debut { get; init; }

    /// <summary>The last day, included; null when the experience is still running.</summary>
    [JsonPropertyName("fin"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(JourJsonConverter))]
    public DateOnly? Fin { get; init; }

    /// <summary>The working time in percent of full time, from 1 to 100; null when not mentioned, which counts as full time.</summary>
    [JsonPropertyName("quotite"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(EntierJsonConverter))]
    public int? Quotite { get; init; }

    /// <summary>The nature; null when not mentioned, which counts as a job.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a named member.</exception>
    [JsonPropertyName("nature"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(MotJsonConverter<NatureExperience>))]
    public NatureExperience? Nature { get; init => field = Nomme(value); }

    /// <summary>The state of the evidence; null when not mentioned, which counts as given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a named member.</exception>
    [JsonPropertyName("justificatif"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(MotJsonConverter<Justificatif>))]
    public Justificatif? Justificatif { get; init => field = Nomme(value); }

    /// <summary>Whether the sector is near one that counts, so that a person has to say.</summary>
    [JsonPropertyName("secteurVoisin"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(DrapeauJsonConverter))]
    public bool SecteurVoisin { get; init; }

    /// <summary>Returns what is stated, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"Experience {{ Secteur = {Secteur}, Debut = {Debut:O}, Fin = {Fin:O}, Quotite = {Quotite}, Nature = {Nature}, "
        + $"Justificatif = {Justificatif}, SecteurVoisin = {SecteurVoisin} }}");

    /// <summary>The experience, as the kernel reads what is stated of one: what is not mentioned counts as this class says.</summary>
    internal ExperienceConnue Declarer() => new(
        Debut.DayNumber, Fin?.DayNumber ?? ExperienceConnue.EnCours, Secteur?.ToString(), SecteurVoisin,
        (Justificatif ?? Rncp.Justificatif.Fourni) switch
        {
            Rncp.Justificatif.Fourni => Verite.Vrai,
            Rncp.Justificatif.ADemander => Verite.Inconnu,
            Rncp.Justificatif.Refuse => Verite.Faux,
        },
        Quotite ?? PleinTemps,
        (Nature ?? NatureExperience.Emploi) switch
        {
            NatureExperience.Emploi or NatureExperience.Alternance => true,
            NatureExperience.Stage or NatureExperience.Benevolat => false,
        });

    private static T? Nomme<T>(T? value) where T : struct, Enum =>
        value is { } membre && !Enum.IsDefined(membre)
            ? throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a member of {typeof(T).Name}.")
            : value;
}
