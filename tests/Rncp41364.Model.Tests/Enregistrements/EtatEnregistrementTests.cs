using Rncp41364;

namespace Rncp.Tests.Enregistrements;

/// <summary>The registration of RNCP41364: its last day is printed, its first one is not.</summary>
public sealed class EtatEnregistrementTests
{
    [Theory]
    [InlineData(2030, 9, 24, EtatEnregistrement.EnVigueur)]
    [InlineData(2030, 9, 25, EtatEnregistrement.Expire)]
    [InlineData(2025, 9, 29, EtatEnregistrement.EnVigueur)]
    [InlineData(2025, 9, 28, EtatEnregistrement.Inconnu)]
    [InlineData(2021, 1, 1, EtatEnregistrement.Inconnu)]
    [InlineData(1, 1, 1, EtatEnregistrement.Inconnu)]
    [InlineData(9999, 12, 31, EtatEnregistrement.Expire)]
    public void EtatAu_AnyDay_IsWhatTheFicheAttests(int annee, int mois, int jour, EtatEnregistrement attendu) =>
        Assert.Equal(attendu, Certification.Rncp41364.EtatAu(new DateOnly(annee, mois, jour)));
}
