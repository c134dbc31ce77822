using System.Globalization;
using System.Text.Json.Serialization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>A diploma or a professional certification of a person. Two are equal when all that is stated of them is.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Titre : IJsonOnDeserialized
{
    private readonly NiveauDonne _niveau;

    /// <summary>Describes a title of which nothing is known yet.</summary>
    public Titre()
    {
    }

    private Titre(Titre modele)
    {
        _niveau = new NiveauDonne(null, null, modele.Niveau);
        Baccalaureat = modele.Baccalaureat;
        ObtenuLe = modele.ObtenuLe;
        EnCours = modele.EnCours;
        Etranger = modele.Etranger;
    }

    /// <summary>
    /// The level, or what is known of it; null when nothing is. A <see cref="NiveauQualification"/> or its number is taken as it is.
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

    /// <summary>Whether it is the baccalauréat; null when not known. A title of another level than 4 is not.</summary>
    [JsonPropertyName("baccalaureat"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Baccalaureat { get; init; }

    /// <summary>
    /// The day on which it was obtained, or is to be, which may be known of one that is being prepared; null when not mentioned, which
    /// counts as obtained, unless it is being prepared. A title of a day after that of entry is not held yet.
    /// </summary>
    [JsonPropertyName("obtenuLe"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(JourJsonConverter))]
    public DateOnly? ObtenuLe { get; init; }

    /// <summary>
    /// Whether it was being prepared when the facts were stated: it is held from <see cref="ObtenuLe"/> on, if that is known.
    /// </summary>
    [JsonPropertyName("enCours"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(DrapeauJsonConverter))]
    public bool EnCours { get; init; }

    /// <summary>Whether it is foreign: without a level attested in <see cref="Niveau"/>, a person has to compare it.</summary>
    [JsonPropertyName("etranger"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(DrapeauJsonConverter))]
    public bool Etranger { get; init; }

    /// <summary>Returns what is stated, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"Titre {{ Niveau = {Niveau}, Baccalaureat = {Baccalaureat}, ObtenuLe = {ObtenuLe:O}, EnCours = {EnCours}, "
        + $"Etranger = {Etranger} }}");

    void IJsonOnDeserialized.OnDeserialized() => _niveau.Verifier();

    /// <summary>The title, as the kernel reads what is stated of one.</summary>
    /// <exception cref="ArgumentException">The level is given twice.</exception>
    internal TitreDeclare Declarer()
    {
        _niveau.Exiger("titres");
        return new(Niveau?.Min.Numero, Niveau?.Max.Numero, Baccalaureat, Etranger, EnCours, ObtenuLe?.DayNumber);
    }
}
