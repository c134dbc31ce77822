using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Rncp.Generators;

namespace Rncp.Tests.Pipeline;

/// <summary>What a project asks of a fiche: the namespace of its types, and who sees them.</summary>
public class OptionsTests
{
    private const string Chemin = "fiche.referentiel.json";

    public static TheoryData<string> Fichiers => ["tests/Rncp41364.FicheFigee/referentiel.json", "tests/fiches/RNCP37674.referentiel.json", "tests/fiches/RNCP35625.referentiel.json"];

    [Theory]
    [InlineData(null, null, "Rncp999")]
    [InlineData("Ecole", null, "Ecole.Rncp999")]
    [InlineData("Ecole.Fiches", null, "Ecole.Fiches.Rncp999")]
    [InlineData(null, "Web", "Web")]
    [InlineData("Ecole", "Web.Développeur", "Web.Développeur")]
    [InlineData(" Ecole\t", null, "Ecole.Rncp999")]
    [InlineData(null, "\n  Web \r\n", "Web")]
    [InlineData(" ", "\t", "Rncp999")]
    public void Espace_est_celui_du_fichier_ou_suit_celui_du_projet(string? racine, string? espace, string attendu)
    {
        var generation = Generation.De([new Fichier(Chemin, Fiches.Essai)], options: new Options(
            Proprietes(("RncpRootNamespace", racine)), new() { [Chemin] = Proprietes(("Namespace", espace)) })).SansUnMot();

        Assert.NotNull(generation.Compilation.GetTypeByMetadataName(attendu + ".Certification"));
        Chacun.Verifier(Types(generation), type => Assert.Equal(attendu, type.ContainingNamespace.ToDisplayString()));
    }

    /// <summary>Not one type shows, and they still compile together: nothing internal stands in something public.</summary>
    [Theory]
    [MemberData(nameof(Fichiers))]
    public void Fiche_interne_ne_montre_aucun_type(string fichier)
    {
        var generation = Generation.De([new Fichier(Chemin, Depot.Lire(fichier))], options: new Options(Proprietes(("RncpVisibility", "internal")))).SansUnMot();

        Chacun.Verifier(Types(generation), type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
    }

    [Theory]
    [InlineData("internal", "public", Accessibility.Public)]
    [InlineData("internal", null, Accessibility.Internal)]
    [InlineData("public", " internal\n", Accessibility.Internal)]
    [InlineData(" internal\t", " ", Accessibility.Internal)]
    public void Visibilite_du_fichier_l_emporte_sur_celle_du_projet(string projet, string? fichier, Accessibility attendue)
    {
        var generation = Generation.De([new Fichier(Chemin, Fiches.Essai)], options: new Options(
            Proprietes(("RncpVisibility", projet)), new() { [Chemin] = Proprietes(("Visibility", fichier)) })).SansUnMot();

        Assert.Equal(attendue, generation.Compilation.GetTypeByMetadataName("Rncp999.Certification")!.DeclaredAccessibility);
    }

    /// <summary>On a disk that knows no case, a name may have any.</summary>
    [Theory]
    [InlineData("x.referentiel.json", true)]
    [InlineData("dossier/X.REFERENTIEL.JSON", true)]
    [InlineData("C:\\Fiches\\X.Referentiel.Json", true)]
    [InlineData("referentiel.json", false)]
    [InlineData("x.referentiel.json.bak", false)]
    [InlineData("x.referentiel.jsonc", false)]
    public void Fichier_est_un_referentiel_par_la_fin_de_son_nom_dans_toute_casse(string chemin, bool attendu)
    {
        var lu = !Generation.De([new Fichier(chemin, Fiches.Essai)]).SansUnMot().Sources.IsEmpty;

        Assert.True(lu == attendu, $"'{chemin}' is {(lu ? "taken for" : "not seen as")} a référentiel: ReferentielFile tells by the end of the name.");
    }

    /// <summary>The compiler shows the generator only what the targets of the package name.</summary>
    [Fact]
    public void Cibles_du_paquet_montrent_ce_que_le_generateur_lit()
    {
        var cibles = XDocument.Parse(Depot.Lire("src/Rncp41364.Generators/buildTransitive/Rncp41364.Generators.targets"));
        var montrees = cibles.Descendants("CompilerVisibleProperty").Select(element => "build_property." + element.Attribute("Include")!.Value)
            .Concat(cibles.Descendants("CompilerVisibleItemMetadata").Select(element => $"build_metadata.{element.Attribute("Include")!.Value}.{element.Attribute("MetadataName")!.Value}"));
        var lues = new[] { typeof(ModelOptions), typeof(ReferentielFile) }
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)).Where(champ => champ.IsLiteral)
            .Select(champ => champ.GetRawConstantValue()).OfType<string>().Where(texte => texte.StartsWith("build_", StringComparison.Ordinal));

        // The SDK shows one itself, by which it is known.
        Assert.Equal(lues.Order(), montrees.Append(ModelOptions.SdkProperty).Order());
        // What the item itself becomes, which is not for users, is the only one that the page does not name.
        var page = Depot.Lire("docs/your-own-fiche.md");
        Assert.Equal(["SourceItemGroup"], montrees.Select(nom => nom.Split('.')[^1]).Where(nom => !page.Contains($"| `{nom}` |", StringComparison.Ordinal)));
    }

    private static INamedTypeSymbol[] Types(Generation generation)
    {
        var types = Dans(generation.Compilation.Assembly.GlobalNamespace).ToArray();
        Assert.NotEmpty(types);
        return types;

        static IEnumerable<INamedTypeSymbol> Dans(INamespaceSymbol espace) => espace.GetTypeMembers().Concat(espace.GetNamespaceMembers().SelectMany(Dans));
    }

    private static Dictionary<string, string> Proprietes(params (string Nom, string? Valeur)[] valeurs) =>
        valeurs.Where(valeur => valeur.Valeur is not null).ToDictionary(valeur => valeur.Nom, valeur => valeur.Valeur!);
}
