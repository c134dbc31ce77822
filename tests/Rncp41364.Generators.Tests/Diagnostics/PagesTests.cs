namespace Rncp.Tests.Diagnostics;

/// <summary>
/// The examples of the help pages are true: what is right stands in the small fiche, and what is wrong, in its place, gives the
/// diagnostic of the page and no other, with the message that the page quotes.
/// </summary>
public class PagesTests
{
    /// <summary>About the project, or about a whole file: there is no JSON to show.</summary>
    private static readonly string[] SansJson = ["RNCP0002", "RNCP0013", "RNCP0014", "RNCP0023", "RNCP0024", "RNCP0025", "RNCP0027", "RNCP0028", "RNCP0038", "RNCP0039", "RNCP0040", "RNCP0099"];

    public static TheoryData<string> AvecJson => [.. Catalogue.Tous.Select(un => un.Id).Except(SansJson)];

    [Theory, MemberData(nameof(AvecJson))]
    public void Exemple_faux_donne_le_diagnostic_de_la_page_et_l_exemple_juste_rien(string id)
    {
        var page = Catalogue.Page(id);

        var diagnostic = Assert.Single(Generation.De(ExemplesDePage.Abimer(page)).Diagnostics);

        Assert.Equal(id, diagnostic.Id);
        var citation = $"\n> {diagnostic.GetMessage(null)}\n";
        Assert.True(page.Contains(citation, StringComparison.Ordinal), $"{id}: the page should quote this message:{citation}");
    }

    [Fact]
    public void Pages_sans_JSON_n_en_ont_pas() => Chacun.Verifier(SansJson, id => Assert.DoesNotContain("```json", Catalogue.Page(id), StringComparison.Ordinal));
}
