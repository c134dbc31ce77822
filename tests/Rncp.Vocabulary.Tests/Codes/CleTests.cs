using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Rncp41364;

namespace Rncp.Tests.Codes;

/// <summary>The key enums in JSON: the code of the member, by reflection and through a source-generated context.</summary>
public sealed class CleTests
{
    private static JsonTypeInfo<TValeur> Info<TValeur>() => (JsonTypeInfo<TValeur>)ContexteCodes.Default.GetTypeInfo(typeof(TValeur))!;

    [Fact]
    public void JSON_d_une_cle_est_le_code_de_son_membre()
    {
        Verifier(CleBloc.BC02, "RNCP41364BC02", "bc02");
        Verifier(CleCompetence.BC02C03, "RNCP41364BC02C03", "BC02C03");
        Verifier(CleMetier.CommunityManager, "CommunityManager", "communitymanager");
        Verifier(CleRome.E1101, "E1101", "e1101");
        Verifier(CleNsf.N320m, "320m", "320M");
        Verifier(CleFormacode.F11001, "11001", "11001");
        Verifier(CleSecteur.Marketing, "Marketing", "marketing");
        Verifier(CleVoieAcces.Vae, "VAE", "vae");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("\"2\"")]
    [InlineData("\"BC09\"")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void JSON_de_toute_autre_chose_n_est_pas_une_cle(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CleBloc>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info<CleBloc>()));
    }

    [Fact]
    public void Refus_d_une_cle_dit_les_codes_acceptes() => Assert.Equal(
        "'BC09' is not a Bloc. Expected, in upper or lower case, long or short (BC01 for RNCP41364BC01): RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CleBloc>("\"BC09\"")).Message);

    /// <summary>A number that no member has: an enumeration holds it, and JSON does not.</summary>
    [Fact]
    public void JSON_ne_s_ecrit_pas_d_une_cle_que_nul_membre_n_a()
    {
        Assert.Equal("99 is not a key of Bloc.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize((CleBloc)99)).Message);
        Assert.Equal("0 is not a key of VoieAcces.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(CleVoieAcces))).Message);
    }

    private static void Verifier<TCle>(TCle cle, string code, string autreForme) where TCle : struct, Enum
    {
        Assert.Equal($"\"{code}\"", JsonSerializer.Serialize(cle));
        Assert.Equal($"\"{code}\"", JsonSerializer.Serialize(cle, Info<TCle>()));
        Assert.Equal(cle, JsonSerializer.Deserialize<TCle>($"\"{autreForme}\""));
        Assert.Equal(cle, JsonSerializer.Deserialize($"\"{code}\"", Info<TCle>()));
        Assert.Null(JsonSerializer.Deserialize<TCle?>("null"));
        Dictionary<TCle, int> heures = new() { [cle] = 210 };
        Assert.Equal($"{{\"{code}\":210}}", JsonSerializer.Serialize(heures));
        Assert.Equal($"{{\"{code}\":210}}", JsonSerializer.Serialize(heures, Info<Dictionary<TCle, int>>()));
        Assert.Equal(heures, JsonSerializer.Deserialize<Dictionary<TCle, int>>($"{{\"{autreForme}\":210}}"));
    }
}
