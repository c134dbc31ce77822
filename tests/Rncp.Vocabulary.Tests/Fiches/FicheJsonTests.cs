using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rncp41364;

namespace Rncp.Tests.Fiches;

/// <summary>What is of a fiche is written as its code, whichever type it is seen as; the whole fiche is written when that is asked.</summary>
public sealed class FicheJsonTests
{
    private static readonly ICertification Fiche = Certification.Rncp41364;

    private static readonly Type[] Interfaces =
    [
        typeof(IMembre), typeof(IBloc), typeof(ICompetence), typeof(IMembreCode<CodeRome>), typeof(IMembreCode<CodeNsf>),
        typeof(IMembreCode<CodeFormacode>), typeof(ICertification),
    ];

    public static TheoryData<string> Proprietes => [.. typeof(ICertification).GetProperties().Select(propriete => propriete.Name)];

    [Fact]
    public void Blocs_vus_sans_leur_fiche_s_ecrivent_par_leurs_codes() =>
        Meme("""["RNCP41364BC01","RNCP41364BC02","RNCP41364BC03","RNCP41364BC04"]""", Fiche.Blocs);

    [Fact]
    public void Competence_vue_sans_sa_fiche_s_ecrit_par_son_code() =>
        Meme("""["RNCP41364BC01C01","RNCP41364BC01C02"]""", ImmutableArray.Create(Fiche.Competences[0], Fiche.Competences[1]));

    [Fact]
    public void Codes_et_metiers_vus_sans_leur_fiche_s_ecrivent_par_leurs_codes()
    {
        Meme("""["E1101"]""", Fiche.CodesRome);
        Meme("""["320m"]""", Fiche.CodesNsf);
        Meme("""["11001"]""", Fiche.Formacodes);
        Meme("""["CommunityManager"]""", ImmutableArray.Create(Fiche.Metiers.Single(metier => metier.Code == "CommunityManager")));
    }

    [Fact]
    public void Certification_s_ecrit_par_son_code()
    {
        Meme("\"RNCP41364\"", Fiche);
        Meme("\"RNCP41364\"", Certification.Rncp41364);
        // A minimal API writes the type that it finds at run time.
        Assert.Equal("\"RNCP41364\"", JsonSerializer.Serialize<object>(Fiche));
        Assert.Equal("\"RNCP41364BC02\"", JsonSerializer.Serialize<object>(Fiche.Blocs[1]));
        Assert.Equal("\"RNCP41364BC02\"", JsonSerializer.Serialize(Fiche.Blocs[1], Fiche.Blocs[1].GetType()));
    }

    [Fact]
    public void Noms_de_proprietes_sont_des_codes()
    {
        Meme("""{"RNCP41364BC02":210}""", new Dictionary<IBloc, int> { [Fiche.Blocs[1]] = 210 });
        Meme("""{"RNCP41364":1}""", new Dictionary<ICertification, int> { [Fiche] = 1 });
    }

    [Fact]
    public void Reponse_qui_tient_un_bloc_pese_ce_que_pese_son_code()
    {
        var reponse = new { Bloc = Fiche.Blocs[0], Fiche, Reste = Fiche.ProgressionDe(["BC02"]).Manquants };

        Assert.Equal(
            """{"Bloc":"RNCP41364BC01","Fiche":"RNCP41364","Reste":["RNCP41364BC01","RNCP41364BC03","RNCP41364BC04"]}""",
            JsonSerializer.Serialize(reponse));
    }

    [Fact]
    public void Progression_s_ecrit_de_part_et_d_autre_pareille()
    {
        const string attendu = """{"Acquis":["RNCP41364BC01"],"Manquants":["RNCP41364BC02","RNCP41364BC03"],"Inconnus":["RNCP41364BC04"],"EstCertifie":false}""";

        Meme(attendu, Fiche.ProgressionDe(["BC01"], ["BC04"]));
        Meme(attendu, Certification.Rncp41364.Progression([Bloc.BC01], [Bloc.BC04]));
    }

    /// <summary>Nothing that a fiche says goes in a circle, and none of it writes more than the fiche.</summary>
    [Theory]
    [MemberData(nameof(Proprietes))]
    public void Chaque_propriete_d_une_fiche_s_ecrit_pareille_de_deux_facons(string nom)
    {
        var propriete = typeof(ICertification).GetProperty(nom)!;
        var valeur = propriete.GetValue(Fiche);

        var json = JsonSerializer.Serialize(valeur, propriete.PropertyType);

        Assert.Equal(json, JsonSerializer.Serialize(valeur, propriete.PropertyType, ContexteFiches.Default));
        Assert.InRange(json.Length, 1, Fiche.ToCanonicalJson().Length);
    }

    /// <summary>A code does not say its fiche: what cannot be read is refused, and says what to do.</summary>
    [Fact]
    public void Interface_ne_se_lit_pas_et_dit_que_faire() => Chacun.Verifier(Interfaces, type =>
    {
        var parReflexion = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"RNCP41364BC01\"", type));
        Assert.Contains("is written as its code, and not read", parReflexion.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("`", parReflexion.Message, StringComparison.Ordinal);
        Assert.Null(JsonSerializer.Deserialize("null", type));
    });

    [Fact]
    public void Fiche_entiere_s_ecrit_dans_l_ordre_de_son_fichier()
    {
        var ecrit = Ecrire(new());

        Assert.StartsWith("""{"format":1,"version":"1.0.0","code":"RNCP41364","intitule":""", ecrit, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Fiche.ToCanonicalJson()), JsonNode.Parse(ecrit)));
        Assert.StartsWith("{\n  \"format\": 1,\n", Ecrire(new() { Indented = true, NewLine = "\n" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Fiche_entiere_s_ecrit_au_milieu_d_autre_chose()
    {
        var octets = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(octets))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("fiche");
            Fiche.EcrireJson(writer);
            writer.WriteEndObject();
        }

        using var lu = JsonDocument.Parse(octets.WrittenMemory);
        Assert.Equal("RNCP41364", lu.RootElement.GetProperty("fiche").GetProperty("code").GetString());
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => Fiche.EcrireJson(null!)).ParamName);
    }

    private static string Ecrire(JsonWriterOptions options)
    {
        var octets = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(octets, options)) Fiche.EcrireJson(writer);
        return Encoding.UTF8.GetString(octets.WrittenSpan);
    }

    private static void Meme<T>(string attendu, T valeur)
    {
        Assert.Equal(attendu, JsonSerializer.Serialize(valeur));
        Assert.Equal(attendu, JsonSerializer.Serialize(valeur, typeof(T), ContexteFiches.Default));
    }
}
