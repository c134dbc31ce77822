using System.Text;
using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>The checks of the build for people without a build: what is found, in which order, and what the shell is told.</summary>
public sealed class ValiderTests : IDisposable
{
    private readonly Essai _essai = new();

    [Fact]
    public async Task Fiche_saine_est_le_code_0() =>
        Assert.Equal((0, "1 fichier vérifié : aucun défaut.\n", ""), await Essai.Lancer(_essai.Ecrire("a.json", Essai.Fiche)));

    [Fact]
    public async Task Erreur_est_le_code_1_avec_sa_ligne_et_son_remede()
    {
        var chemin = _essai.Abimer("a.json", "\"fin\": \"2030-02-28\"", "\"fin\": \"28/02/2030\"");

        var (code, sortie, erreurs) = await Essai.Lancer(chemin);

        Assert.Equal((1, ""), (code, erreurs));
        Assert.Equal($"""
            {chemin}:22:12: erreur RNCP0006 : Valeur mal formée
              « 28/02/2030 » n'est pas un jour écrit aaaa-mm-jj, comme 2028-09-01 : vouliez-vous dire « 2030-02-28 » ?
               22 |     "fin": "28/02/2030",
                  |            ^^^^^^^^^^^^
              → Écrivez-le comme l'exemple du message : une date est `2030-02-28`.

            1 fichier vérifié : 1 erreur.

            """, sortie);
    }

    [Fact]
    public async Task Langue_anglaise_a_les_mots_du_compilateur()
    {
        var chemin = _essai.Abimer("a.json", "\"fin\": \"2030-02-28\"", "\"fin\": \"28/02/2030\"");
        Referentiel.TryCharger(chemin, out _, out var defauts);

        var (code, sortie, _) = await Essai.Lancer("--langue", "en", chemin);

        Assert.Equal(1, code);
        Assert.Equal($"""
            {chemin}:22:12: error RNCP0006: Malformed value
              {Assert.Single(defauts).Message}
               22 |     "fin": "28/02/2030",
                  |            ^^^^^^^^^^^^

            1 file checked: 1 error.

            """, sortie);
    }

    [Fact]
    public async Task Avertissement_n_est_un_echec_que_si_on_le_demande()
    {
        var chemin = _essai.Abimer("a.json", "\"publication\": { \"absent\": \"Fiche d'essai.\" }", "\"publication\": \"2031-03-12\"");

        var (code, sortie, _) = await Essai.Lancer(chemin);
        Assert.Equal(0, code);
        Assert.Contains(": avertissement RNCP0031 : Fin avant d'autres dates\n", sortie, StringComparison.Ordinal);
        Assert.EndsWith("\n1 fichier vérifié : 1 avertissement.\n", sortie, StringComparison.Ordinal);
        Assert.Equal(1, (await Essai.Lancer("--stricte", chemin)).Code);
    }

    [Fact]
    public async Task Fichiers_sont_tous_verifies_dans_l_ordre_donne_et_chacun_qui_ne_se_lit_pas_est_nomme()
    {
        var absent = Path.Combine(_essai.Dossier, "absent.json");
        var (faux, juste) = (_essai.Abimer("z.json", "\"niveau\": 5,", "\"niveau\": 50,"), _essai.Ecrire("m.json", Essai.Fiche));
        var autre = _essai.Abimer("a.json", "\"niveau\": 5,", "\"niveau\": 0,");

        var (code, sortie, erreurs) = await Essai.Lancer(faux, absent, juste, _essai.Dossier, autre);

        Assert.Equal(3, code);
        Assert.Equal([$"{faux}:17:13: ", $"{autre}:17:13: "], sortie.Split('\n').Where(ligne => ligne.Contains(" RNCP0006 ", StringComparison.Ordinal)).Select(ligne => ligne.Split("erreur")[0]));
        Assert.EndsWith("\n3 fichiers vérifiés : 2 erreurs. 2 fichiers non lus.\n", sortie, StringComparison.Ordinal);
        Assert.Equal($"Impossible de lire « {absent} » : le fichier n'existe pas.\nImpossible de lire « {_essai.Dossier} » : c'est un dossier.\n", erreurs);
    }

