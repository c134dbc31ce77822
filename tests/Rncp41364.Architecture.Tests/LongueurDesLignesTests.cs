using Rncp.Tests.Packages;

namespace Rncp.Tests;

/// <summary>eng/LineLength.targets, in a project that has nothing else: neither an SDK nor a compiler.</summary>
public sealed class LongueurDesLignesTests : IDisposable
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("rncp-lignes-");

    public void Dispose() => _dossier.Delete(recursive: true);

    [Fact]
    public void Lignes_trop_longues_sont_chacune_une_erreur_a_leur_place()
    {
        var court = Ecrire("court.cs", "// court\n");
        var deux = Ecrire("deux.cs", $"// court\n\n{Ligne(141)}\n// court\n{Ligne(200)}\n");
        // What a line says can be anything, and so can a name.
        var ligne = $"    \"'$(Projet)@(Compile)%(Identity);*?`\\é%20{new string('é', 140)}";
        var hostile = Ecrire("L'œuf (1);%20.cs", $"\r\n{ligne}\r\n");

        string[] attendues = [Erreur(deux, 3, 141), Erreur(deux, 5, 200), Erreur(hostile, 2, ligne.Length)];
        Assert.Equal(attendues.Order(StringComparer.Ordinal), Erreurs(Construire(court, deux, hostile)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lignes_a_la_limite_ne_disent_rien() =>
        Construire(Ecrire("limite.cs", $"{Ligne(140)}\n"), Ecrire("windows.cs", $"{Ligne(140)}\r\n{Ligne(140)}")).Reussie();

    [Fact]
    public void Fichiers_ecrits_par_la_construction_ou_lies_d_ailleurs_ne_sont_pas_lus() =>
        Construire(Ecrire("obj/Debug/genere.cs", Ligne(200)), Ecrire("../ailleurs.cs", Ligne(200))).Reussie();

    [Fact]
    public void Construction_d_un_editeur_ne_lit_rien() =>
        Construire(["-p:DesignTimeBuild=true"], Ecrire("long.cs", Ligne(200))).Reussie();

    [Fact]
    public void Projets_de_src_et_de_samples_ont_140_colonnes()
    {
        var projets = new[] { "src", "samples" }
            .SelectMany(dossier => Directory.GetFiles(Depot.Chemin(dossier), "*.csproj", SearchOption.AllDirectories)).ToArray();

        Chacun.Verifier(projets, projet =>
        {
            Assert.Equal(["140"], Commande.Dotnet(_dossier.FullName, "msbuild", projet, "-getProperty:MaxLineLength").Reussie().Lignes);
            Assert.Contains("CheckLineLength", Commande.Dotnet(_dossier.FullName, "msbuild", projet, "-targets").Reussie().Lignes);
        });
    }

    private Commande Commande => new(_dossier.FullName);

    private string Projet => Path.Combine(_dossier.FullName, "projet", "Projet.proj");

    private static string Ligne(int colonnes) => "// ".PadRight(colonnes, 'x');

    private string Erreur(string fichier, int ligne, int colonnes) =>
        $"{fichier}({ligne}) : error : This line has {colonnes} columns, and 140 is the most: break it where its meaning does. [{Projet}]";

    private static IEnumerable<string> Erreurs(Sortie sortie)
    {
        Assert.NotEqual(0, sortie.Code);
        return sortie.Lignes.Where(ligne => ligne.Contains(": error", StringComparison.Ordinal)).Select(ligne => ligne.Trim()).Distinct();
    }

    private string Ecrire(string relatif, string texte)
    {
        var fichier = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Projet)!, relatif));
        Directory.CreateDirectory(Path.GetDirectoryName(fichier)!);
        File.WriteAllText(fichier, texte);
        return fichier;
    }

    private Sortie Construire(params string[] fichiers) => Construire([], fichiers);

    private Sortie Construire(string[] options, params string[] fichiers)
    {
        // As the SDK does: all that is in the folder, and what is linked.
        var autres = fichiers.Where(fichier => !fichier.StartsWith(Path.GetDirectoryName(Projet)!, StringComparison.Ordinal));
        Ecrire("Projet.proj", $"""
            <Project>
              <PropertyGroup>
                <MaxLineLength>140</MaxLineLength>
                <BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath>
              </PropertyGroup>
              <ItemGroup><Compile Include="**/*.cs;{string.Join(';', autres)}" /></ItemGroup>
              <Import Project="{Depot.Chemin("eng/LineLength.targets")}" />
              <Target Name="CoreCompile" />
            </Project>
            """);
        return Commande.Construire("msbuild", Path.GetDirectoryName(Projet)!, ["Projet.proj", "-t:CoreCompile", "-v:minimal", .. options]);
    }
}
