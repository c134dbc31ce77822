using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp.Tests.Candidats;

/// <summary>
/// A converter of the options comes before the one that a type carries, and after the one of a property: an application that reads its
/// own enumerations by a JsonStringEnumConverter reads a person as any other does.
/// </summary>
public sealed class MotsEtOptionsTests
{
    private static readonly JsonSerializerOptions AvecMots = new() { Converters = { new JsonStringEnumConverter() } };

    [Theory]
    [InlineData("nature", "77")]
    [InlineData("nature", "1")]
    [InlineData("nature", "\"1\"")]
    [InlineData("justificatif", "1")]
    public void Nombre_n_est_le_mot_d_aucune_experience(string propriete, string valeur) => Assert.Throws<JsonException>(() =>
        JsonSerializer.Deserialize<Experience>($$"""{"debut":"2026-01-01","{{propriete}}":{{valeur}}}""", AvecMots));

    [Fact]
    public void Nombre_n_est_le_mot_d_aucun_niveau_de_1969()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Titre>("""{"niveau1969":1}""", AvecMots));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Candidat>("""{"niveau1969":1}""", AvecMots));
    }

    [Fact]
    public void Mots_et_nuls_se_lisent_et_s_ecrivent_de_meme()
    {
        const string json = """{"debut":"2026-01-01","nature":"stage","justificatif":"aDemander"}""";

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Experience>(json, AvecMots), AvecMots));
        Assert.Equal(new Experience(null, new(2026, 1, 1)), JsonSerializer.Deserialize<Experience>("""{"debut":"2026-01-01","nature":null,"justificatif":null}""", AvecMots));
        Assert.Equal(new Candidat { Niveau = 5 }, JsonSerializer.Deserialize<Candidat>("""{"niveau1969":"iii"}""", AvecMots));
    }

    /// <summary>One that comes later is not forgotten.</summary>
    [Fact]
    public void Toute_propriete_qui_est_un_mot_a_son_convertisseur() => Chacun.Verifier(
        [.. new[] { typeof(Demande), typeof(Candidat), typeof(Titre), typeof(Experience) }.SelectMany(type => type.GetProperties())
            .Select(propriete => (Propriete: propriete, Mot: Nullable.GetUnderlyingType(propriete.PropertyType) ?? propriete.PropertyType)).Where(une => une.Mot.IsEnum)],
        une => Assert.Equal(typeof(MotJsonConverter<>).MakeGenericType(une.Mot), une.Propriete.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType));
}
