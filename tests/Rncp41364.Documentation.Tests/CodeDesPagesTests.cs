namespace Rncp.Tests;

/// <summary>
/// The documentation is code. The convention of the pages: a block marked <c>csharp</c> compiles without a warning, after
/// the ones above it on its page, and prints what the <c>text</c> block right after it says; without such a block it
/// prints nothing. A fragment that is not meant to compile is not marked <c>csharp</c>.
/// </summary>
public class CodeDesPagesTests
{
    public static TheoryData<string> PagesAvecCode => [.. Page.Chemins.Where(chemin => Page.Lire(chemin).En("csharp").Any())];

    [Theory, MemberData(nameof(PagesAvecCode))]
    public void Code_d_une_page_imprime_ce_que_dit_la_page(string chemin)
    {
        var page = Page.Lire(chemin);
        var code = page.En("csharp").ToList();
        var imprime = Programme.Executer(code, chemin);
        Assert.Equal(code.Select(bloc => (bloc.Ligne, Attendu(page, bloc))), code.Select((bloc, i) => (bloc.Ligne, imprime[i].TrimEnd('\n'))));
    }

    [Fact]
    public void Code_des_deux_README_est_le_meme()
    {
        var anglais = Page.Lire("README.md");
        var francais = Page.Lire("README.fr.md");
        foreach (var langue in (string[])["csharp", "text", "xml"])
            Assert.Equal(anglais.En(langue).Select(bloc => bloc.Texte), francais.En(langue).Select(bloc => bloc.Texte));
    }

    [Fact]
    public void README_a_cinq_blocs_de_code() => Assert.Equal(5, Page.Lire("README.md").En("csharp").Count());

    [Fact]
    public void Code_dont_un_membre_manque_echoue() =>
        Assert.Contains("essai.md(42,43): error CS8509", Assert.ThrowsAny<Exception>(() => Programme.Executer(
            [new Page.Bloc("csharp", "Console.WriteLine(Rncp41364.Bloc.BC01.Cle switch { Rncp41364.CleBloc.BC01 => 1 });", 41)], "essai.md")).Message, StringComparison.Ordinal);

    private static string Attendu(Page page, Page.Bloc code)
    {
        var suivant = page.Blocs.SkipWhile(bloc => bloc != code).Skip(1).FirstOrDefault();
        return suivant is { Langue: "text" } ? suivant.Texte : "";
    }
}
