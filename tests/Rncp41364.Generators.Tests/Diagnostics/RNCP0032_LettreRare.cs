using System.Text.Json.Nodes;
using Rncp.Format;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0032: a sign that the rest of its list does not have, or a letter of another alphabet. It is a warning: pages mix them.</summary>
public class RNCP0032_LettreRare
{
    private const string Chemin = "tests/Rncp41364.FicheFigee/referentiel.json";

    [Fact]
    public void Apostrophe_droite_parmi_les_courbes_est_signalee() =>
        Defaut.AttendreAvertissement(
            Defaut.Remplacer(Fiches.Rncp41364, "\"Suivre les indicateurs de performance (KPIs), en utilisant des outils d’analyse et de reporting (ex : Google Analytics) afin d’évaluer l’impact des actions et d’ajuster les priorités stratégiques.\"",
                "⟦\"Suivre les indicateurs de performance (KPIs), en utilisant des outils d’analyse et de reporting (ex : Google Analytics) afin d’évaluer l'impact des actions et d’ajuster les priorités stratégiques.\"⟧"),
            "RNCP0032", "This text has ' (U+0027) in « fin d’évaluer l'impact des acti », where blocs.competences.libelle has ’ (U+2019) 91 times: write ’ (U+2019) or, if the source prints it so, say it in a remarque");

    /// <summary>
    /// Each of them, one at a time, but for the text that is remarked on. Where the attested list is said to differ by its case alone, that
    /// is an error already.
    /// </summary>
    [Fact]
    public void Chaque_apostrophe_des_competences_est_gardee()
    {
        var json = Fiches.Rncp41364;
        var debut = json.IndexOf("\"competencesAttestees\"", StringComparison.Ordinal);
        int evaluation = json.IndexOf("\"evaluation\"", debut, StringComparison.Ordinal), blocs = json.IndexOf("\"blocs\"", StringComparison.Ordinal), fin = json.IndexOf("\"capitalisation\"", StringComparison.Ordinal);
        var places = Enumerable.Range(debut, fin - debut).Where(i => json[i] == '’' && (i < evaluation || i > blocs) && !Ligne(i).Contains("\"evaluation\"", StringComparison.Ordinal) && !Ligne(i).Contains("\"remarque\"", StringComparison.Ordinal)).ToArray();
        Assert.Equal(92, places.Length);

        Chacun.Verifier(places, place =>
        {
            var defaut = Assert.Single(FicheReader.Read(Chemin, $"{json[..place]}'{json[(place + 1)..]}", null, default).Defauts);
            if (defaut.Id == "RNCP0011") return;
            Assert.Equal("RNCP0032", defaut.Id);
            Assert.InRange(place, defaut.Emplacement.Plage.Start, defaut.Emplacement.Plage.End);
        });

        string Ligne(int i) => json[(json.LastIndexOf('\n', i) + 1)..json.IndexOf('\n', i)];
    }

    [Theory]
    [InlineData("l’", "l'", "' (U+0027)", "’ (U+2019)", 10)]
    [InlineData("l'", "l’", "’ (U+2019)", "' (U+0027)", 10)]
    [InlineData("l’", "l´", "´ (U+00B4)", "’ (U+2019)", 10)]
    [InlineData("etc… ", "etc... ", "...", "… (U+2026)", 5)]
    [InlineData("etc... ", "etc… ", "… (U+2026)", "...", 5)]
    [InlineData("« mot » ", "\\\"mot\\\" ", "\" (U+0022)", "« (U+00AB)", 5)]
    [InlineData("a – ", "a - ", "- (U+002D)", "– (U+2013)", 5)]
    [InlineData("mots-clés ", "mots\u2011clés ", "\u2011 (U+2011)", "- (U+002D)", 5)]
    [InlineData("mise en œuvre ", "mise en oeuvre ", "oe", "œ (U+0153)", 5)]
    [InlineData("MISE EN ŒUVRE ", "mise en oeuvre ", "oe", "œ (U+0153)", 5)]
    public void Signe_rare_est_signale_a_son_texte_et_le_signe_partage_ne_l_est_pas(string usuel, string rare, string montre, string juste, int assez)
    {
        Defaut.AttendreAvertissement(Activites(usuel, rare, assez), "RNCP0032", $"This text has {montre} in « ", $", where activites has {juste} {assez} times: write {juste} or");
        Defaut.AttendreRien(Activites(usuel, rare, assez - 1).Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pr\u0435parer les essais.", "\u0435 (U+0435)", "write e or")]
    [InlineData("Prévoir l'\u041Examen.", "\u041E (U+041E)", "write O or")]
    [InlineData("\u039Dommer les essais.", "\u039D (U+039D)", "write N or")]
    [InlineData("Véri\uFB01er les essais.", "\uFB01 (U+FB01)", "write fi or")]
    public void Lettre_d_un_autre_alphabet_est_signalee(string texte, string montre, string cure) =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Essai, "\"Préparer les essais.\"", $"⟦\"{texte}\"⟧"), "RNCP0032", montre, "which is not the letter that it seems", cure);

