namespace Rncp.Tests.Packages;

/// <summary>The tests of an application that has the packages, whose snapshot is of an older version of the fiche.</summary>
public sealed class InstantaneTests
{
    private const string Projet = "Instantane";

    /// <summary>What is in the snapshot, and not in the fiche of the package.</summary>
    private static readonly (string Maintenant, string Alors)[] Anciens =
    [
        ("\"version\": \"1.0.0\"", "\"version\": \"0.9.0\""),
        ("\"cle\": \"ModerateurWeb\"", "\"cle\": \"Moderateur\""),
        ("\"fin\": \"2030-09-24\"", "\"fin\": \"2029-09-24\""),
    ];

    [Fact]
    public void Test_echoue_avec_les_changements_classes_et_passe_quand_ils_sont_acceptes()
    {
        Hotes.Acceptes.Reussie(nameof(HotesTests.Hotes_se_construisent_sans_aucun_avertissement));
        var instantane = Hotes.Fichier(Projet, "rncp41364.json");
        File.WriteAllText(instantane, Anciens.Aggregate(Depot.Lire(Paquets.FicheFigee), (texte, un) => Remplacer(texte, un.Maintenant, un.Alors)));

        var (sansCadre, xunit) = (Hotes.Executer(Projet, "net10.0"), Tester());

        string[] dit =
        [
            "RNCP41364 1.0.0 is not its snapshot, RNCP41364 0.9.0: 3 changes, of which the greatest is Majeure.",
            "CHG023 Version of the data (Aucune) version: \"0.9.0\" -> \"1.0.0\"",
            "CHG006 Date (Mineure) enregistrement.fin: \"2029-09-24\" -> \"2030-09-24\"",
            "    NonEligible -> Eligible: " + """{"format":1,"voie":"FC","le":"2029-09-25","candidat":{"titres":[{"niveau":5,"baccalaureat":false}],"experiences":[]}}""",
            "CHG015 Member renamed (Majeure) metiers[ModerateurWeb].cle: \"Moderateur\" -> \"ModerateurWeb\"",
            "    _ = Metier.Moderateur; (CS0117)",
            $"docs/changes/README.md says what to do about each kind. To accept them, delete {instantane}, run the test again, and commit what it writes.",
        ];
        Assert.Equal(dit, sansCadre.Lignes.Select(Adresses.Retirer));
        Assert.Equal(2, sansCadre.Code);
        Assert.Equal(1, xunit.Code);
        var debut = Assert.Single(Enumerable.Range(0, xunit.Lignes.Count), rang => xunit.Lignes[rang].EndsWith(dit[0], StringComparison.Ordinal));
        Assert.Equal("Rncp.ReferentielChangeException : " + dit[0], xunit.Lignes[debut].Trim());
        Assert.Equal(dit[1..].Select(ligne => ligne.Trim()), xunit.Lignes.Skip(debut + 1).Take(dit.Length - 1).Select(ligne => Adresses.Retirer(ligne).Trim()));
        Assert.InRange(xunit.Lignes.Count, dit.Length, 40);

        File.Delete(instantane);
        Assert.Equal(1, Hotes.Executer(Projet, "net10.0").Code);
        Assert.Empty(Hotes.Executer(Projet, "net10.0").Reussie().Lignes);
        Assert.Contains("Passed!", Tester().Reussie().ToString(), StringComparison.Ordinal);
    }

    private static Sortie Tester() => Paquets.Commande.Dotnet(
        Hotes.Fichier(Projet), "vstest", Hotes.Fichier(Projet, "bin", "Debug", "net10.0", Projet + ".dll"));

    private static string Remplacer(string texte, string maintenant, string alors)
    {
        Assert.Equal(2, texte.Split(maintenant).Length);
        return texte.Replace(maintenant, alors, StringComparison.Ordinal);
    }
}
