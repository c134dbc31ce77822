using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rncp.Format;

namespace Rncp.Tests.Format;

/// <summary>What the schema says for itself, for the editors of people who do not program: the rest is written from the table of the format.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Etats_du_schema_sont_les_mots_du_format()
    {
        var sansValeur = Schema.Definitions["sansValeur"]!["properties"]!.AsObject().Select(propriete => propriete.Key);
        var annotee = Schema.Definitions["annotee"]!["properties"]!.AsObject().Select(propriete => propriete.Key);

        Assert.Equal(["absent", "inconnu", "vide"], sansValeur);
        Assert.Equal(["valeur", "deduit", "remarque"], annotee);
        Assert.Equal(
            Enum.GetNames<ReservationKind>().Select(nom => nom.ToLowerInvariant()).Order(),
            sansValeur.Concat(annotee).Where(mot => mot != "valeur").Order());
    }

    [Theory]
    [InlineData("d’un mot")]
    [InlineData("a")]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a  b")]
    [InlineData("a\u00a0b")]
    [InlineData("a\u202fb")]
    [InlineData("a\tb")]
    [InlineData("a\nb")]
    public void Chaine_quelconque_est_refusee_par_les_deux_ou_par_aucun(string texte)
    {
        var motif = Schema.Definitions["chaine"]!["pattern"]!.GetValue<string>();

        Assert.Equal(Typography.Defect(texte) is null, Regex.IsMatch(texte, motif));
    }

    [Theory]
    [InlineData("2030-09-24", true)]
    [InlineData("2030-9-24", false)]
    [InlineData("24-09-2030", false)]
    [InlineData("2030-13-01", false)]
    [InlineData("2030-00-10", false)]
    [InlineData("2030-01-32", false)]
    [InlineData("2030-09-24T00:00:00", false)]
    public void Texte_qui_n_est_pas_un_jour_est_refuse(string texte, bool estJour)
    {
        var motif = Schema.Definitions["jour"]!["pattern"]!.GetValue<string>();

        Assert.Equal(estJour, Regex.IsMatch(texte, motif));
    }

    [Fact]
    public void Definitions_sont_toutes_utilisees_et_expliquees_en_francais()
    {
        var texte = Schema.Racine.ToJsonString();

        Chacun.Verifier(Schema.Definitions, definition =>
        {
            Assert.Contains($"#/definitions/{definition.Key}\"", texte, StringComparison.Ordinal);
            Assert.NotEqual("", definition.Value!["description"]?.GetValue<string>() ?? "");
        });
    }

    [Fact]
    public void Proprietes_sont_toutes_expliquees()
    {
        var objets = Schema.Definitions.Select(definition => definition.Value!).Prepend(Schema.Racine)
            .Select(schema => schema["properties"] as JsonObject).OfType<JsonObject>();

        // The description beside a $ref is the help of the editor; one inherited from the definition will do too.
        Chacun.Verifier(objets.SelectMany(objet => objet), propriete =>
            Assert.NotNull(propriete.Value!["description"] ?? Schema.Resoudre(propriete.Value!)["description"]));
    }
}