    /// <summary>Not one of those that look like a Latin letter, and as much a slip.</summary>
    [Theory]
    [InlineData("Pré\u0434arer les essais.", "\u0434 (U+0434)")]
    [InlineData("Préparer les\u05D0 essais.", "\u05D0 (U+05D0)")]
    public void Lettre_d_un_alphabet_qui_n_est_pas_celui_du_mot_est_signalee(string texte, string montre) =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Essai, "\"Préparer les essais.\"", $"⟦\"{texte}\"⟧"), "RNCP0032", montre, "which is no letter of that word: write a Latin letter or");

    [Theory]
    [InlineData("Le 1\u1D49\u02B3 essai, à la x\u207F mesure ; \u4E2D\u6587 ; русский")]
    [InlineData("Mesurer 10 kΩ, 5 µm et ΔT ; α-amylase ; πr² ; Ελλάδα ; Ёлка")]
    [InlineData("« Titre », 12\\\" et 5' ; l' ; 'mot' ; etc.. ; etc.... ; -5 ; 2-3 - 4")]
    [InlineData("coefficient, coexister, œil, poème")]
    [InlineData("d'un, l’autre, mot-clé, « a », \\\"b\\\", c…, d...")]
    public void Texte_a_part_ne_dit_rien(string texte) =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"activites\": []", $"\"activites\": [\"{texte}\"]"));

    /// <summary>A page that prints its compétences twice prints its slips twice.</summary>
    [Fact]
    public void Meme_ecart_dans_les_deux_listes_de_competences_ne_dit_rien()
    {
        Assert.Equal(2, Fiches.Reelle("RNCP36490").Split("projet à l'équipe").Length - 1);
        Defaut.AttendreRien(Fiches.Reelle("RNCP36490"));

        var une = Fiches.Reelle("RNCP36490");
        var place = une.IndexOf("projet à l'équipe", StringComparison.Ordinal);
        Assert.Equal("RNCP0032", Assert.Single(Generation.De(une.Remove(place, 17).Insert(place, "projet à l’équipe")).Diagnostics).Id);
    }

    /// <summary>The words of the rules are ours, and its quotes are compared with the page; the source and the prerequisites are apart.</summary>
    [Fact]
    public void Nos_mots_et_les_citations_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"Combien de mois ?\"", $"\"{string.Concat(Enumerable.Repeat("l’été ", 20))}et l'hiver ?\""));

    [Fact]
    public void Texte_ou_liste_que_l_on_remarque_ne_dit_rien()
    {
        var racine = JsonNode.Parse(Activites("l’", "l'", 10).Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal))!;
        racine["activites"] = new JsonObject { ["valeur"] = racine["activites"]!.DeepClone(), ["remarque"] = "La page imprime une apostrophe droite." };
        Defaut.AttendreRien(racine.ToJsonString());

        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"Préparer les essais.\"", "{ \"valeur\": \"Pr\u0435parer les essais.\", \"remarque\": \"La page imprime un e cyrillique.\" }"));
    }

    /// <summary>The compétence whose apostrophe the page prints so: its remark is what keeps it silent, and leaves the others guarded.</summary>
    [Fact]
    public void Remarque_de_la_fiche_repond_a_un_avertissement()
    {
        var racine = JsonNode.Parse(Fiches.Rncp41364)!;
        var competence = racine["blocs"]![3]!["competences"]![7]!;
        competence["libelle"] = competence["libelle"]!["valeur"]!.DeepClone();

        Assert.Equal("RNCP0032", Assert.Single(FicheReader.Read(Chemin, racine.ToJsonString(), null, default).Defauts).Id);
    }

    [Fact]
    public void Fiches_reelles_ne_dit_rien() => Chacun.Verifier(Fiches.Reelles, code => Assert.Empty(FicheReader.Read(Chemin, Fiches.Reelle(code), null, default).Defauts));

    /// <summary>Activities of which one text has the rare sign once, and the others have the usual one so many times.</summary>
    private static string Activites(string usuel, string rare, int combien)
    {
        var textes = Enumerable.Range(0, combien).Select(i => $"\"{usuel}essai {(char)('a' + i)}\"").Append($"⟦\"{rare}essai\"⟧");
        return Defaut.Remplacer(Fiches.Essai, "\"activites\": []", $"\"activites\": [{string.Join(", ", textes)}]");
    }
}
