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

    /// <summary>What stands above the first line that an edit of the page moves keeps its line, and every fact is at a line of its own words.</summary>
    [Theory, MemberData(nameof(Noms))]
    public void Faits_au_dessus_d_une_edition_gardent_leur_ligne(string nom)
    {
        var edition = Edition.Toutes.Single(edition => edition.Nom == nom);
        var page = edition.EditerPage(FicheFigee.Page);
        string[] avant = FicheFigee.Page.Replace('\u00a0', ' ').Split('\n'), apres = page.Split('\n');
        var premiere = avant.Zip(apres).TakeWhile(ligne => ligne.First == ligne.Second).Count() + 1;

        var acceptes = new FaitsTapes(FicheFigee.Faits, new Referentiel(edition.EditerReferentiel(FicheFigee.Json)), new PageSource(page)).Accepter();

        Assert.Equal(Lignes(FicheFigee.Faits, premiere), Lignes(acceptes, premiere));

        static string[] Lignes(string faits, int avant) => [.. faits.Split('\n').Where(ligne => Fait.Lire(ligne)?.Ligne < avant)];
    }

    public static TheoryData<string, string> SansImpression => new()
    {
        { "\"libelle\": \"En contrat d’apprentissage\",\n      \"ouverte\": { \"valeur\": true", "\"libelle\": \"En contrat d’apprentissage\",\n      \"ouverte\": { \"valeur\": false" },
        { "\"tousLesBlocsRequis\": { \"valeur\": true", "\"tousLesBlocsRequis\": { \"valeur\": false" },
        { "\"existence\": { \"valeur\": false", "\"existence\": { \"valeur\": true" },
        { "\"distincts\": false", "\"distincts\": { \"vide\": \"« - »\" }" },
        { "\"nouvelleCaledonie\": { \"inconnu\"", "\"nouvelleCaledonie\": { \"absent\"" },
        { "\"baccalaureat\": true, \"source\"", "\"baccalaureat\": false, \"source\"" },
        { "\"mois\": 6", "\"mois\": 4" },
        { "\"mois\": 6", "\"mois\": 1" },
        { "{ \"cle\": \"N5\", \"niveau\": 5", "{ \"cle\": \"N5\", \"niveau\": 4" },
        { "\"intitule\": { \"valeur\": \"Community manager\"", "\"intitule\": { \"valeur\": \"Community\"" },
        { "\"decision\": { \"absent\": \"La page n'imprime pas de date de décision.\" }", "\"decision\": \"2025-09-24\"" },
        { "{ \"role\": \"representantCertificateur\"", "{ \"role\": \"professionnelExterne2\"" },
    };

    /// <summary>What the référentiel alone says is not accepted because its words, or a cross, are somewhere on the page.</summary>
    [Theory, MemberData(nameof(SansImpression))]
    public void Ce_que_la_page_n_imprime_pas_ne_s_accepte_pas(string ancien, string nouveau)
    {
        Assert.Equal(2, FicheFigee.Json.Split(ancien).Length);
        var json = FicheFigee.Json.Replace(ancien, nouveau, StringComparison.Ordinal);

        var acceptes = new FaitsTapes(FicheFigee.Faits, new Referentiel(json), new PageSource(FicheFigee.Page)).Accepter();

        Assert.NotEmpty(Garde.De(json, FicheFigee.Page, acceptes).Tous());
    }
}
