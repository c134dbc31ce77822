using Rncp.Tests.Serveurs;

namespace Rncp.Tests.Packages;

/// <summary>An application that has the package: its tables are made, and changed, by <c>dotnet ef</c>, and its rows stay.</summary>
public sealed class MigrationsTests
{
    private const string Serveur = "ESSAI_POSTGRESQL";

    [Fact]
    public void Les_tables_d_un_fichier_sont_faites_puis_changees_par_dotnet_ef()
    {
        var dossier = Preparer("sqlite");
        var migration = Migrer(dossier, Paquets.Commande);
        Assert.Contains("Bloc = table.Column<string>(type: \"TEXT\", nullable: false)", migration, StringComparison.Ordinal);
        Assert.Contains("values: new object[] { -1, \"RNCP41364BC02\", \"[\\\"RNCP41364BC04\\\"]\", 5 }", migration, StringComparison.Ordinal);

        // A compiled model has no converter of ours in it: it asks for them when it starts.
        Ef(dossier, Paquets.Commande, "dbcontext", "optimize");
        Assert.Equal(["RNCP41364BC02 Niveau 5 RNCP41364BC04", "RNCP41364BC03 Niveau 6 RNCP41364BC01+RNCP41364BC02"], Executer(dossier, Paquets.Commande, "lire"));
    }

    [SkippableFact]
    public void Les_tables_d_un_serveur_le_sont_aussi()
    {
        Skip.If(ServeurPostgreSql.Absence is not null, ServeurPostgreSql.Absence);
        using var serveur = ServeurPostgreSql.Demarrer();
        var commande = Paquets.CommandeAvec(Serveur, $"Host={serveur.Dossier};Username={ServeurPostgreSql.Utilisateur};Database=codes;Pooling=false");

        var migration = Migrer(Preparer("postgresql"), commande);

        Assert.Contains("Bloc = table.Column<string>(type: \"character varying(13)\", nullable: false)", migration, StringComparison.Ordinal);
        Assert.Contains("Blocs = table.Column<string[]>(type: \"character varying(13)[]\", nullable: false)", migration, StringComparison.Ordinal);
    }

    /// <summary>Makes the tables, writes a row, adds a code that may be missing, changes the tables and reads. Returns the first migration.</summary>
    private static string Migrer(string dossier, Commande commande)
    {
        commande.Dotnet(dossier, "tool", "restore").Reussie();
        Assert.Empty(commande.Construire("build", dossier).Reussie().Diagnostics);
        Ef(dossier, commande, "migrations", "add", "Initiale", "--no-build");
        Ef(dossier, commande, "database", "update");
        Assert.Equal(["RNCP41364BC02 Niveau 5 RNCP41364BC04", "RNCP41364BC03 Niveau 6 RNCP41364BC01+RNCP41364BC02"], Executer(dossier, commande, "ecrire", "--no-build"));

        var entite = Path.Combine(dossier, "Dossier.cs");
        File.WriteAllText(entite, File.ReadAllText(entite).Replace("    public List<Bloc>", "    public CodeRome? Rome { get; set; }\n\n    public List<Bloc>", StringComparison.Ordinal));
        Assert.NotEqual(0, commande.Dotnet(dossier, "ef", "migrations", "has-pending-model-changes").Code);
        Ef(dossier, commande, "migrations", "add", "Rome", "--no-build");
        Ef(dossier, commande, "database", "update");
        Ef(dossier, commande, "migrations", "has-pending-model-changes", "--no-build");
        Assert.Equal(["RNCP41364BC02 Niveau 5 RNCP41364BC04", "RNCP41364BC03 Niveau 6 RNCP41364BC01+RNCP41364BC02"], Executer(dossier, commande, "lire"));
        return File.ReadAllText(Directory.EnumerateFiles(Path.Combine(dossier, "Migrations"), "*_Initiale.cs").Single());
    }

    /// <summary>A copy of the consumer: each database has its own migrations.</summary>
    private static string Preparer(string nom)
    {
        var consommateur = Paquets.Consommateur("Migrations");
        var copie = Path.Combine(Path.GetDirectoryName(consommateur)!, "Migrations-" + nom);
        foreach (var fichier in Directory.EnumerateFiles(consommateur, "*", SearchOption.AllDirectories))
        {
            var cible = Path.Combine(copie, Path.GetRelativePath(consommateur, fichier));
            Directory.CreateDirectory(Path.GetDirectoryName(cible)!);
            File.Copy(fichier, cible);
        }
        return copie;
    }

    private static void Ef(string dossier, Commande commande, params string[] arguments) => commande.Dotnet(dossier, ["ef", .. arguments]).Reussie();

    private static IReadOnlyList<string> Executer(string dossier, Commande commande, string verbe, params string[] options) =>
        commande.Dotnet(dossier, ["run", .. options, "--", verbe]).Reussie().Lignes;
}
