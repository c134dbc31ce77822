namespace Rncp.Tests;

/// <summary>The first page that a stranger sees, in both languages: short, narrow, and the same code.</summary>
public class PremierePageTests
{
    public static TheoryData<string> Pages => ["README.md", "README.fr.md"];

    [Theory, MemberData(nameof(Pages))]
    public void README_a_150_lignes_au_plus(string chemin) => Assert.InRange(Depot.Lire(chemin).TrimEnd().Split('\n').Length, 50, 150);

    [Theory, MemberData(nameof(Pages))]
    public void Code_du_README_a_95_colonnes_au_plus(string chemin)
    {
        // What is printed is as wide as a block of GitHub is, on a screen of 1280 pixels.
        var lignes = Page.Lire(chemin).Blocs.SelectMany(bloc => bloc.Texte.Split('\n')
            .Select((texte, rang) => (texte, Ligne: bloc.Ligne + 1 + rang, AuPlus: bloc.Langue == "text" ? 119 : 95))).ToArray();

        Assert.NotEmpty(lignes);
        Chacun.Verifier(lignes, ligne => Assert.True(ligne.texte.Length <= ligne.AuPlus,
            $"{chemin}({ligne.Ligne}) has {ligne.texte.Length} columns of code: {ligne.AuPlus} are the most"));
    }

    /// <summary>What comes before the second title is what a screen of 1280 x 900 shows.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void Premier_ecran_a_l_installation_six_lignes_de_code_et_ce_qu_elles_impriment(string chemin)
    {
        var lignes = Depot.Lire(chemin).ReplaceLineEndings("\n").Split('\n');
        var second = Array.FindIndex(lignes, ligne => ligne.StartsWith("## ", StringComparison.Ordinal));
        var blocs = Page.Lire(chemin).Blocs.Where(bloc => bloc.Ligne < second).ToArray();

        Assert.Equal(["bash", "csharp", "text"], blocs.Select(bloc => bloc.Langue));
        Assert.Equal([2, 6, 2], blocs.Select(bloc => bloc.Texte.Split('\n').Length));
        Assert.Equal(5, lignes.Take(second).Count(ligne => ligne.StartsWith("| ", StringComparison.Ordinal)) - 1);
    }

    [Fact]
    public void Code_des_deux_README_est_le_meme()
    {
        var (anglais, francais) = (Page.Lire("README.md"), Page.Lire("README.fr.md"));

        Assert.Equal(anglais.Blocs.Select(bloc => bloc.Langue), francais.Blocs.Select(bloc => bloc.Langue));
        // A comment of the shell is in the language of its page.
        Assert.Equal(CommandesDePage.De("README.md"), CommandesDePage.De("README.fr.md"));
        foreach (var langue in (string[])["csharp", "text"])
            Assert.Equal(anglais.En(langue).Select(bloc => bloc.Texte), francais.En(langue).Select(bloc => bloc.Texte));
    }
}
