using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Rncp.Generators;

namespace Rncp.Tests;

/// <summary>A project of src, compiled from its files with the newest compiler: without a workspace, a restore or its own framework.</summary>
internal sealed class Projet
{
    private static readonly ConcurrentDictionary<string, Lazy<Projet>> Compiles = new(StringComparer.Ordinal);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(chemin => !Path.GetFileName(chemin).StartsWith("Rncp", StringComparison.Ordinal))
            .Select(chemin => MetadataReference.CreateFromFile(chemin)),
    ];

    private Projet(string nom)
    {
        Nom = nom;
        Dossier = Depot.Chemin("src/" + nom);
        var proprietes = XDocument.Load(Path.Combine(Dossier, nom + ".csproj")).Root!;
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None);
        var arbres = Fichiers(proprietes).Select(chemin => CSharpSyntaxTree.ParseText(File.ReadAllText(chemin), options, chemin)).ToList().AsEnumerable();
        var genre = arbres.Any(arbre => arbre.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        if (proprietes.Descendants("ImplicitUsings").FirstOrDefault()?.Value != "disable") arbres = arbres.Append(CSharpSyntaxTree.ParseText(UsingsImplicites.Texte, options));
        arbres = arbres.Concat(proprietes.Descendants("InternalsVisibleTo").Select(ami =>
            CSharpSyntaxTree.ParseText($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{ami.Attribute("Include")!.Value}\")]", options)));
        // What a build writes of the version: the generator refuses a vocabulary of another one.
        arbres = arbres.Append(CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{typeof(ReferentielGenerator).Assembly.GetName().Version}\")]", options));
        var ecrite = CSharpCompilation.Create(nom, arbres, [.. References, .. Autres(proprietes)],
            new CSharpCompilationOptions(genre, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        var referentiels = proprietes.Descendants("Referentiel").Select(element => new Texte(Path.Combine(Dossier, element.Attribute("Include")!.Value)));
        CSharpGeneratorDriver.Create([.. GenerateursDuCadre.Tous, new ReferentielGenerator().AsSourceGenerator()], referentiels, options).RunGeneratorsAndUpdateCompilation(ecrite, out var completee, out _);
        Compilation = (CSharpCompilation)completee;
    }

    internal string Nom { get; }

    internal string Dossier { get; }

    internal CSharpCompilation Compilation { get; }

    /// <summary>The projects of src with C# of their own, in the order of their names.</summary>
    internal static IEnumerable<string> Noms => Directory.GetDirectories(Depot.Chemin("src")).Select(dossier => Path.GetFileName(dossier)!)
        .Where(nom => Sources(Depot.Chemin("src/" + nom)).Any()).Order(StringComparer.Ordinal);

    internal static Projet De(string nom) => Compiles.GetOrAdd(nom, static nom => new(() => new Projet(nom))).Value;

    /// <summary>The path of a file of the project as a reader knows it; one of another project begins with the name of that one.</summary>
    internal string Relatif(string chemin) => Path.GetRelativePath(Dossier, chemin).Replace('\\', '/');

    /// <summary>The projects of src that this one refers to.</summary>
    private static IEnumerable<MetadataReference> Autres(XElement proprietes) => proprietes.Descendants("ProjectReference")
        .Select(reference => De(Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)).Compilation.ToMetadataReference());

    private IEnumerable<string> Fichiers(XElement proprietes) => Sources(Dossier).Concat(
        proprietes.Descendants("Compile").Select(compile => compile.Attribute("Include")?.Value).OfType<string>()
            .SelectMany(motif => motif.Split(';'))
            .Select(motif => Path.GetFullPath(Path.Combine(Dossier, motif)))
            .SelectMany(Designes));

    /// <summary>The files of a pattern as projects write it: of a folder, or after <c>**</c> of the folders in it too.</summary>
    private static IEnumerable<string> Designes(string motif)
    {
        var dossier = Path.GetDirectoryName(motif)!;
        var profond = Path.GetFileName(dossier) == "**";
        return Directory.GetFiles(profond ? Path.GetDirectoryName(dossier)! : dossier, Path.GetFileName(motif), profond ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Sources(string dossier) => Directory.GetFiles(dossier, "*.cs", SearchOption.AllDirectories)
        .Where(chemin => !Path.GetRelativePath(dossier, chemin).Split(Path.DirectorySeparatorChar).Any(partie => partie is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    /// <summary>A fiche, under a name by which the generator knows one without the options of a project.</summary>
    private sealed class Texte(string chemin) : AdditionalText
    {
        public override string Path => System.IO.Path.ChangeExtension(chemin, ".referentiel.json");

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(chemin), System.Text.Encoding.UTF8);
    }
}
