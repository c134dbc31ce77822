namespace Rncp.Tests;

/// <summary>
/// The documentation is code. The convention of the pages: a block marked <c>csharp</c> compiles without a warning, after
/// the ones above it on its page, and prints what the <c>text</c> block right after it says; without such a block it
/// prints nothing. A fragment that is not meant to compile is not marked <c>csharp</c>.
/// </summary>
public class CodeDesPagesTests
{
    /// <summary>The code of a web application is run, and asked, where there is a server: in Rncp.AspNetCore.Tests.</summary>
    private static readonly string[] PagesWeb = ["docs/aspnetcore.md", "src/Rncp.AspNetCore/README.md"];

    public static TheoryData<string> PagesAvecCode =>
        [.. Page.Chemins.Where(chemin => !PagesWeb.Contains(chemin) && Page.Lire(chemin).En("csharp").Any())];

    [Theory, MemberData(nameof(PagesAvecCode))]
    public void Code_d_une_page_imprime_ce_que_dit_la_page(string chemin)
    {
        var page = Page.Lire(chemin);
        var code = page.En("csharp").ToList();
        var imprime = Programme.Executer(code, chemin);
        Assert.Equal(code.Select(bloc => (bloc.Ligne, Attendu(page, bloc))), code.Select((bloc, i) => (bloc.Ligne, imprime[i].TrimEnd('\n'))));
    }

    public static TheoryData<string, int> CodeFaux
    {
        get
        {
            var blocs = new TheoryData<string, int>();
            foreach (var chemin in Page.Chemins)
                foreach (var bloc in Page.Lire(chemin).Blocs.Where(bloc => bloc.Langue.StartsWith("csharp ", StringComparison.Ordinal))) blocs.Add(chemin, bloc.Ligne);
            return blocs;
        }
    }

    [Theory, MemberData(nameof(CodeFaux))]
    public void Code_qui_ne_compile_pas_a_l_erreur_que_dit_la_page(string chemin, int ligne)
    {
        var bloc = Page.Lire(chemin).Blocs.Single(un => un.Ligne == ligne);
        Assert.Equal([bloc.Langue["csharp ".Length..]], Programme.Erreurs(bloc, chemin));
    }

    [Fact]
    public void Code_dont_un_membre_manque_echoue() =>
        Assert.Contains("essai.md(42,43): error RNCP1009", Assert.ThrowsAny<Exception>(() => Programme.Executer(
            [new Page.Bloc("csharp", "Console.WriteLine(Rncp41364.Bloc.BC01.Cle switch { Rncp41364.CleBloc.BC01 => 1 });", 41)], "essai.md")).Message, StringComparison.Ordinal);

    private static string Attendu(Page page, Page.Bloc code)
    {
        var suivant = page.Blocs.SkipWhile(bloc => bloc != code).Skip(1).FirstOrDefault();
        return suivant is { Langue: "text" } ? suivant.Texte : "";
    }
}
