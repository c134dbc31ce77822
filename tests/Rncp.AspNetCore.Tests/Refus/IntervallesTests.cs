using System.Text.Json.Nodes;
using Rncp.Tests.Application;
using Rncp.Tests.OpenApi;

namespace Rncp.Tests.Refus;

/// <summary>A level, or two that it is between: a text in a query, and a number or a text in JSON.</summary>
public class IntervallesTests
{
    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Intervalle_est_lu_d_une_requete_et_ecrit_en_JSON(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        Assert.Equal("6", await serveur.Client.GetStringAsync(hote.Chemin("/intervalle?niveau=6")));
        Assert.Equal("\"4-8\"", await serveur.Client.GetStringAsync(hote.Chemin("/intervalle?niveau=4-8")));
        Assert.Equal("[3,\"4-5\",null]", await serveur.Client.GetStringAsync(hote.Chemin("/intervalles?niveaux=3&niveaux=4-5")));
    }

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Texte_qui_n_est_pas_un_intervalle_est_refuse(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        var (place, dit) = (await Refusee.De(await serveur.Lire(hote.Chemin("/intervalle?niveau=x")))).Seule();
        Assert.Equal("niveau", place);
        Assert.Equal("« x » n'est pas un intervalle de niveaux. Attendu : un niveau de 1 à 8, comme 6, ou deux, comme 4-8.", dit);
        Assert.Equal("'8-4' is not an interval of levels. Expected: a level from 1 to 8, such as 6, or two, such as 4-8.", (await Refusee.De(await serveur.Lire(hote.Chemin("/intervalle?niveau=8-4"), "Accept-Language:en"))).Seule().Dit);
    }

    /// <summary>The converter knows which of the two is wrong.</summary>
    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Corps_qui_n_est_pas_un_intervalle_est_refuse_avec_sa_raison(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        var refusee = await Refusee.De(await serveur.Poster(hote.Chemin("/intervalle"), "\"8-4\""));

        Assert.StartsWith("Le niveau le plus bas, 8, est au-dessus du plus haut, 4.", refusee.Seule().Dit, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DocumentsTests.VersionsEtSortes), MemberType = typeof(DocumentsTests))]
    public async Task Document_a_un_texte_dans_une_requete_et_le_schema_de_JSON_dans_un_corps(string version, bool estMvc)
    {
        await using var serveur = await Documents.Demarrer(estMvc ? null : Endpoints.Mapper, estMvc);
        var document = await serveur.LireLeDocument(version);
        var chemins = document["paths"]!;
        var prefixe = estMvc ? "/mvc" : "";

        JsonNode Parametre(string chemin, int rang) => chemins[prefixe + chemin]!["get"]!["parameters"]![rang]!["schema"]!;
        Chacun.Verifier([Parametre("/intervalle", 0), Parametre("/intervalles", 0), Parametre("/intervalles", 1)["items"]!], schema =>
        {
            Assert.Equal("^[1-8](-[1-8])?$", schema["pattern"]!.GetValue<string>());
            Assert.Contains("string", schema["type"]!.ToJsonString(), StringComparison.Ordinal);
        });
        const string renvoi = "#/components/schemas/IntervalleNiveau";
        Assert.Contains(renvoi, chemins[prefixe + "/intervalle"]!["get"]!["responses"]!["200"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(renvoi, chemins[prefixe + "/intervalle"]!["post"]!["requestBody"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(2, document.Composant("IntervalleNiveau")["oneOf"]!.AsArray().Count);
    }
}
