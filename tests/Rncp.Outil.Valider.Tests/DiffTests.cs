using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Rncp.Tests;

/// <summary>Two versions of a fiche, compared by the command.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Acceptes = ChangementsAcceptes.NomDeFichier;

    private static readonly string Rncp41364 = Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json").ReplaceLineEndings("\n");

    private static readonly string Neuve = Rncp41364
        .Replace("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"", StringComparison.Ordinal)
        .Replace("    { \"numero\": 6, \"cle\": \"ModerateurWeb\", \"libelle\": \"Modérateur web\" },\n", "", StringComparison.Ordinal)
        .Replace("\"certifies\": 326", "\"certifies\": 327", StringComparison.Ordinal)
        .Replace("\"libelle\": \"En contrat d’apprentissage\",\n      \"ouverte\": { \"valeur\": true", "\"libelle\": \"En contrat d’apprentissage\",\n      \"ouverte\": { \"valeur\": false", StringComparison.Ordinal);

    private static readonly JsonSchema Schema = JsonSchema.FromText(Depot.Lire("docs/diff.schema.json"));

    private readonly Essai _essai = new();

    private string Ancien => _essai.Ecrire("ancien.json", Rncp41364);

    private string Nouveau => _essai.Ecrire("nouveau.json", Neuve);

    [Fact]
    public async Task Texte_dit_chaque_changement_sa_regle_et_sa_page()
    {
        var (code, sortie, erreurs) = await Essai.Executer("diff", Ancien, Nouveau);

        Assert.Equal((0, ""), (code, erreurs));
        Assert.Equal(
            """
            nouveau.json:4:14: aucune CHG023 : Version du référentiel
              version : "1.0.0" devient "2.0.0". [e]
              → Rien : vérifiez qu'elle monte d'autant que le demandent les autres changements. (docs/changes/CHG023.md)

            ancien.json:L:5: majeure CHG014 : Membre retiré
              metiers[ModerateurWeb] : {"cle":"ModerateurWeb","libelle":"Modérateur web","numero":6} n'y est plus. Ne compile plus (CS0117) : _ = Metier.ModerateurWeb; [e]
              → Son numéro ne sert plus jamais ; cherchez ce qui est enregistré sous son code. (docs/changes/CHG014.md)

            nouveau.json:L:30: mineure CHG011 : Voie ouverte ou fermée
              voiesAcces[ContratApprentissage].ouverte : true devient false. Le 24/09/2030, contrat d'apprentissage, avec un titre de niveau 5, sans expérience : éligible avant, non éligible après (« En contrat d’apprentissage »). [e]
              → Dites « Changed answers » dans le journal, et décidez de nouveau les dossiers de cette voie. (docs/changes/CHG011.md)

            nouveau.json:L:35: mineure CHG008 : Statistiques
              statistiques[2024].certifies : 326 devient 327. [e]
              → Un tableau par année a une ligne de plus ou de moins. (docs/changes/CHG008.md)

            4 changements : 1 majeure, 2 mineures, 1 sans effet. La version du référentiel monte : majeure.
            """.ReplaceLineEndings("\n") + "\n",
            Sobre(sortie));
    }

    [Theory]
    [InlineData("majeure", 1)]
    [InlineData("mineure", 1)]
    public async Task Seuil_atteint_est_le_code_1(string seuil, int attendu)
    {
        Assert.Equal(attendu, (await Essai.Executer("diff", Ancien, Nouveau, "--echouer-si", seuil)).Code);
        Assert.Equal(0, (await Essai.Executer("diff", Ancien, Ancien, "--echouer-si", seuil)).Code);
    }

    [Fact]
    public async Task Seuil_majeur_laisse_passer_ce_qui_est_mineur()
    {
        var mineur = _essai.Ecrire("mineur.json", Rncp41364.Replace("\"certifies\": 326", "\"certifies\": 327", StringComparison.Ordinal));

        Assert.Equal(0, (await Essai.Executer("diff", Ancien, mineur, "--echouer-si", "majeure")).Code);
        Assert.Equal(1, (await Essai.Executer("diff", Ancien, mineur, "--echouer-si", "mineure")).Code);
    }

    [Fact]
    public async Task Json_a_la_forme_publiee()
    {
        var (code, sortie, _) = await Essai.Executer("diff", Ancien, Nouveau, "--format", "json");

        Assert.Equal(0, code);
        var ecrit = JsonNode.Parse(sortie)!;
        Assert.True(Schema.Evaluate(JsonSerializer.SerializeToElement(ecrit)).IsValid, sortie);
        Assert.Equal("majeure", ecrit["version"]!.GetValue<string>());
        Assert.Equal(["CHG023", "CHG014", "CHG011", "CHG008"], ecrit["changements"]!.AsArray().Select(un => un!["regle"]!.GetValue<string>()));
        var retire = ecrit["changements"]![1]!;
        Assert.Null(retire["apres"]);
        Assert.Equal("ModerateurWeb", retire["avant"]!["cle"]!.GetValue<string>());
        Assert.Equal("_ = Metier.ModerateurWeb;", retire["temoin"]!["code"]!.GetValue<string>());
        // A witness is decided as any other person is.
        var demande = JsonSerializer.Deserialize<Demande>(ecrit["changements"]![2]!["temoin"]!["demande"]!.ToJsonString())!;
        Assert.Equal(Conclusion.NonEligible, Referentiel.Charger(Nouveau).Evaluer(demande).Conclusion);
        Assert.Equal(Conclusion.Eligible, Referentiel.Charger(Ancien).Evaluer(demande).Conclusion);
        ecrit.AsObject().Remove("version");
        Assert.False(Schema.Evaluate(JsonSerializer.SerializeToElement(ecrit)).IsValid);
    }

    [Fact]
    public async Task Jury_qui_change_se_montre_partout()
    {
        var nouveau = _essai.Ecrire("jury.json", Rncp41364.Replace("\"nombre\": 2", "\"nombre\": 3", StringComparison.Ordinal));
        const string Phrase = "Un jury de 2 professionnels externes et 1 représentant du certificateur : conforme avant, non conforme après.";

        var json = JsonNode.Parse((await Essai.Executer("diff", Ancien, nouveau, "--format", "json")).Sortie)!;

        Assert.True(Schema.Evaluate(JsonSerializer.SerializeToElement(json)).IsValid, json.ToJsonString());
        Assert.Equal("""{"jury":{"professionnelsExternes":2,"representants":1,"avantConforme":true,"apresConforme":false}}""", json["changements"]![0]!["temoin"]!.ToJsonString());
        Chacun.Verifier(
            [(await Essai.Executer("diff", Ancien, nouveau)).Sortie, (await Essai.Executer("diff", Ancien, nouveau, "--format", "markdown")).Sortie, (await Essai.Executer("diff", Ancien, nouveau, "--format", "github")).Sortie],
            sortie => Assert.Contains(Phrase, sortie, StringComparison.Ordinal));
        json["changements"]![0]!["temoin"]!.AsObject().Add("code", "x");
        json["changements"]![0]!["temoin"]!.AsObject().Add("erreur", "x");
        Assert.False(Schema.Evaluate(JsonSerializer.SerializeToElement(json)).IsValid);
    }

    /// <summary>Each output, for people or programs, names the rule of each change and leads to its page.</summary>
    [Theory]
    [InlineData("texte")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task Regle_et_page_sont_dans_chaque_forme(string format)
    {
        var (_, sortie, _) = await Essai.Executer("diff", Ancien, Nouveau, "--format", format);

        Chacun.Verifier(["CHG008", "CHG011", "CHG014", "CHG023"], regle =>
        {
            Assert.Contains($"docs/changes/{regle}.md", sortie, StringComparison.Ordinal);
            Assert.Contains(regle, sortie.Replace($"docs/changes/{regle}.md", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    /// <summary>Without a rule, a person reads the paragraphs: quoted on the one line that a report has.</summary>
    [Fact]
    public async Task Citation_de_plusieurs_alineas_tient_sur_une_ligne()
    {
        var fiche = JsonNode.Parse(Rncp41364)!;
        fiche["regles"]!.AsObject().Remove("entree");

        var (_, sortie, _) = await Essai.Executer("diff", Ancien, _essai.Ecrire("sans.json", fiche.ToJsonString()));

        Assert.Equal(5, sortie.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("sans titre ni expérience : non éligible (« certification professionnelle ou d'un diplôme de niveau 5 ») avant, à apprécier (« Être titulaire", sortie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_est_une_table_que_rien_n_interrompt()
    {
        var hostile = _essai.Ecrire("hostile.json", Rncp41364.Replace("\"Modérateur web\"", "\"a | b `c` <img> @nom [x](y) *z*\"", StringComparison.Ordinal));

        var (code, sortie, _) = await Essai.Executer("diff", Ancien, hostile, "--format", "markdown");

        Assert.Equal(0, code);
        var lignes = sortie.Split('\n');
        Assert.Equal("### RNCP41364 1.0.0 → RNCP41364 1.0.0", lignes[0]);
        var ligne = Assert.Single(lignes, une => une.Contains("CHG002", StringComparison.Ordinal));
        Assert.Equal(8, ligne.Split('|').Length);
        Assert.StartsWith("| **correctif** | [CHG002](docs/changes/CHG002.md) Rédaction | <code>metiers&#91;ModerateurWeb&#93;.libelle</code> |", ligne, StringComparison.Ordinal);
        Assert.DoesNotContain('`', ligne);
        Assert.DoesNotContain('@', ligne);
        Assert.DoesNotContain("<img", ligne, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_met_en_code_la_ligne_qui_ne_compile_plus()
    {
        var renomme = _essai.Ecrire("renomme.json", Rncp41364.Replace("\"ModerateurWeb\"", "\"Moderateur\"", StringComparison.Ordinal));

        var (_, sortie, _) = await Essai.Executer("diff", Ancien, renomme, "--format", "markdown");

        Assert.EndsWith(
            "\n- CHG015, <code>metiers&#91;Moderateur&#93;.cle</code> : Ne compile plus (CS0117) : <code>&#95; &#61; Metier.ModerateurWeb;</code>\n",
            sortie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_et_github_ont_la_regle_l_empreinte_et_la_place()
    {
        var sarif = JsonNode.Parse((await Essai.Executer("diff", Ancien, Nouveau, "--format", "sarif")).Sortie)!["runs"]![0]!;
        var github = (await Essai.Executer("diff", Ancien, Nouveau, "--format", "github")).Sortie.Split('\n');

        Assert.Equal(["note", "error", "warning", "warning"], sarif["results"]!.AsArray().Select(un => un!["level"]!.GetValue<string>()));
        Chacun.Verifier(sarif["results"]!.AsArray(), un => Assert.Matches("^[0-9a-f]{12}$", un!["partialFingerprints"]!["rncp/v1"]!.GetValue<string>()));
        Chacun.Verifier(sarif["results"]!.AsArray(), un => Assert.EndsWith("nouveau.json", un!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.Equal(4, github.Count(ligne => ligne.StartsWith("::", StringComparison.Ordinal) && ligne.Contains("docs/changes/CHG", StringComparison.Ordinal)));
        Assert.Contains(github, ligne => ligne.StartsWith("::error ", StringComparison.Ordinal) && ligne.Contains("CHG014", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changement_accepte_est_marque_et_n_echoue_plus()
    {
        var ecrit = JsonNode.Parse((await Essai.Executer("diff", Ancien, Nouveau, "--format", "json")).Sortie)!;
        string Ligne(string empreinte) => $$"""{ "empreinte": "{{empreinte}}", "par": "le service qualité", "raison": "relu", "le": "2026-09-01" }""";
        var lignes = ecrit["changements"]!.AsArray().Select(un => Ligne(un!["empreinte"]!.GetValue<string>()));
        _essai.Ecrire(Acceptes, $$"""{ "format": 1, "changements": [{{string.Join(",\n", lignes.Append(Ligne("0123456789ab")))}}] }""");

        var (code, sortie, erreurs) = await Essai.Executer("diff", Ancien, Nouveau, "--echouer-si", "mineure");
        var json = JsonNode.Parse((await Essai.Executer("diff", Ancien, Nouveau, "--format", "json")).Sortie)!;

        Assert.Equal(0, code);
        Assert.Contains("Accepté par le service qualité le 01/09/2026 : relu", sortie, StringComparison.Ordinal);
        Assert.Contains("4 changements : 1 majeure, 2 mineures, 1 sans effet ; 4 acceptés.", sortie, StringComparison.Ordinal);
        Assert.Equal("acceptes.json:5:1: l'empreinte 0123456789ab n'est celle d'aucun changement : la ligne ne sert plus.\n", Sobre(erreurs).Replace(Acceptes, "acceptes.json", StringComparison.Ordinal));
        Assert.Equal("0123456789ab", Assert.Single(json["acceptesInutiles"]!.AsArray())!.GetValue<string>());
        Assert.Equal("le service qualité", json["changements"]![0]!["accepte"]!["par"]!.GetValue<string>());
        Assert.True(Schema.Evaluate(JsonSerializer.SerializeToElement(json)).IsValid);
    }

    [Fact]
    public async Task Fichiers_hostiles_absents_et_dossiers_sont_refuses()
    {
        var ancien = Ancien;
        var codes = new List<(string, int Attendu, int Code)>();
        foreach (var hostile in Directory.GetFiles(Depot.Chemin("tests/hostiles"), "*.json"))
            codes.Add((hostile, Referentiel.TryCharger(hostile, out _, out _) ? 0 : 2, (await Essai.Executer("diff", ancien, hostile)).Code));
        Chacun.Verifier(codes, un => Assert.Equal(un.Attendu, un.Code));
        Assert.Equal((2, "", "Impossible de lire « absent.json » : le fichier n'existe pas.\n"), await Essai.Executer("diff", ancien, "absent.json"));
        Assert.Equal(2, (await Essai.Executer("diff", _essai.Dossier, ancien)).Code);
        Assert.Equal(2, (await Essai.Executer("diff", ancien)).Code);
        Assert.Equal((2, "", "L'entrée standard ne se lit qu'une fois : donnez un fichier pour l'autre version.\n"), await Essai.Executer("diff", "-", "-"));
    }

    /// <summary>Without the folder, the fingerprints and the lines.</summary>
    private string Sobre(string sortie) => System.Text.RegularExpressions.Regex.Replace(
        System.Text.RegularExpressions.Regex.Replace(sortie.Replace(_essai.Dossier + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), @"\[[0-9a-f]{12}\]", "[e]"),
        @"json:\d{2,}:", "json:L:");

    public void Dispose() => _essai.Dispose();
}
