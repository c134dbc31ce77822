using Rncp41364;

namespace Rncp.Tests.Garde;

/// <summary>The référentiel against the official page: nothing added, nothing changed, nothing lost, nothing moved.</summary>
public sealed class GardeTests
{
    private static readonly Garde Garde = Garde.Publiee;

    [Fact]
    public void Page_reimprimee_depuis_le_referentiel_est_la_page_officielle() => Aucun(Garde.PageReimprimee());

    [Fact]
    public void Chaque_texte_de_la_fiche_est_mot_pour_mot_sur_la_page() => Aucun(Garde.TextesHorsDeLaPage());

    [Fact]
    public void Chaque_citation_des_regles_est_mot_pour_mot_sur_la_page() => Aucun(Garde.CitationsHorsDeLaPage());

    /// <summary>In accept mode, what the page prints is written; what it does not print goes on to differ.</summary>
    [Fact]
    public void Faits_tapes_sont_ceux_du_referentiel_et_de_la_page()
    {
        var (texte, referentiel, page) = (Depot.Lire(FaitsTapes.Fichier), Referentiel.Publie, PageSource.Publiee);
        if (Instantane.Accepte) Instantane.VerifierFichier(texte = new FaitsTapes(texte, referentiel, page).Accepter(), FaitsTapes.Fichier);

        Aucun(new FaitsTapes(texte, referentiel, page).Ecarts());
    }

    /// <summary>The text of the compiled model, which the reading of the guard, made without the generator, finds in the file too.</summary>
    [Fact]
    public void Texte_canonique_du_modele_est_l_instantane_et_ce_que_dit_le_fichier()
    {
        var texte = Certification.Rncp41364.ToCanonicalText();

        Assert.Equal(texte.TrimEnd('\n').Split('\n'), Referentiel.Publie.TexteCanonique);
        if (!Instantane.Accepte) Aucun(Garde.EcartsDe(Depot.Lire("tests/Rncp41364.Model.Tests/Snapshots/RNCP41364.canonique.verified.txt")));
        Instantane.Verifier(texte, "RNCP41364.canonique");
    }

    /// <summary>Nothing is wrong when they differ: what the library does is tested, and shown, on another fiche than the one it publishes.</summary>
    [SkippableFact]
    public void Fiche_des_tests_et_des_pages_est_la_fiche_publiee() =>
        Skip.IfNot(
            Referentiel.Publie.TexteCanonique.SequenceEqual(new Referentiel(FicheFigee.Json).TexteCanonique),
            "The fiche of the tests and of the pages is older than data/referentiel.json; CONTRIBUTING says when and how to renew it.");

    private static void Aucun(IEnumerable<string> ecarts)
    {
        var dits = ecarts.ToList();
        Assert.True(dits.Count == 0, $"{string.Join('\n', dits)}\ndocs/fr/corriger-le-referentiel.md dit que faire.");
    }
}
