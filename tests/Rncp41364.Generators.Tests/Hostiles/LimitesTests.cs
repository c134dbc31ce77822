using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Rncp.Format;
using Rncp.Noyau;
using Rncp.Tests.Emission;
using static Rncp.Tests.Hostiles.Demesure;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests.Hostiles;

/// <summary>Files that would make the compiler hang, or fill its memory: refused with one error at its place.</summary>
public class LimitesTests
{
    /// <summary>The compiler itself reads the file; the generator looks at its length, and copies nothing.</summary>
    [Fact]
    public void Fichier_de_cent_megaoctets_est_refuse_sans_etre_lu()
    {
        var octets = new byte[100_000_000];
        Array.Fill(octets, (byte)'[');
        var texte = SourceText.From(new MemoryStream(octets), Encoding.UTF8);
        var avant = GC.GetAllocatedBytesForCurrentThread();

        var diagnostic = Assert.Single(Generation.De([new Fichier("grand.referentiel.json", texte)]).Diagnostics);

        Assert.Equal("RNCP0023", diagnostic.Id);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - avant, 0, 10_000_000);
    }

    /// <summary>A hundred warnings took every place: the file gave no model, and no error said why.</summary>
    [Fact]
    public void Avertissements_ne_cachent_pas_l_erreur()
    {
        var generation = Avec(r =>
        {
            r["prerequisEntree"]!.AsArray().Add(string.Join(' ', Enumerable.Range(0, 150).Select(i => $"Phrase numéro {1_000 + i}.")));
            r["regles"]!["entree"]!["exemples"]![0]!["attendu"] = "nonSatisfait";
        });

        Assert.Empty(generation.Sources);
        Assert.Equal(100, generation.Diagnostics.Count(dit => dit.Id == "RNCP0017"));
        Assert.Equal("RNCP0019", Assert.Single(generation.Diagnostics, dit => dit.DefaultSeverity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void Cent_erreurs_suffisent()
    {
        var generation = Avec(r =>
        {
            for (var i = 0; i < 50_000; i++) r["inconnue" + i] = i;
        });

        Assert.Equal(100, generation.Diagnostics.Length);
        Chacun.Verifier(generation.Diagnostics, dit => Assert.Equal("RNCP0003", dit.Id));
    }

    /// <summary>A hundred unknown sectors beside ten thousand, of a hundred letters each, held the compiler for minutes.</summary>
    [Fact]
    public void Suggestion_ne_mesure_que_peu_de_noms_et_de_lettres()
    {
        var vus = 0;
        var noms = Enumerable.Range(0, 20_000).Select(i => { vus++; return "Secteur" + i; });

        Assert.Equal("did you mean 'Secteur1'?", Suggestion.For("Secteur1x", noms.Take(9)).English);
        vus = 0;
        Suggestion.For("Inconnu", noms);
        Assert.InRange(vus, 1, MotProche.MotsMax);

        Assert.Equal($"did you mean '{new string('S', MotProche.LongueurMax)}'?", Suggestion.For(new string('S', MotProche.LongueurMax - 1), [new string('S', MotProche.LongueurMax)]).English);
        Assert.StartsWith("expected one of", Suggestion.For(new string('S', MotProche.LongueurMax + 1), [new string('S', MotProche.LongueurMax)]).English, StringComparison.Ordinal);
    }

    /// <summary>Every list is one expression, whatever its length: far longer ones than any fiche has compile and load.</summary>
    [Fact]
    public void Listes_de_vingt_mille_elements_se_reecrivent()
    {
        var json = FicheAvec(r =>
        {
            r["activites"] = Liste(20_000, i => $"Activité {i}");
            r["partenaires"]!["existence"] = true;
            r["partenaires"]!["organismes"] = Liste(10_000, i => new JsonObject
            {
                ["nom"] = $"Organisme {i}", ["siret"] = "38935885400054", ["habilitation"] = "HABILITATION_ORGA_FORM", ["etat"] = "actif",
            });
        });

        ReecritureTests.SeReecrit(json, Generation.De(json), "activites, organismes");
    }

    /// <summary>Keys that differ in a place of their own each: the search of a member goes down one character at a time.</summary>
    [Fact]
    public void Cles_qui_different_chacune_a_sa_place_se_compilent()
    {
        var json = FicheAvec(r => r["metiers"] = Liste(99, i => new JsonObject
        {
            ["numero"] = i, ["cle"] = "A" + new string('a', 99).Remove(i - 1, 1).Insert(i - 1, "b"), ["libelle"] = $"Métier {i}",
        }));

        ReecritureTests.SeReecrit(json, Generation.De(json), "metiers");
    }

    /// <summary>A line break in a name forged a line of the build: an error of another file, or a command of a build server.</summary>
    [Theory]
    [InlineData("x\na.cs(1,1): error CS0001: faux", "x\\u000aa.cs(1,1)")]
    [InlineData("x\u001B[2J", "x\\u001b[2J")]
    [InlineData("x\u202Ey", "x\\u202ey")]
    [InlineData("x\U000E0041y", "x\\udb40\\udc41y")]
    public void Message_tient_sur_une_ligne(string nom, string montre)
    {
        var message = Assert.Single(Avec(r => r[nom] = 1).Diagnostics).GetMessage(null);

        Assert.Contains(montre, message, StringComparison.Ordinal);
        Assert.DoesNotContain(message, c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
    }
}
