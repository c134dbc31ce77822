using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary>Five compétences are worded differently in the two lists of the page. Positions and kinds are typed by hand.</summary>
public sealed class EcartsTests
{
    private static readonly Dictionary<int, EcartRedaction[]> Attendus = new()
    {
        [3] = [EcartRedaction.Ponctuation],
        [13] = [EcartRedaction.Ponctuation],
        [17] = [EcartRedaction.Ponctuation, EcartRedaction.Accord],
        [19] = [EcartRedaction.Ponctuation],
        [29] = [EcartRedaction.Casse],
    };

    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void Ecarts_du_modele_sont_les_cinq_de_la_page() => Chacun.Verifier(Fiche.CompetencesAttestees.Index(), attestee =>
        Assert.Equal(Attendus.GetValueOrDefault(attestee.Index + 1, []), attestee.Item.Ecarts));

    [Fact]
    public void Ecarts_recalcules_depuis_les_deux_redactions_sont_les_cinq_declares()
    {
        Assert.Equal(44, Fiche.CompetencesAttestees.Length);
        foreach (var (i, attestee) in Fiche.CompetencesAttestees.Index())
        {
            var (duBloc, atteste) = (Fiche.Competences[i].Libelle, attestee.Libelle);
            Assert.Equal(!Attendus.ContainsKey(i + 1), atteste == duBloc);
            // In the order of the page, an agreement may come before a comma; the model sorts by kind.
            Assert.Equal(Attendus.GetValueOrDefault(i + 1, []).Order(), Alignement.Ecarts(duBloc, atteste));
        }
    }

    [Theory]
    [InlineData("un mot", "un mot", "")]
    [InlineData("un mot", "un mot.", "Ponctuation")]
    [InlineData("un Mot", "un mot", "Casse")]
    [InlineData("un mot", "un mots", "Accord")]
    [InlineData("un mot", "un texte", "Mots")]
    [InlineData("un mot", "un long mot", "Mots")]
    [InlineData("un Mot, ici", "un autre ici", "Mots")]
    [InlineData("Un mot, ici", "un mots ici", "Ponctuation Casse Accord")]
    public void Alignement_de_deux_textes_trouve_leurs_differences(string a, string b, string ecarts) =>
        Assert.Equal(ecarts, string.Join(' ', Alignement.Ecarts(a, b)));
}
