using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Rncp.Tests.Packages;

public sealed partial class ContenuTests
{
    private const string Analyseurs = "analyzers/dotnet/cs/";

    private static readonly string[] Communs = ["README.md", "icon.png"];

    /// <summary>The analyzers, their fixes, their pages and files of options.</summary>
    private static IEnumerable<string> DesAnalyseurs =>
    [
        Analyseurs + "Rncp.Analyzers.dll", Analyseurs + "Rncp.CodeFixes.dll",
        .. Directory.EnumerateFiles(Depot.Chemin("docs/analyzers")).Select(page => "docs/analyzers/" + Path.GetFileName(page)),
    ];

    [Fact]
    public void Racine_donne_ses_paquets_sans_avertissement()
    {
        Assert.Empty(Paquets.Emballage.Reussie().Diagnostics);
        string[] attendus =
        [
            $"Rncp.AspNetCore.{Paquets.Version}.nupkg", $"Rncp.AspNetCore.{Paquets.Version}.snupkg",
            $"Rncp.EntityFrameworkCore.{Paquets.Version}.nupkg", $"Rncp.EntityFrameworkCore.{Paquets.Version}.snupkg",
            $"Rncp.Outil.{Paquets.Version}.nupkg", $"Rncp.Outil.{Paquets.Version}.snupkg",
            $"Rncp.Referentiels.{Paquets.Version}.nupkg", $"Rncp.Referentiels.{Paquets.Version}.snupkg",
            $"Rncp.Vocabulary.{Paquets.Version}.nupkg", $"Rncp.Vocabulary.{Paquets.Version}.snupkg",
            $"Rncp41364.Generators.{Paquets.Version}.nupkg",
            $"Rncp41364.Model.{Paquets.Version}.nupkg", $"Rncp41364.Model.{Paquets.Version}.snupkg",
        ];
        Assert.Equal(attendus, Directory.EnumerateFiles(Paquets.Flux).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Rncp.Vocabulary", Analyseurs)]
    [InlineData("Rncp.Referentiels")]
    [InlineData("Rncp41364.Model", "data/LICENCE.md")]
    public void Bibliotheque_a_les_deux_cadres_et_leur_documentation(string id, params string[] enPlus)
    {
        using var paquet = Ouvrir(id, "nupkg");
        string[] attendus =
        [
            .. Communs, .. enPlus.SelectMany(un => un == Analyseurs ? DesAnalyseurs : [un]),
            $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml",
        ];
        Assert.Equal(attendus.Order(StringComparer.Ordinal), Fichiers(paquet));
    }

    [Theory]
    [InlineData("Rncp.AspNetCore", "<frameworkReference name=\"Microsoft.AspNetCore.App\" />")]
    [InlineData("Rncp.EntityFrameworkCore", "<dependency id=\"Microsoft.EntityFrameworkCore.Relational\" version=\"10.0.15\"")]
    public void Integration_a_son_cadre_et_sa_documentation(string id, string cadre)
    {
        using var paquet = Ouvrir(id, "nupkg");
        Assert.Equal([.. Communs.Order(StringComparer.Ordinal), $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], Fichiers(paquet).Order(StringComparer.Ordinal).OrderBy(nom => nom.StartsWith("lib/", StringComparison.Ordinal)));
        var manifeste = Lire(paquet, $"{id}.nuspec");
        Assert.Contains(cadre, manifeste, StringComparison.Ordinal);
        Assert.Contains($"<dependency id=\"Rncp.Vocabulary\" version=\"{Paquets.Version}\"", manifeste, StringComparison.Ordinal);
    }

    /// <summary>Against the list of the public API, which another tool keeps.</summary>
    [Theory]
    [InlineData("Rncp.Vocabulary", "net8.0")]
    [InlineData("Rncp.Vocabulary", "net10.0")]
    [InlineData("Rncp.Referentiels", "net8.0")]
    [InlineData("Rncp.Referentiels", "net10.0")]
    [InlineData("Rncp.AspNetCore", "net10.0")]
    [InlineData("Rncp.EntityFrameworkCore", "net10.0")]
    [InlineData("Rncp41364.Model", "net8.0")]
    [InlineData("Rncp41364.Model", "net10.0")]
    public void Documentation_a_tous_les_types_publics_et_nul_membre_interne(string id, string cadre)
    {
        using var paquet = Ouvrir(id, "nupkg");
        var membres = XDocument.Parse(Lire(paquet, $"lib/{cadre}/{id}.xml")).Descendants("member").Select(membre => membre.Attribute("name")!.Value).ToArray();
        string[] publics = [.. Depot.Lire($"src/{id}/PublicAPI/PublicAPI.Shipped.txt").Split('\n'), .. Depot.Lire($"src/{id}/PublicAPI/PublicAPI.Unshipped.txt").Split('\n')];
        var noms = publics.Select(ligne => NomPublic().Match(ligne).Groups[1].Value).Select(SansArite).ToLookup(nom => nom, StringComparer.Ordinal);

        // A type is the beginning of the names of its members; an operator has words of its own in the list.
        var internes = membres.Where(membre => !membre.Contains(".op_", StringComparison.Ordinal)).GroupBy(NomDocumente)
            .Where(un => un.Count() > noms[un.Key].Count() && (un.Count() > 1 || !noms.Any(nom => nom.Key.StartsWith(un.Key + ".", StringComparison.Ordinal))))
            .SelectMany(un => un).ToArray();
        Assert.True(internes.Length == 0, $"{id}.xml documents what is not public: {string.Join(", ", internes.Take(10))}");
        var documentes = membres.Where(membre => membre.StartsWith("T:", StringComparison.Ordinal)).Select(membre => SansArite(membre[2..])).ToArray();
        Chacun.Verifier(noms.Select(nom => nom.Key).Where(nom => nom.Split('.').Length == 2), type => Assert.Contains(type, documentes));
        Assert.NotEmpty(documentes);
    }

    [Fact]
    public void Generateur_est_un_assemblage_et_rien_d_autre()
    {
        using var paquet = Ouvrir("Rncp41364.Generators", "nupkg");
        string[] attendus =
        [
            .. Communs, "buildTransitive/Late.targets", "buildTransitive/Rncp41364.Generators.targets",
            .. Directory.EnumerateFiles(Depot.Chemin("docs/diagnostics")).Select(page => "docs/diagnostics/" + Path.GetFileName(page)),
            "docs/editing-the-referentiel.md", "docs/your-own-fiche.md", "data/referentiel.schema.json",
            "analyzers/dotnet/cs/Rncp41364.Generators.dll",
        ];
        Assert.Equal(attendus.Order(StringComparer.Ordinal), Fichiers(paquet));
    }

    [Fact]
    public void Cibles_renvoient_a_la_page_de_chaque_erreur()
    {
        using var paquet = Ouvrir("Rncp41364.Generators", "nupkg");
        string[] cibles = ["buildTransitive/Rncp41364.Generators.targets", "buildTransitive/Late.targets"];
        var erreurs = cibles.SelectMany(fichier => XDocument.Parse(Lire(paquet, fichier)).Descendants("Error")).ToArray();

        string[] codes = ["RNCP0002", "RNCP0014", "RNCP0024", "RNCP0024", "RNCP0039", "RNCP0039"];
        Assert.Equal(
            codes.Select(code => (code, $"{Paquets.Depositaire}/blob/HEAD/docs/diagnostics/{code}.md")),
            erreurs.Select(erreur => (erreur.Attribute("Code")?.Value ?? $"no Code: {erreur}", erreur.Attribute("HelpLink")?.Value ?? $"no HelpLink: {erreur}")));
    }

    [Theory]
    [InlineData("Rncp.Vocabulary")]
    [InlineData("Rncp.Referentiels", "Rncp.Vocabulary")]
    [InlineData("Rncp41364.Generators")]
    [InlineData("Rncp41364.Model", "Rncp.Vocabulary")]
    public void Manifeste_dit_licence_depot_et_dependances(string id, params string[] dependances)
    {
        using var paquet = Ouvrir(id, "nupkg");
        var metadonnees = XDocument.Parse(Lire(paquet, id + ".nuspec")).Root!.Elements().Single();
        XElement? Element(string nom) => metadonnees.Elements().SingleOrDefault(element => element.Name.LocalName == nom);
        string? Attribut(string nom, string attribut) => Element(nom)?.Attribute(attribut)?.Value;

        // What references a consumer of the generator does not get the generator.
        Assert.Equal((id, id == "Rncp41364.Generators" ? "true" : null), (id, Element("developmentDependency")?.Value));

        // With its name, so that what is missing is named.
        Assert.Equal(
            [
                ("license", "MIT"), ("license type", "expression"), ("icon", "icon.png"), ("readme", "README.md"),
                ("repository commit", Paquets.Commit), ("repository url", Paquets.Depositaire + ".git"),
                ("projectUrl", Paquets.Depositaire), ("copyright", "Copyright (c) 2026 Rncp41364 contributors"),
            ],
            [
                ("license", Element("license")?.Value), ("license type", Attribut("license", "type")), ("icon", Element("icon")?.Value), ("readme", Element("readme")?.Value),
                ("repository commit", Attribut("repository", "commit")), ("repository url", Attribut("repository", "url")),
                ("projectUrl", Element("projectUrl")?.Value), ("copyright", Element("copyright")?.Value),
            ]);

        // A library says the same of each framework; an analyzer says nothing, or its dependencies would be referenced.
        var trouvees = (Element("dependencies")?.Elements() ?? [])
            .Select(cadre => string.Join(' ', cadre.Elements().Select(d => $"{d.Attribute("id")?.Value} {d.Attribute("version")?.Value}")));
        var attendues = string.Join(' ', dependances.Select(dependance => $"{dependance} {Paquets.Version}"));
        Assert.Equal(id.EndsWith(".Generators", StringComparison.Ordinal) ? [] : [attendues, attendues], trouvees);
    }

    [Theory]
    [InlineData("Rncp.Vocabulary", "net8.0")]
    [InlineData("Rncp.Vocabulary", "net10.0")]
    [InlineData("Rncp.Referentiels", "net8.0")]
    [InlineData("Rncp.Referentiels", "net10.0")]
    [InlineData("Rncp.AspNetCore", "net10.0")]
    [InlineData("Rncp.EntityFrameworkCore", "net10.0")]
    [InlineData("Rncp41364.Model", "net8.0")]
    [InlineData("Rncp41364.Model", "net10.0")]
    public void Symboles_renvoient_au_commit_et_a_nul_dossier_de_la_machine(string id, string cadre)
    {
        using var paquet = Ouvrir(id, "snupkg");
        var symboles = Lire(paquet, $"lib/{cadre}/{id}.pdb");

        // The map and the paths of the sources are plain UTF-8 in a portable PDB.
        var brut = Paquets.Depositaire.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);
        Assert.Contains($$$"""{"documents":{"/_/*":"{{{brut}}}/{{{Paquets.Commit}}}/*"}}""", symboles, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), symboles, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Symboles_du_modele_portent_la_source_ecrite(string cadre)
    {
        using var paquet = Ouvrir("Rncp41364.Model", "snupkg");
        using var pdb = Entree(paquet, $"lib/{cadre}/Rncp41364.Model.pdb").Open();

        var source = Symboles.Source(pdb, "Rncp41364.g.cs");

        Assert.StartsWith("// <auto-generated>\n", source, StringComparison.Ordinal);
        Assert.Contains("\npublic sealed class Certification", source, StringComparison.Ordinal);
    }

    /// <summary>A symbol package is for libraries: a compiler never asks for one, so the generator carries its own symbols.</summary>
    [Theory]
    [InlineData("Rncp.Vocabulary", "lib/net8.0", false)]
    [InlineData("Rncp.Vocabulary", "lib/net10.0", false)]
    [InlineData("Rncp.Referentiels", "lib/net8.0", false)]
    [InlineData("Rncp.Referentiels", "lib/net10.0", false)]
    [InlineData("Rncp.AspNetCore", "lib/net10.0", false)]
    [InlineData("Rncp.EntityFrameworkCore", "lib/net10.0", false)]
    [InlineData("Rncp41364.Model", "lib/net8.0", false)]
    [InlineData("Rncp41364.Model", "lib/net10.0", false)]
    [InlineData("Rncp41364.Generators", "analyzers/dotnet/cs", true)]
    public void Assemblage_est_reproductible(string id, string dossier, bool symbolesInclus)
    {
        using var paquet = Ouvrir(id, "nupkg");
        using var octets = new MemoryStream();
        Entree(paquet, $"{dossier}/{id}.dll").Open().CopyTo(octets);
        octets.Position = 0;
        using var lecteur = new PEReader(octets);
        var entrees = lecteur.ReadDebugDirectory().Select(entree => entree.Type).ToArray();

        Assert.Contains(DebugDirectoryEntryType.Reproducible, entrees);
        Assert.Equal(symbolesInclus, entrees.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb));
    }

    /// <summary>The name of a documented member as the list of the public API has it: a constructor has the name of its type.</summary>
    private static string NomDocumente(string membre)
    {
        var nom = SansArite(membre.Split('(')[0][2..]);
        return nom.EndsWith(".#ctor", StringComparison.Ordinal) ? nom.Replace("#ctor", nom.Split('.')[^2], StringComparison.Ordinal) : nom;
    }

    /// <summary>Generic types and methods by their names alone: <c>Membre`1</c>, <c>Membre&lt;T&gt;</c>.</summary>
    private static string SansArite(string nom) => Arite().Replace(nom, "");

    /// <summary>The name that a line of the list of the public API begins with, after its modifiers.</summary>
    [GeneratedRegex(@"^(?:[~\w]+ )*?(Rncp[\w.<>, ]*?)(?:\.get|\.set|\.init)?(?: ->|\(| = |\[|$)")]
    private static partial Regex NomPublic();

    [GeneratedRegex(@"`+\d+|<[^>]*>")]
    private static partial Regex Arite();

    private static ZipArchive Ouvrir(string id, string genre) => Archive.Ouvrir(Paquets.Flux, id, genre);

    private static string Lire(ZipArchive paquet, string fichier) => Archive.Lire(paquet, fichier);

    private static ZipArchiveEntry Entree(ZipArchive paquet, string fichier) => Archive.Entree(paquet, fichier);

    /// <summary>The files that were put in the package, without those that every package is made of.</summary>
    private static IEnumerable<string> Fichiers(ZipArchive paquet) => paquet.Entries.Select(entree => entree.FullName)
        .Where(nom => !nom.StartsWith("_rels/", StringComparison.Ordinal) && !nom.StartsWith("package/", StringComparison.Ordinal)
            && !nom.EndsWith(".nuspec", StringComparison.Ordinal) && nom != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);
}
