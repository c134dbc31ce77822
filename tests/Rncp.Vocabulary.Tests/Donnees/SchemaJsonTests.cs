using System.Text.Json.Nodes;

namespace Rncp.Tests.Donnees;

/// <summary>The schema, used as an editor does: it accepts the files of the repository and refuses broken ones.</summary>
public sealed class SchemaJsonTests
{
    public static TheoryData<string> Fichiers =>
    [
        "data/referentiel.json",
        "tests/Rncp41364.FicheFigee/referentiel.json",
        "tests/fiches/RNCP35419.referentiel.json",
        "tests/fiches/RNCP35625.referentiel.json",
        "tests/fiches/RNCP36490.referentiel.json",
        "tests/fiches/RNCP37674.referentiel.json",
        "tests/fiches/RNCP40344.referentiel.json",
        "tests/fiches/RNCP999.referentiel.json",
        "tests/fiches/RS6232.referentiel.json",
        "tests/fiches/RS7423.referentiel.json",
        "tests/fiches/RS7485.referentiel.json",
    ];

    public static TheoryData<string> Cassees => [.. VariantesCassees.Toutes.Keys];

    public static TheoryData<string> Permises => [.. VariantesPermises.Toutes.Keys];

    [Theory]
    [MemberData(nameof(Fichiers))]
    public void Fichier_du_depot_est_accepte_par_le_schema(string fichier) => Assert.Empty(SchemaDesEditeurs.Erreurs(Depot.Lire(fichier)));

    [Theory]
    [MemberData(nameof(Cassees))]
    public void Variante_fausse_est_refusee_par_le_schema(string nom) => Assert.NotEmpty(SchemaDesEditeurs.Erreurs(Modifier(VariantesCassees.Toutes[nom])));

    /// <summary>The limits of what is refused: without them, a schema that refuses everything would pass.</summary>
    [Theory]
    [MemberData(nameof(Permises))]
    public void Variante_permise_est_acceptee_par_le_schema(string nom) => Assert.Empty(SchemaDesEditeurs.Erreurs(Modifier(VariantesPermises.Toutes[nom])));

    [Fact]
    public void Fichiers_du_depot_nomment_leur_schema()
    {
        foreach (string fichier in Fichiers)
        {
            var reference = JsonNode.Parse(Depot.Lire(fichier))!["$schema"]!.GetValue<string>();
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(Depot.Chemin(fichier))!, reference)), $"{fichier} names {reference}");
        }
    }

    private static string Modifier(Action<JsonObject> modification)
    {
        var referentiel = JsonNode.Parse(Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json"))!.AsObject();
        var avant = referentiel.ToJsonString();
        modification(referentiel);
        Assert.NotEqual(avant, referentiel.ToJsonString());
        return referentiel.ToJsonString();
    }
}
