namespace Rncp.Tests;

/// <summary>A page that is in both languages says the same in both: the tests see its titles, its rows and its code.</summary>
public class PagesFrancaisesTests
{
    [Theory]
    [InlineData("docs/editing-the-referentiel.md", "docs/fr/corriger-le-referentiel.md")]
    [InlineData("docs/glossary.md", "docs/fr/glossaire.md")]
    [InlineData("docs/questions.md", "docs/fr/questions.md")]
    [InlineData("docs/decision-table.md", "docs/fr/table-de-decision.md")]
    [InlineData("README.md", "README.fr.md")]
    public void Page_a_les_memes_titres_les_memes_tables_et_le_meme_code_dans_les_deux_langues(string anglaise, string francaise)
    {
        Assert.Equal(Page.Titres(anglaise).Select(Niveau), Page.Titres(francaise).Select(Niveau));
        Assert.Equal(Page.Rangees(anglaise).Select(rangee => rangee.Length), Page.Rangees(francaise).Select(rangee => rangee.Length));
        // The comments of the shell are in the language of the page, and so is what follows a mark of a comment in C#.
        Assert.Equal(Page.Lire(anglaise).Blocs.Select(Code), Page.Lire(francaise).Blocs.Select(Code));
        Assert.Equal(CommandesDePage.De(anglaise), CommandesDePage.De(francaise));
    }

    [Fact]
    public void Glossaires_ont_les_memes_mots_et_les_memes_noms_du_modele()
    {
        Assert.Equal(
            Page.Rangees("docs/glossary.md").Where(EstUnMot).Select(rangee => (rangee[0], rangee[2])),
            Page.Rangees("docs/fr/glossaire.md").Where(EstUnMot).Select(rangee => (rangee[0], rangee[2])));
        Assert.True(Page.Rangees("docs/glossary.md").Count(EstUnMot) > 30);
    }

    /// <summary>A name of the third column is a public type of the vocabulary or of the model, with its member after the point.</summary>
    [Fact]
    public void Glossaire_ne_nomme_que_ce_qui_existe()
    {
        var types = new[] { typeof(ICertification), typeof(Rncp41364.Certification) }.SelectMany(un => un.Assembly.GetExportedTypes()).ToLookup(type => type.Name.Split('`')[0]);
        var noms = Page.Rangees("docs/glossary.md").Where(EstUnMot).SelectMany(rangee => rangee[2].Split(", ", StringSplitOptions.RemoveEmptyEntries))
            .Select(nom => nom.Trim('`').Split('.')).ToArray();

        Assert.NotEmpty(noms);
        Chacun.Verifier(noms, nom => Assert.Contains(types[nom[0]], type => nom.Length == 1 || type.GetMember(nom[1]).Length > 0));
    }

    [Fact]
    public void Messages_en_francais_sont_tous_la_avec_leur_gravite()
    {
        string Francais(string gravite) => gravite switch { "Error" => "erreur", "Warning" => "avertissement", _ => throw new InvalidOperationException(gravite) };
        var anglais = Page.Rangees("docs/diagnostics/README.md").Where(EstUnMessage).Select(rangee => (rangee[0].Replace("(", "(../diagnostics/", StringComparison.Ordinal), Francais(rangee[2]))).ToArray();
        var francais = Page.Rangees("docs/fr/diagnostics.md").Where(EstUnMessage).Select(rangee => (rangee[0], rangee[1])).ToArray();

        Assert.True(!anglais.Except(francais).Any(), $"docs/fr/diagnostics.md lacks a row that begins with {string.Join(", ", anglais.Except(francais))}");
        Assert.Equal(anglais, francais);
    }

    private static int Niveau(string titre) => titre.TakeWhile(signe => signe == '#').Count();

    private static (string Langue, string Texte) Code(Page.Bloc bloc) => (bloc.Langue, bloc.Langue == "bash" ? "" : bloc.Texte);

    private static bool EstUnMot(string[] rangee) => rangee.Length == 3 && rangee[0].StartsWith("**", StringComparison.Ordinal);

    private static bool EstUnMessage(string[] rangee) => rangee[0].StartsWith("[RNCP", StringComparison.Ordinal);
}
