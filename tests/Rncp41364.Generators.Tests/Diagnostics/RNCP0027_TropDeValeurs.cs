using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Rncp.Format;
using Rncp.Tests.Hostiles;
using static Rncp.Tests.Hostiles.Demesure;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0027: what would hold the compiler for hours is refused, at its place.</summary>
public class RNCP0027_TropDeValeurs
{
    [Fact]
    public void Trop_de_valeurs_sont_refusees_en_une_phrase()
    {
        var diagnostic = Assert.Single(Avec(r => r["activites"] = Liste(FicheReader.MostValues, _ => "A")).Diagnostics);

        Assert.Equal("RNCP0027", diagnostic.Id);
        Assert.StartsWith("This file has 100324 values, and 100000 is the most that is read", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>Each condition was compared with each, for each person that the rule can tell apart: hours.</summary>
    [Fact]
    public void Regle_de_vingt_mille_conditions_est_refusee_a_sa_place()
    {
        var json = FicheAvec(r => r["regles"]!["entree"]!["condition"] = new JsonObject { ["cle"] = "ACCES", ["uneDe"] = Liste(19_000, Condition) });

        var diagnostic = Assert.Single(Generation.De(json).Diagnostics, dit => dit.Id == "RNCP0027");

        Assert.StartsWith("The rule of entry has 950", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(json.IndexOf("\"entree\":{\"condition\"", StringComparison.Ordinal) + "\"entree\":".Length, diagnostic.Location.SourceSpan.Start);
    }

    [Fact]
    public void Regle_juste_a_la_limite_ne_dit_rien()
    {
        // 98 values in the rule of the file, to which each condition adds five.
        var ajoutees = (RuleSize.MostValues - 98) / 5;
        var generation = Avec(r =>
        {
            foreach (var condition in Liste(ajoutees, Condition)) r["regles"]!["entree"]!["condition"]!["uneDe"]!.AsArray().Add(condition!.DeepClone());
        });

        Assert.DoesNotContain(generation.Diagnostics, dit => dit.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.NotEmpty(generation.Sources);
    }

    [Fact]
    public void Exemple_de_mille_titres_est_refuse() =>
        Assert.Single(Avec(r => r["regles"]!["entree"]!["exemples"]![0]!["titres"] = Liste(1_000, _ => new JsonObject())).Diagnostics, dit =>
            dit.Id == "RNCP0027" && dit.GetMessage(null).StartsWith("This example has 1007 values, and 400", StringComparison.Ordinal));

    [Fact]
    public void Texte_cite_juste_a_la_limite_ne_dit_rien()
    {
        void Allonger(JsonNode referentiel, int de)
        {
            var paragraphes = referentiel["prerequisEntree"]!.AsArray();
            var longueur = paragraphes.Sum(paragraphe => paragraphe!.GetValue<string>().Length);
            paragraphes.Add(new string('a', RuleSize.LongestText - longueur + de));
        }

        Assert.DoesNotContain(Avec(referentiel => Allonger(referentiel, 0)).Diagnostics, dit => dit.Id == "RNCP0027");
        Assert.Single(Avec(referentiel => Allonger(referentiel, 1)).Diagnostics, dit => dit.Id == "RNCP0027");
    }

    [Fact]
    public void Texte_cite_sans_fin_est_refuse() =>
        Assert.Equal("RNCP0027", Assert.Single(Avec(r => r["prerequisEntree"]!.AsArray().Add(new string('a', RuleSize.LongestText))).Diagnostics).Id);

    private static JsonNode Condition(int i) =>
        new JsonObject { ["cle"] = "P" + i, ["niveau"] = 6, ["source"] = "prerequisEntree[1]", ["citation"] = "diplôme de niveau 6" };
}
