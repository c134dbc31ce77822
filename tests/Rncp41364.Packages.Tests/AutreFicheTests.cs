namespace Rncp.Tests.Packages;

/// <summary>A project that compiles a fiche of its own with the generator, from a JSON file that it holds.</summary>
public sealed class AutreFicheTests
{
    private const string Nom = "rncp37674.json";

    [Fact]
    public void Fiche_entiere_se_construit_et_s_imprime()
    {
        Ecrire(Fiche());
        Construire().Reussie();
        string[] attendu =
        [
            "RNCP37674 Développeur web et web mobile, Niveau 5",
            "RNCP37674BC01 Développer la partie front-end d'une application web ou web mobile sécurisée",
            "RNCP37674BC02 Développer la partie back-end d'une application web ou web mobile sécurisée",
            "front",
            "2",
        ];
        Assert.Equal(attendu, Paquets.Commande.Dotnet(Dossier, Path.Combine("sortie", "AutreFiche.dll")).Reussie().Lignes);
    }

    [Fact]
    public void Fiche_tronquee_donne_une_erreur_a_sa_place()
    {
        var coupe = Fiche()[..3000];
        Ecrire(coupe);
        // What it could not declare is not missed where it is used, and the generator itself has not failed (CS8785).
        var erreur = Construire().SeuleErreur();

        var lignes = coupe.Split('\n');
        Assert.Equal((Nom, lignes.Length, lignes[^1].Length + 1, "RNCP0001"), (erreur.Fichier, erreur.Ligne, erreur.Colonne, erreur.Code));
    }

    [Fact]
    public void Fiche_absente_donne_une_erreur_dans_le_projet()
    {
        File.Delete(Path.Combine(Dossier, Nom));
        var erreur = Construire().SeuleErreur();

        Assert.Equal(("AutreFiche.csproj", "RNCP0002"), (erreur.Fichier, erreur.Code));
        Assert.Contains($"'{Nom}' does not exist", erreur.Message, StringComparison.Ordinal);
    }

    /// <summary>What the page tells: a copy that the <c>$schema</c> of a fiche names.</summary>
    [Fact]
    public void Schema_du_paquet_se_copie_a_cote_du_projet()
    {
        Paquets.Commande.Construire("build", Dossier, "-t:CopyReferentielSchema").Reussie();

        Assert.Equal(Depot.Lire("data/referentiel.schema.json"), File.ReadAllText(Path.Combine(Dossier, "referentiel.schema.json")));
    }

    private static string Dossier => Paquets.Consommateur("AutreFiche");

    private static string Fiche() => Depot.Lire("tests/fiches/RNCP37674.referentiel.json");

    private static void Ecrire(string json) => File.WriteAllText(Path.Combine(Dossier, Nom), json);

    private static Sortie Construire() => Paquets.Commande.Construire("build", Dossier, "-o", "sortie");
}
