using System.Xml.Linq;
using Rncp.Generators;

namespace Rncp.Benchmarks.Generation;

/// <summary>
/// The tool with the types of the fiche in its own project, in two copies: one runs the generator, the other has what it
/// emits as a file written by hand would be.
/// </summary>
internal static class ConstructionExemple
{
    private const int Fois = 7;

    private const string Generateur = "generateur", AMain = "amain";

    internal static (Serie Generateur, Serie AMain) Mesurer()
    {
        using var dossier = new DossierTemporaire();
        Preparer(dossier);
        var durees = new Dictionary<string, List<double>> { [Generateur] = [], [AMain] = [] };
        for (var i = 0; i < Fois; i++)
            foreach (var (projet, mesures) in durees)
                mesures.Add(Serie.Chronometrer(() => Construire(dossier, projet, "--no-restore", "--no-incremental")));
        return (new Serie(durees[Generateur]), new Serie(durees[AMain]));
    }

    /// <summary>Both build, and print the same.</summary>
    internal static void Verifier()
    {
        using var dossier = new DossierTemporaire();
        Preparer(dossier);
    }

    private static void Preparer(DossierTemporaire dossier)
    {
        var emis = Compilateur.Pilote([new FichierMemoire("fiche.referentiel.json", Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json"))])
            .RunGenerators(Compilateur.Projet("", Compilateur.References())).GetRunResult().GeneratedTrees;
        Controle.Egal(1, emis.Length, "the number of emitted files");
        File.WriteAllText(Path.Combine(dossier.Sous(AMain), "Rncp41364.cs"), emis[0].ToString());
        Projet(dossier.Sous(AMain));
        Projet(dossier.Sous(Generateur),
            new XElement("AdditionalFiles", new XAttribute("Include", Depot.Chemin("tests/Rncp41364.FicheFigee/referentiel.json")), new XAttribute("SourceItemGroup", "Referentiel")),
            new XElement("CompilerVisibleItemMetadata", new XAttribute("Include", "AdditionalFiles"), new XAttribute("MetadataName", "SourceItemGroup")),
            new XElement("Analyzer", new XAttribute("Include", typeof(ReferentielGenerator).Assembly.Location)));

        string[] projets = [Generateur, AMain];
        foreach (var projet in projets) Construire(dossier, projet);
        var sorties = projets.Select(projet => Processus.Dotnet(dossier.Sous(projet), Path.Combine("bin", "Release", "net10.0", "Exemple.dll"), "decider", Depot.Chemin("docs/fr/candidats.jsonl"))).ToList();
        Controle.Egal(sorties[0], sorties[1], "what the tool prints");
    }

    private static void Construire(DossierTemporaire dossier, string projet, params string[] options) => Processus.Construire(dossier.Sous(projet), ["build", "-c", "Release", .. options]);

    private static void Projet(string dossier, params object[] generateur) => new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement("PropertyGroup",
            new XElement("OutputType", "Exe"), new XElement("TargetFramework", "net10.0"), new XElement("AssemblyName", "Exemple"), new XElement("RootNamespace", "Rncp.Outil"),
            new XElement("Nullable", "enable"), new XElement("ImplicitUsings", "enable"), new XElement("NoWarn", "$(NoWarn);CS8524")),
        new XElement("ItemGroup",
            new XElement("Compile", new XAttribute("Include", Depot.Chemin("src/Rncp.Outil/**/*.cs")), new XAttribute("Exclude", Depot.Chemin("src/Rncp.Outil/obj/**"))),
            Du("Compile").Select(lie => new XElement("Compile", new XAttribute("Include", Depot.Chemin(Path.Combine("src/Rncp.Outil", lie))))),
            new XElement("Reference", new XAttribute("Include", Path.Combine(AppContext.BaseDirectory, "Rncp.Vocabulary.dll"))),
            new XElement("Reference", new XAttribute("Include", Path.Combine(AppContext.BaseDirectory, "Rncp.Referentiels.dll"))),
            Du("PackageReference").Select(paquet => new XElement("PackageReference", new XAttribute("Include", paquet), new XAttribute("Version", VersionDe(paquet)))),
            generateur)).Save(Path.Combine(dossier, "Exemple.csproj"));

    /// <summary>The packages, or the linked files, that the tool asks for today.</summary>
    private static IEnumerable<string> Du(string genre) => XElement.Load(Depot.Chemin("src/Rncp.Outil/Rncp.Outil.csproj")).Descendants(genre)
        .Select(element => element.Attribute("Include")!.Value);

    private static string VersionDe(string paquet) => XElement.Load(Depot.Chemin("Directory.Packages.props")).Descendants("PackageVersion")
        .Single(version => version.Attribute("Include")!.Value == paquet).Attribute("Version")!.Value;
}
