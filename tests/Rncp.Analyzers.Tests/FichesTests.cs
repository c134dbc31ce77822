using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Rncp.Analyzers;

namespace Rncp.Tests.Analyseurs;

/// <summary>Fiches are known by their types, whatever they come from and however old they are.</summary>
public class FichesTests
{
    private const string Fautes = """
        class Essai
        {
            object? Tous(ESPACE.Bloc bloc) => (ESPACE.Bloc.Parse("BC99"), bloc.Cle switch { ESPACE.CleBloc.BC01 => 1 }, ESPACE.Certification.NOM.ReserveSur("typo"));
        }
        """;

    /// <summary>The fiches of older generators do not say their codes nor their places: of these nothing is said, and switches are judged.</summary>
    [Fact]
    public async Task Fiche_d_un_generateur_plus_ancien_ne_dit_que_ses_membres()
    {
        var compilees = MetadataReference.CreateFromFile(Depot.Chemin("tests/Rncp.FichesCompilees/Rncp.FichesCompilees.dll"));
        var vide = CSharpCompilation.Create("Vide", references: [.. Infrastructure.References.Where(une => une != Infrastructure.Fiche.Figee), compilees]);
        var certification = FicheSearch.Certifications(vide, default)[0];
        var espace = certification.ContainingNamespace.ToDisplayString();

        var dits = await Dits(vide.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Fautes.Replace("ESPACE", espace, StringComparison.Ordinal).Replace("NOM", FicheSearch.CodeOf(certification)![..4].Replace("RNCP", "Rncp", StringComparison.Ordinal) + FicheSearch.CodeOf(certification)![4..], StringComparison.Ordinal))));

        Assert.Equal(["RNCP1009"], dits);
    }

    [Fact]
    public async Task Fiche_de_ses_propres_sources_est_jugee_comme_une_autre()
    {
        const string source = """
            namespace Fait
            {
                [Rncp.Chemins("code\nblocs\n")]
                public abstract class Certification : Rncp.FicheCommune, Rncp.ICertification
                {
                    public static Certification Rncp1 => null!;
                    public abstract Rncp.Reserve? ReserveSur(string champ);
                }

                public sealed class Bloc(int ordre) : Rncp.Membre<Bloc>(ordre), Rncp.IMembreACle<Bloc, CleBloc>
                {
                    public CleBloc Cle => CleBloc.BC01;
                    public string Libelle => "";
                    public static System.Collections.Immutable.ImmutableArray<Bloc> Tous => default;
                    public static Bloc Depuis(CleBloc cle) => null!;
                    public override string ToString() => "";
                    public static Bloc Parse([System.Diagnostics.CodeAnalysis.StringSyntax("CodeRncp", typeof(Bloc))] string code) => null!;
                }

                public enum CleBloc
                {
                    [Rncp.Codes("RNCP1BC01", "BC01")] BC01 = 1,
                    [Rncp.Codes("RNCP1BC02", "BC02")] BC02 = 2,
                }
            }
            """;
        var compilation = CSharpCompilation.Create("Essai", [CSharpSyntaxTree.ParseText(source, path: "Rncp1.g.cs"), CSharpSyntaxTree.ParseText(Fautes.Replace("ESPACE", "Fait", StringComparison.Ordinal).Replace("NOM", "Rncp1", StringComparison.Ordinal))],
            Infrastructure.References.Where(une => une != Infrastructure.Fiche.Figee));

        Assert.Equal(["RNCP1001", "RNCP1009", "RNCP1008"], await Dits(compilation));
    }

    /// <summary>Every text that the generated code declares is read as its member, and every place that it declares is one of the fiche.</summary>
    [Fact]
    public void Codes_et_chemins_declares_sont_ceux_que_la_fiche_lit()
    {
        var types = KnownTypes.Of(CSharpCompilation.Create("Vide", references: Infrastructure.References), default)!;
        var fiche = Assert.Single(types.Fiches);
        var certification = Rncp41364.Certification.Rncp41364;

        Assert.Equal(certification.Code, fiche.Code);
        Assert.Equal(7, fiche.Sets.Length);
        Chacun.Verifier(fiche.Sets.SelectMany(ensemble => ensemble.Members.SelectMany(membre => membre.Texts.Select(texte => (ensemble, membre, texte)))), un =>
        {
            var type = typeof(Rncp41364.Bloc).Assembly.GetType($"Rncp41364.{un.ensemble.Type.Name}")!;
            var lu = type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [un.texte])!;
            Assert.Equal(un.membre.Name, type.GetProperty("Cle")!.GetValue(lu)!.ToString());
            Assert.Equal(un.membre.Code, lu.ToString());
        });
        Chacun.Verifier(fiche.Places, chemin => certification.ReserveSur(chemin));
        Chacun.Verifier(certification.Reserves, reserve => Assert.Contains(reserve.Champ, fiche.Places));
    }

    /// <summary>Nothing is registered where there is no fiche: the vocabulary alone is none.</summary>
    [Fact]
    public void Sans_fiche_rien_n_est_regarde()
    {
        Assert.Null(KnownTypes.Of(CSharpCompilation.Create("Essai", references: Infrastructure.References.Where(une => une != Infrastructure.Fiche.Figee)), default));
        Assert.Null(KnownTypes.Of(CSharpCompilation.Create("Essai", references: Infrastructure.References.Where(une => une != Infrastructure.Fiche.Vocabulaire)), default));
    }

    private static async Task<IEnumerable<string>> Dits(CSharpCompilation compilation)
    {
        Exception? lancee = null;
        var dits = await compilation.WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithAnalyzers([new RncpAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => lancee = exception, true, false)).GetAnalyzerDiagnosticsAsync();
        Assert.Null(lancee);
        return dits.OrderBy(dit => dit.Location.SourceSpan.Start).Select(dit => dit.Id);
    }
}