    [Fact]
    public async Task Defauts_d_un_fichier_sont_dans_l_ordre_de_ses_lignes()
    {
        var chemin = _essai.Abimer("a.json", "{ \"numero\": 2, \"cle\": \"Event\"", "{ \"numeros\": 2, \"clef\": \"Event\"");

        var lignes = (await Essai.Lancer("--format", "json", chemin)).Sortie;

        var places = JsonNode.Parse(lignes)!["signalements"]!.AsArray().Select(trouve => ((int)trouve!["ligne"]!, (int)trouve["colonne"]!)).ToArray();
        Assert.Equal(3, places.Length);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("L'option --format attend l'un de ces mots : texte, json, sarif, github.\n", "--format", "xml", "a.json")]
    [InlineData("L'option --langue attend l'un de ces mots : fr, en.\n", "--langue", "de", "a.json")]
    public async Task Commande_qui_n_a_pas_de_sens_est_le_code_2(string phrase, params string[] arguments) =>
        Assert.Equal((2, "", phrase), await Essai.Lancer(arguments));

    [Fact]
    public async Task Option_presque_connue_est_proposee()
    {
        var (code, sortie, erreurs) = await Essai.Lancer("--strict", "a.json");

        Assert.Equal((2, ""), (code, sortie));
        Assert.StartsWith("Argument inconnu : « --strict ». Vouliez-vous dire --stricte", erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commande_sans_fichier_dit_ce_qui_manque()
    {
        var (code, sortie, erreurs) = await Essai.Lancer();

        Assert.Equal((2, ""), (code, sortie));
        Assert.StartsWith("Il manque FICHIER : ", erreurs, StringComparison.Ordinal);
    }

    /// <summary>The same number, place and words as the library, and so as the compiler, whose tests hold the two together.</summary>
    [Theory]
    [InlineData("\"niveau\": 5,", "\"niveau\": \"5\",")]
    [InlineData("\"libelle\": \"Essayeuse\"", "\"libelle\": \"é 🎓\", \"libelles\": 1")]
    [InlineData("\"niveau\": 5,", "\"niveau\": 5 \"niveau\": 5,")]
    public async Task Signalement_est_le_defaut_de_la_bibliotheque(string juste, string faux)
    {
        var chemin = _essai.Abimer("a.json", juste, faux);
        Referentiel.TryCharger(chemin, out _, out var defauts);
        var attendu = Assert.Single(defauts);

        var trouve = Assert.Single(JsonNode.Parse((await Essai.Lancer(chemin, "--format", "json")).Sortie)!["signalements"]!.AsArray())!;

        Assert.Equal((attendu.Id, attendu.TitreFrancais, attendu.MessageFrancais, attendu.Remede), ((string)trouve["regle"]!, (string)trouve["titre"]!, (string)trouve["message"]!, (string)trouve["remede"]!));
        Assert.Equal((attendu.Ligne, attendu.Colonne, attendu.LigneFin, attendu.ColonneFin), ((int)trouve["ligne"]!, (int)trouve["colonne"]!, (int)trouve["ligneFin"]!, (int)trouve["colonneFin"]!));
    }

    [Theory]
    [InlineData("texte"), InlineData("json"), InlineData("sarif"), InlineData("github")]
    public async Task Fichiers_hostiles_n_arretent_aucun_format(string format)
    {
        var hostiles = Directory.GetFiles(Depot.Chemin("tests/hostiles"), "*.json").Order(StringComparer.Ordinal).ToList();
        hostiles.Add(_essai.Ecrire("vide.json", ""));
        hostiles.Add(_essai.Ecrire("nul.json", "\0"));
        hostiles.Add(_essai.Ecrire("terminal.json", "{ \"\u001b[2J\": 1,\u0007 \"a\u202e\": [" + new string(' ', 100_000) + "}"));
        hostiles.Add(Path.Combine(_essai.Dossier, "latin.json"));
        File.WriteAllBytes(hostiles[^1], Encoding.Latin1.GetBytes(Essai.Fiche));
        hostiles.Add(_essai.Ecrire("grand.json", new string(' ', 5_000_000)));

        var (code, sortie, erreurs) = await Essai.Lancer([.. hostiles, "--format", format]);

        Assert.Equal((1, ""), (code, erreurs));
        Assert.DoesNotContain(sortie, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain("\u202e", sortie, StringComparison.Ordinal);
        Assert.True(sortie.Length < 1_000_000, $"{sortie.Length} characters");
        Assert.DoesNotContain("RNCP0099", sortie, StringComparison.Ordinal);
    }

    public void Dispose() => _essai.Dispose();
}
