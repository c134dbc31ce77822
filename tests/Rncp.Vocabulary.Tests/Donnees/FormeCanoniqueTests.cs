using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary>The canonical forms: they hold the whole file, and they are the same everywhere.</summary>
public sealed class FormeCanoniqueTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void Sha256_du_modele_est_l_empreinte_de_son_JSON_canonique()
    {
        var calcule = SHA256.HashData(Encoding.UTF8.GetBytes(Fiche.ToCanonicalJson()));

        Assert.Equal(Convert.ToHexStringLower(calcule), Fiche.Sha256);
    }

    /// <summary>The model writes back the file it was compiled from: nothing in it is lost. Examples test the rule, and are no part of it.</summary>
    [Fact]
    public void ToCanonicalJson_relu_est_le_fichier_sans_son_schema_ni_ses_exemples()
    {
        var fichier = JsonNode.Parse(Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json"))!.AsObject();
        fichier.Remove("$schema");
        Assert.True(fichier["regles"]!["entree"]!.AsObject().Remove("exemples"));

        Assert.True(JsonNode.DeepEquals(fichier, JsonNode.Parse(Fiche.ToCanonicalJson())));
    }

    [Fact]
    public void ToCanonicalJson_tient_sur_une_ligne_et_ses_noms_sont_tries()
    {
        var json = Fiche.ToCanonicalJson();

        Assert.DoesNotContain('\n', json);
        Assert.StartsWith("{\"abrege\":{\"absent\":", json, StringComparison.Ordinal);
        AssertTrie(JsonNode.Parse(json)!);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Formes_canoniques_sont_les_memes_dans_toute_culture(string nom)
    {
        var (json, texte) = (Fiche.ToCanonicalJson(), Fiche.ToCanonicalText());
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(nom, predefinedOnly: true);

            Assert.Equal(json, Fiche.ToCanonicalJson());
            Assert.Equal(texte, Fiche.ToCanonicalText());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Chaque_ligne_de_ToCanonicalText_a_une_place_et_une_valeur()
    {
        var texte = Fiche.ToCanonicalText();

        Assert.EndsWith("\n", texte, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', texte);
        Chacun.Verifier(texte.TrimEnd('\n').Split('\n'), ligne => Assert.Matches(@"^[A-Za-z0-9.\[\]]+: \S", ligne));
    }

    private static void AssertTrie(JsonNode noeud)
    {
        if (noeud is JsonArray liste) foreach (var element in liste) AssertTrie(element!);
        if (noeud is not JsonObject objet) return;
        Assert.Equal(objet.Select(propriete => propriete.Key).Order(StringComparer.Ordinal), objet.Select(propriete => propriete.Key));
        foreach (var (_, valeur) in objet) AssertTrie(valeur!);
    }
}
