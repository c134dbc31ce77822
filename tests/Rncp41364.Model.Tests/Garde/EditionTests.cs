namespace Rncp.Tests.Garde;

/// <summary>
/// What each edit asks of its maintainer: the référentiel and the page. The guard says what differs, and what it accepts is all
/// that differed. <c>Rncp41364.Packages.Tests</c> makes the same edits in a copy of the repository, built and tested.
/// </summary>
public sealed class EditionTests
{
    public static TheoryData<string> Noms => [.. Edition.Toutes.Select(edition => edition.Nom)];

    [Theory, MemberData(nameof(Noms))]
    public void Edition_du_referentiel_et_de_la_page_s_accepte_entiere(string nom)
    {
        var edition = Edition.Toutes.Single(edition => edition.Nom == nom);
        var (json, page) = (edition.EditerReferentiel(FicheFigee.Json), edition.EditerPage(FicheFigee.Page));

        var acceptes = new FaitsTapes(FicheFigee.Faits, new Referentiel(json), new PageSource(page)).Accepter();

        Assert.Empty(Garde.De(json, page, acceptes).Tous());
    }

    [Theory, MemberData(nameof(Noms))]
    public void Edition_du_seul_referentiel_ne_s_accepte_pas_quand_la_page_dit_autre_chose(string nom)
    {
        var edition = Edition.Toutes.Single(edition => edition.Nom == nom);
        var json = edition.EditerReferentiel(FicheFigee.Json);

        var acceptes = new FaitsTapes(FicheFigee.Faits, new Referentiel(json), new PageSource(FicheFigee.Page)).Accepter();

        Assert.Equal(edition.Page.Length == 0, !Garde.De(json, FicheFigee.Page, acceptes).Tous().Any());
    }

    /// <summary>Facts follow their lines, and nothing that was typed is lost: comments, order, words that tell a line from another.</summary>
    [Fact]
    public void Faits_acceptes_suivent_les_lignes_de_la_page()
    {
        var page = "Une ligne de plus\n\n" + FicheFigee.Page;

        var acceptes = new FaitsTapes(FicheFigee.Faits, new Referentiel(FicheFigee.Json), new PageSource(page)).Accepter();

        var attendus = FicheFigee.Faits.Split('\n').Select(ligne => Fait.Lire(ligne) is { Ligne: { } numero } fait ? $"{fait with { Ligne = numero + 2 }}" : ligne);
        Assert.Equal(string.Join('\n', attendus), acceptes);
    }
}
