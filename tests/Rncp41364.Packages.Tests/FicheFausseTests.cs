namespace Rncp.Tests.Packages;

/// <summary>
/// A mistake in the fiche of a project whose code uses its types everywhere, and which asks that the error be lowered: one message.
/// </summary>
public sealed class FicheFausseTests
{
    private const string Virgule = "\"niveau\": 6,";

    private static string Fiche => Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json");

    /// <summary>Without it, a project that cannot compile anything would pass for a refusal.</summary>
    [Fact]
    public void Fiche_juste_compile_le_meme_projet() => Assert.Empty(Construire(Fiche).Reussie().Diagnostics);

    [Fact]
    public void Virgule_oubliee_est_le_seul_message_au_bout_de_sa_ligne()
    {
        var erreur = Construire(Remplacer(Virgule, "\"niveau\": 6")).SeuleErreur();

        var avant = Fiche[..Fiche.IndexOf(Virgule, StringComparison.Ordinal)];
        Assert.Equal(("fiche.json", "error", "RNCP0001"), (erreur.Fichier, erreur.Gravite, erreur.Code));
        Assert.Equal((avant.Count(c => c == '\n') + 1, avant.Length - avant.LastIndexOf('\n') + "\"niveau\": 6".Length), (erreur.Ligne, erreur.Colonne));
        Assert.StartsWith("This is not JSON: a comma is missing: write ',' here, before \"codesNsf\"", erreur.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"niveau\": 6,", "\"niveau\": 9,", "RNCP0006")]
    [InlineData("\"intitule\": { \"valeur\": \"Community", "\"intitulé\": { \"valeur\": \"Community", "RNCP0003")]
    [InlineData("\"metiers\": [", "\"metier\": [", "RNCP0003")]
    public void Valeur_ou_nom_faux_est_le_seul_message(string ancien, string nouveau, string code)
    {
        var erreur = Construire(Remplacer(ancien, nouveau)).SeuleErreur();

        Assert.Equal(("fiche.json", "error", code), (erreur.Fichier, erreur.Gravite, erreur.Code));
    }

    private static Sortie Construire(string json)
    {
        var dossier = Paquets.Consommateur("FicheFausse");
        File.WriteAllText(Path.Combine(dossier, "fiche.json"), json);
        return Paquets.Commande.Construire("build", dossier);
    }

    private static string Remplacer(string ancien, string nouveau)
    {
        Assert.Equal(2, Fiche.Split(ancien).Length);
        return Fiche.Replace(ancien, nouveau, StringComparison.Ordinal);
    }
}
