namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0003: a property that the format does not have there.</summary>
public class RNCP0003_ProprieteInconnue
{
    [Fact]
    public void Propriete_inconnue_est_signalee_avec_la_plus_proche() =>
        Defaut.Attendre("RNCP0003", "\"validiteComposantes\": [],", "\"validiteComposantes\": [], ⟦\"validiteComposante\"⟧: [],", "did you mean 'validiteComposantes'?");

    [Fact]
    public void Lettres_echangees_ne_sont_qu_une_faute() =>
        Defaut.Attendre("RNCP0003", "\"niveau\": 5,", "\"niveau\": 5, ⟦\"nvieau\"⟧: 6,", "did you mean 'niveau'?");

    [Fact]
    public void Propriete_inconnue_sans_voisine_liste_les_proprietes() =>
        Defaut.Attendre("RNCP0003", "\"rang\": 1,", "\"rang\": 1, ⟦\"Émilie\"⟧: 3,", "a compétence", "expected one of rang, libelle");

    /// <summary>Nobody would see the difference in a message that showed the characters as they are.</summary>
    [Theory]
    [InlineData("niveau\u200B", "'niveau\\u200b' is not a property of a référentiel: did you mean 'niveau'?")]
    [InlineData("ni\u00A0veau", "'ni\\u00a0veau'")]
    [InlineData("validite\u0301", "'validite\\u0301'")]
    public void Caractere_invisible_est_montre(string nom, string message) =>
        Defaut.Attendre("RNCP0003", "\"niveau\": 5,", $"\"niveau\": 5, ⟦\"{nom}\"⟧: 6,", message);

    [Fact]
    public void Mot_mal_ecrit_d_une_valeur_absente_est_signale_avec_le_bon()
    {
        var diagnostics = Generation.De(Defaut.Remplacer(Fiches.Essai, "\"abrege\": { \"absent\":", "\"abrege\": { \"absant\":")).Diagnostics;

        Assert.Equal("'absant' is not a property of an abrégé: did you mean 'absent'?", diagnostics.Single(diagnostic => diagnostic.Id == "RNCP0003").GetMessage(null));
    }

    [Fact]
    public void Schema_et_complements_absents_ou_presents_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "  \"$schema\": \"../../data/referentiel.schema.json\",\n", ""));
}
