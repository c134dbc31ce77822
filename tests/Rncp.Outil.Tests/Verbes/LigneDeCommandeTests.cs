using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>What a command says of itself, and of a line that makes no sense.</summary>
public sealed class LigneDeCommandeTests
{
    private const string Usage = " « rncp decider --aide » donne l'usage.";

    [Theory]
    [InlineData("Il manque le verbe : fiche, decider, valider, diff. « rncp --aide » donne l'usage.")]
    [InlineData("Argument inconnu : « fich ». Vouliez-vous dire fiche ? « rncp --aide » donne l'usage.", "fich")]
    [InlineData("Argument inconnu : « --x\\u001b[31mR ». « rncp --aide » donne l'usage.", "--x\u001b[31mR")]
    [InlineData("Il manque CANDIDATS : les candidats, en CSV ou en lignes JSON ; « - » : l'entrée standard." + Usage, "decider")]
    [InlineData("Argument inconnu : « d ». « rncp decider --aide » donne l'usage.", "decider", "c", "d")]
    [InlineData("Argument inconnu : « --sorti ». Vouliez-vous dire --sortie ?" + Usage, "decider", "c", "--sorti", "d")]
    [InlineData("Argument inconnu : « --sans-fiche »." + Usage, "decider", "--sans-fiche")]
    [InlineData("L'option --fiche attend un nom de fichier.", "decider", "c", "--fiche")]
    [InlineData("L'option --fiche attend un nom de fichier.", "decider", "c", "--fiche", "")]
    [InlineData("L'option --rejets attend un nom de fichier.", "decider", "c", "--rejets", "-")]
    [InlineData("L'option --lettres attend un nom de dossier.", "decider", "c", "--lettres")]
    [InlineData("L'option --format-entree attend l'un de ces mots : jsonl, csv.", "decider", "c", "--format-entree", "xlsx")]
    [InlineData("L'option --encodage attend l'un de ces mots : utf-8, utf-16, windows-1252.", "decider", "c", "--encodage", "latin1")]
    [InlineData("L'option --separateur attend l'un de ces mots : point-virgule, virgule, tabulation.", "decider", "c", "--separateur", "/")]
    [InlineData("L'option --sortie attend un nom de fichier, ou « - ».", "decider", "c", "--sortie", "--lettres", "l")]
    [InlineData("L'option --sortie est donnée deux fois. N'en garder qu'une.", "decider", "c", "--sortie", "a", "--sortie", "b")]
    public async Task Ce_qui_n_a_pas_de_sens_est_dit_en_une_phrase(string attendu, params string[] arguments) =>
        Assert.Equal((2, "", attendu), Fin(await AppelEnMemoire.De(arguments)));

    [Theory]
    [InlineData("fiche", "absent.json", "--json")]
    [InlineData("diff", "absent.json", "absent.json", "--format", "json")]
    public async Task Erreur_est_en_JSON_pour_un_programme(params string[] arguments)
    {
        var (code, sortie, erreur) = await AppelEnMemoire.De(arguments);
        Assert.Equal((2, ""), (code, sortie));
        Assert.Equal("""{"code":2,"message":"Impossible de lire « absent.json » : le fichier n'existe pas."}""", JsonNode.Parse(erreur)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("fiche", "a", "b", "--json")]
    [InlineData("diff", "--format", "json", "a")]
    [InlineData("diff", "a", "--format=json")]
    [InlineData("valider", "--format:json")]
    public async Task Commande_fausse_est_en_JSON_pour_un_programme(params string[] arguments) =>
        Assert.Equal(2, (int)JsonNode.Parse((await AppelEnMemoire.De(arguments)).Erreur)!["code"]!);

    [Theory, InlineData("--aide"), InlineData("--help"), InlineData("-h"), InlineData("-?")]
    public async Task Aide_est_en_francais_et_nomme_les_verbes(string option)
    {
        var (code, sortie, erreur) = await AppelEnMemoire.De(option);
        Assert.Equal((0, ""), (code, erreur));
        Assert.Contains("\nUsage :\n  rncp VERBE [options]\n", sortie, StringComparison.Ordinal);
        Assert.Contains("\n  decider                 Décide qui peut entrer en formation.\n", sortie, StringComparison.Ordinal);
        Chacun.Verifier(["Description", "Show help", "Display", "command"], anglais => Assert.DoesNotContain(anglais, sortie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, InlineData("fiche"), InlineData("decider")]
    public async Task Aide_d_un_verbe_a_des_exemples_et_dit_chaque_option(string verbe)
    {
        var (code, sortie, _) = await AppelEnMemoire.De(verbe, "--aide");
        Assert.Equal(0, code);
        Assert.Contains($"\nExemples :\n  rncp {verbe} ", sortie.Replace($"rncp {verbe}\n", $"rncp {verbe} \n", StringComparison.Ordinal), StringComparison.Ordinal);
        var commande = Outil.Commande.Creer(Outil.Execution.Terminal.EnTexte(TextWriter.Null, TextWriter.Null)).Subcommands.Single(une => une.Name == verbe);
        Chacun.Verifier(commande.Options, option => Assert.Contains($"  {option.Name}", sortie, StringComparison.Ordinal));
        Chacun.Verifier(commande.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description)));
    }

    [Theory]
    [InlineData("decider\n", "[suggest]", "dec")]
    [InlineData("markdown\n", "[suggest:31]", "decider c.csv --format-sortie m")]
    [InlineData("csv\njsonl\n", "[suggest:30]", "decider c.csv --format-entree ")]
    public async Task Shell_est_aide_a_completer(string attendu, params string[] arguments)
    {
        var (code, sortie, _) = await AppelEnMemoire.De(arguments);
        Assert.Equal(0, code);
        Chacun.Verifier(attendu.Split('\n', StringSplitOptions.RemoveEmptyEntries), mot => Assert.Contains(mot, sortie, StringComparison.Ordinal));
    }

    private static (int, string, string) Fin((int Code, string Sortie, string Erreur) lance) => (lance.Code, lance.Sortie, lance.Erreur.TrimEnd());
}
