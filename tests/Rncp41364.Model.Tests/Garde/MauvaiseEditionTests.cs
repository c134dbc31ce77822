namespace Rncp.Tests.Garde;

/// <summary>The guard bites: each slip is noticed, and what is said leads to its line.</summary>
public sealed class MauvaiseEditionTests
{
    private static readonly string Accepte = string.Join('\n', new Referentiel(FicheFigee.Json).TexteCanonique);

    public static TheoryData<int> Rangs => [.. Enumerable.Range(0, MauvaiseEdition.Toutes.Length)];

    [Theory, MemberData(nameof(Rangs))]
    public void Mauvaise_edition_est_dite_a_sa_ligne(int rang)
    {
        var edition = MauvaiseEdition.Toutes[rang];
        var garde = Garde.De(edition.Editer(), FicheFigee.Page, FicheFigee.Faits);

        // A swap shows on the first or the second of its two lines.
        var dit = string.Join('\n', garde.EcartsDe(Accepte));
        Assert.True(dit.Contains($"{Referentiel.Fichier}, ligne {edition.Ligne} :", StringComparison.Ordinal)
            || dit.Contains($"{Referentiel.Fichier}, ligne {edition.Ligne + 1} :", StringComparison.Ordinal), $"{edition}: {dit}");
        Assert.True(edition.SurLaPage == garde.Tous().Any(), $"{edition}: {string.Join('\n', garde.Tous())}");
    }

    [Fact]
    public void Fiche_figee_ne_differe_de_rien()
    {
        var garde = Garde.De(FicheFigee.Json, FicheFigee.Page, FicheFigee.Faits);

        Assert.Empty(garde.Tous());
        Assert.Empty(garde.EcartsDe(Accepte));
    }

    [Fact]
    public void Mauvaises_editions_sont_plus_de_soixante_et_toutes_differentes() =>
        Assert.InRange(MauvaiseEdition.Toutes.Select(edition => edition.Editer()).Distinct().Count(), 60, MauvaiseEdition.Toutes.Length);

    /// <summary>The other way round: a slip in the file of facts is said at its line, of the page or of the référentiel.</summary>
    [Theory]
    [InlineData("404 | statistiques[2024].certifies | 326", "404 | statistiques[2024].certifies | 362", "« 362 » (tests/donnees/faits.txt, ligne")]
    [InlineData("404 | statistiques[2024].certifies | 326", "405 | statistiques[2024].certifies | 326", "ligne 405, n'imprime pas « 326 » avec « 2024 »")]
    [InlineData("- | metiers (nombre) | 9 |", "- | metiers (nombre) | 10 |", "metiers (nombre) : « 10 »")]
    [InlineData("- | metiers (nombre) | 9 |\n", "", "metiers (nombre) : « 9 » (data/referentiel.json, ligne 206) n'a pas de ligne")]
    [InlineData("- | abrege | absent |", "- | abrege | vide |", "abrege : « vide »")]
    [InlineData("- | abrege | absent |", "- | abregé | absent |", "« abregé » est dit deux fois, ou n'est pas dans")]
    [InlineData("- | abrege | absent |", "abrege absent", "« abrege absent » n'est pas « ligne | place | valeur | repère »")]
    public void Fait_mal_tape_est_dit_a_sa_ligne(string ancien, string nouveau, string message)
    {
        Assert.Contains(ancien, FicheFigee.Faits, StringComparison.Ordinal);

        var ecarts = Garde.De(FicheFigee.Json, FicheFigee.Page, FicheFigee.Faits.Replace(ancien, nouveau, StringComparison.Ordinal)).Tous();

        Assert.Contains(message, string.Join('\n', ecarts), StringComparison.Ordinal);
    }
}
