using Rncp.Format;

namespace Rncp.Tests.Format;

/// <summary>The durations and the levels that a French text says, in figures and in letters.</summary>
public class NombresDitsTests
{
    [Theory]
    [InlineData("d’une durée de six mois à un an", 6, 12)]
    [InlineData("neuf mois", 9)]
    [InlineData("de six à douze mois", 6, 12)]
    [InlineData("entre 6 et 12 mois", 6, 12)]
    [InlineData("6-12 mois", 6, 12)]
    [InlineData("24mois", 24)]
    [InlineData("dix-huit mois", 18)]
    [InlineData("Dix huit mois", 18)]
    [InlineData("vingt et un mois", 21)]
    [InlineData("vingt-quatre mois", 24)]
    [InlineData("soixante-douze mois", 72)]
    [InlineData("soixante et onze mois", 71)]
    [InlineData("quatre-vingt-dix-sept mois", 97)]
    [InlineData("quatre-vingts mois", 80)]
    [InlineData("une année", 12)]
    [InlineData("un an et demi", 18)]
    [InlineData("deux années et demie", 30)]
    [InlineData("trois ans d’expérience", 36)]
    [InlineData("3 (trois) ans", 36)]
    [InlineData("un an minimum, ou 6 mois", 6, 12)]
    [InlineData("deux ans et six mois", 6, 24, 30)]
    [InlineData("« six mois à un an » : six mois suffisent-ils ?", 6, 12)]
    [InlineData("1 à 2 ans", 12, 24)]
    [InlineData("un semestre ou deux trimestres", 6)]
    [InlineData("ONZE MOIS", 11)]
    public void Duree_se_lit(string texte, params int[] mois) => Assert.Equal(mois, SaidNumbers.Months(texte).Order());

    [Theory]
    [InlineData("")]
    [InlineData("une expérience significative")]
    [InlineData("deux expériences dans l’année")]
    [InlineData("1 607 heures")]
    [InlineData("niveau 5, chaque année")]
    [InlineData("un mois-clé du projet unmois", 1)]
    [InlineData("99999999999999999999 mois", 0)]
    [InlineData("et demi an mois")]
    public void Ce_qui_n_est_pas_une_duree_ne_se_lit_pas(string texte, params int[] mois) => Assert.Equal(mois, SaidNumbers.Months(texte).Order());

    [Theory]
    [InlineData("un diplôme de niveau 5", 5)]
    [InlineData("de niveau 4 ou 5", 4, 5)]
    [InlineData("des niveaux 4, 5 et 6", 4, 5, 6)]
    [InlineData("de niveau cinq", 5)]
    [InlineData("de niveau III", 5)]
    [InlineData("de niveau 6 (ancien niveau II)", 6)]
    [InlineData("Bac + 2")]
    [InlineData("5 ans après un BTS")]
    [InlineData("un niveau d’anglais B2, en 3 ans")]
    public void Niveau_se_lit(string texte, params int[] niveaux) => Assert.Equal(niveaux, SaidNumbers.Levels(texte).Order());
}
