using Microsoft.CodeAnalysis.CSharp;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0008 to RNCP0014: codes, references and the project around.</summary>
public class CoherenceTests
{
    [Theory]
    [InlineData("\"code\": \"RNCP999BC02\"", "\"code\": ⟦\"RNCP999BC01\"⟧", "Bloc 'RNCP999BC01'")]
    [InlineData("\"numero\": 2,\n      \"code\"", "\"numero\": ⟦1⟧,\n      \"code\"", "Bloc number '1'")]
    [InlineData("\"rang\": 2,", "\"rang\": ⟦1⟧,", "Rank '1'")]
    [InlineData("\"cle\": \"Event\"", "\"cle\": ⟦\"EssayeuR\"⟧", "Métier 'EssayeuR'")]
    [InlineData("{ \"numero\": 2, \"cle\"", "{ \"numero\": ⟦1⟧, \"cle\"", "Métier number '1'")]
    public void Code_donne_deux_fois_est_signale_avec_la_ligne_du_premier(string ancien, string nouveau, string message)
    {
        // References to what the replacement removes would be reported too: they go first.
        var json = Fiches.Essai
            .Replace("\"bloc\": \"RNCP999BC02\"", "\"bloc\": \"RNCP999BC01\"", StringComparison.Ordinal)
            .Replace("    { \"competence\": \"BC01C02\", \"ecarts\": [\"ponctuation\"], \"libelle\": \"Vérifier les essais, en équipe.\" },\n", "", StringComparison.Ordinal);
        Assert.Equal(2, json.Split(ancien).Length);

        Defaut.AttendreDans(json.Replace(ancien, nouveau, StringComparison.Ordinal), "RNCP0008", message, "already used at line ");
    }

    [Fact]
    public void Bloc_sans_competences_ni_texte_est_signale() =>
        Defaut.Attendre("RNCP0009", "{\n      \"numero\": 2,\n      \"code\": \"RNCP999BC02\",\n      \"libelle\": \"Conduire l'essai\",\n      \"texteCompetences\": [\"Conduire les essais.\"],",
            "⟦{⟧\n      \"numero\": 2,\n      \"code\": \"RNCP999BC02\",\n      \"libelle\": \"Conduire l'essai\",", "RNCP999BC02 has neither 'competences' and 'texteCompetences'");

    [Fact]
    public void Bloc_avec_une_liste_vide_est_signale() =>
        Defaut.Attendre("RNCP0009", "\"texteCompetences\": [\"Conduire les essais.\"],", "⟦\"competences\"⟧: [],", "neither");

    [Fact]
    public void Bloc_avec_competences_et_texte_est_signale() =>
        Defaut.Attendre("RNCP0009", "\"texteCompetences\": [\"Conduire les essais.\"],",
            "\"texteCompetences\": [\"Conduire les essais.\"], ⟦\"competences\"⟧: [{ \"rang\": 1, \"libelle\": \"Conduire.\" }],", "both");

    [Fact]
    public void Fiche_avec_metiers_et_texte_est_signalee() =>
        Defaut.Attendre("RNCP0009", "\"codesRome\": [],", "⟦\"texteMetiers\"⟧: [\"Essayeur\"], \"codesRome\": [],", "the fiche has both");

    [Theory]
    [InlineData("\"bloc\": \"RNCP999BC02\"", "\"bloc\": ⟦\"RNCP999BC03\"⟧", "did you mean")]
    [InlineData("\"blocs\": [\"RNCP999BC01\"]", "\"blocs\": [⟦\"RNCP998BC01\"⟧]", "did you mean 'RNCP999BC01'?")]
    [InlineData("{ \"competence\": \"BC01C01\" }", "{ \"competence\": ⟦\"BC02C01\"⟧ }", "'BC02C01' is not a compétence of this fiche")]
    public void Reference_qui_ne_mene_nulle_part_est_signalee(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0010", ancien, nouveau, message);

    [Fact]
    public void Bloc_d_une_autre_fiche_est_signale() =>
        Defaut.AttendreDans(Fiches.Essai.Replace("{ \"bloc\": \"RNCP999BC02\", \"entree\": [\"Avoir préparé l'essai.\"], \"validation\": [] }", "", StringComparison.Ordinal)
            .Replace("\"code\": \"RNCP999BC02\"", "\"code\": ⟦\"RNCP998BC02\"⟧", StringComparison.Ordinal), "RNCP0010", "RNCP999BC");

    [Theory]
    [InlineData("⟦[⟧\"casse\"]", "[ponctuation]")]
    [InlineData("⟦[⟧\"ponctuation\", \"mots\"]", "[ponctuation]")]
    public void Ecart_declare_a_tort_est_signale(string ecarts, string message) => Defaut.Attendre("RNCP0011", "[\"ponctuation\"]", ecarts, "BC01C02", message);

    [Fact]
    public void Ecart_declare_entre_textes_egaux_est_signale() =>
        Defaut.Attendre("RNCP0011", "[\"ponctuation\"], \"libelle\": \"Vérifier les essais, en équipe.\"", "⟦[⟧\"ponctuation\"], \"libelle\": \"Vérifier les essais en équipe.\"", "nothing");

    [Fact]
    public void Ecart_non_declare_est_signale() =>
        Defaut.Attendre("RNCP0011", "{ \"competence\": \"BC01C02\", \"ecarts\": [\"ponctuation\"],", "⟦{⟧ \"competence\": \"BC01C02\",", "[ponctuation]");

    [Theory]
    [InlineData("Parse")]
    [InlineData("Tous")]
    [InlineData("Metier")]
    [InlineData("Donnees")]
    public void Cle_qui_est_deja_un_membre_est_signalee(string cle) => Defaut.Attendre("RNCP0012", "\"Event\"", $"⟦\"{cle}\"⟧", cle);

    [Fact]
    public void Voie_manquante_est_signalee() =>
        Defaut.Attendre("RNCP0004", "\"voiesAcces\": [\n    { \"voie\": \"FormationInitiale\", \"libelle\": { \"absent\": \"Fiche d'essai.\" }, \"ouverte\": true, \"jury\": [], \"modifieeLe\": { \"absent\": \"Fiche d'essai.\" } },",
            "\"voiesAcces\": ⟦[⟧", "'FormationInitiale' is missing in voiesAcces");

    [Fact]
    public void Deux_fichiers_pour_une_fiche_sont_signales_et_le_premier_garde()
    {
        var generation = Generation.De([new Fichier("a.referentiel.json", Fiches.Essai), new Fichier("b.referentiel.json", Fiches.Essai)]);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("RNCP0013", diagnostic.Id);
        Assert.Equal("b.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("'a.referentiel.json'", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Rncp999.g.cs", generation.Sources.Keys);
    }

    [Fact]
    public void Langage_trop_ancien_est_signale()
    {
        var generation = Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], LanguageVersion.CSharp11);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("RNCP0014", diagnostic.Id);
        Assert.Contains("C# 11.0", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("fiche.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Empty(generation.Sources);
    }

    [Fact]
    public void Vocabulaire_absent_est_signale()
    {
        var diagnostic = Assert.Single(Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], avecVocabulaire: false).Diagnostics);

        Assert.Equal("RNCP0014", diagnostic.Id);
        Assert.Contains("Rncp.Vocabulary", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }
}
