using Microsoft.CodeAnalysis;
using Rncp.Tests.Emission;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0017: a prerequisite that no rule quotes. It is a warning: the model is there.</summary>
public class RNCP0017_PhraseNonCitee
{
    private const string Nouveau = "\"Savoir nager.\"";

    [Fact]
    public void Alinea_que_rien_ne_cite_est_un_avertissement_et_le_modele_est_la()
    {
        var json = Avec("vérifie les acquis.\"\n  ]", $"vérifie les acquis.\",\n    {Nouveau}\n  ]");

        var generation = Generation.De(json);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("RNCP0017", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.DefaultSeverity);
        Assert.Equal((json.IndexOf(Nouveau, StringComparison.Ordinal), Nouveau.Length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Contains("nonFormalise", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("Savoir nager.", FichesReellesTests.Charger(generation, "RNCP999").PrerequisEntree.Paragraphes[3]);
    }

    [Fact]
    public void Alinea_que_seule_une_norme_ouverte_cite_ne_dit_rien() =>
        Defaut.AttendreRien(Avec("vérifie les acquis.\"\n  ]", $"vérifie les acquis.\",\n    {Nouveau}\n  ]").Replace(
            "\"nonFormalise\": [", "\"nonFormalise\": [{ \"source\": \"prerequisEntree[4]\", \"citation\": \"nager\", \"motif\": \"sans mesure\", \"decidePar\": \"le laboratoire\" },", StringComparison.Ordinal));

    [Fact]
    public void Fiche_sans_regle_d_entree_ne_dit_rien()
    {
        var debut = Fiches.Essai.IndexOf("    \"entree\": {", StringComparison.Ordinal);
        var fin = Fiches.Essai.IndexOf("    \"jury\": [\n", debut, StringComparison.Ordinal);

        Defaut.AttendreRien(Fiches.Essai.Remove(debut, fin - debut));
    }

    /// <summary>A paragraph is quoted sentence by sentence: a rule that takes the first does not take the others.</summary>
    [Fact]
    public void Phrase_que_rien_ne_cite_est_dite()
    {
        var diagnostics = Generation.De(Avec("vérifie les acquis.\"\n  ]", "vérifie les acquis. Être âgé de vingt ans (cf. art. 5 de M. Untel). Savoir nager !\"\n  ]")).Diagnostics;

        Assert.Equal(
            ["No rule quotes « Être âgé de vingt ans (cf. art. 5 de M. Untel). »", "No rule quotes « Savoir nager ! »"],
            diagnostics.Select(diagnostic => diagnostic.GetMessage(null)).Select(message => message[..message.IndexOf(':', StringComparison.Ordinal)]));
        Chacun.Verifier(diagnostics, diagnostic => Assert.Equal("RNCP0017", diagnostic.Id));
    }

    [Fact]
    public void Fiche_d_essai_ne_dit_rien() => Defaut.AttendreRien(Fiches.Essai);

    private static string Avec(string ancien, string nouveau)
    {
        Assert.Equal(2, Fiches.Essai.Split(ancien).Length);
        return Fiches.Essai.Replace(ancien, nouveau, StringComparison.Ordinal);
    }
}
