using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class NewtonsoftTests
{
    [Fact]
    public void Membres_et_codes_sont_des_textes()
    {
        const string json = """{"Bloc":"RNCP41364BC02","Rome":"E1101","Niveau":"Niveau 6"}""";

        Assert.Equal(json, JsonConvert.SerializeObject(Dossier.DeLEssai));
        Assert.Equal(Dossier.DeLEssai, JsonConvert.DeserializeObject<Dossier>(json));
        Assert.Equal("""{"RNCP41364BC01":140}""", JsonConvert.SerializeObject(new Dictionary<Bloc, int> { [Bloc.BC01] = 140 }));
        Assert.Equal(Bloc.BC01, JsonConvert.DeserializeObject<Dictionary<Bloc, int>>("""{"bc01":140}""")!.Keys.Single());
    }

    /// <summary>A person and a decision have one JSON, that of System.Text.Json.</summary>
    [Fact]
    public void Decision_passe_par_son_propre_JSON()
    {
        var demande = new Demande { Le = new(2026, 9, 1), Candidat = new() { Niveau = 5, Titres = [], Experiences = [] } };
        Eligibilite avis = Certification.Rncp41364.Evaluer(demande);

        string json = JsonConvert.SerializeObject(new { Id = 17, Avis = new JRaw(System.Text.Json.JsonSerializer.Serialize(avis)) });

        using var lu = JsonDocument.Parse(json);
        Assert.Equal(17, lu.RootElement.GetProperty("Id").GetInt32());
        Assert.Equal(ReponseRejeu.Identique, Certification.Rncp41364.Rejouer(lu.RootElement.GetProperty("Avis").GetRawText()).Reponse);
    }
}
