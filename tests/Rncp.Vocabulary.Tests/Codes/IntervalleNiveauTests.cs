using System.ComponentModel;

namespace Rncp.Tests.Codes;

/// <summary>What is known of a level is read from a text too, as a form of MVC or a configuration has it.</summary>
public sealed class IntervalleNiveauTests : ContratDeLecture<IntervalleNiveau>
{
    protected override IReadOnlyDictionary<string, IntervalleNiveau> Officiels => new Dictionary<string, IntervalleNiveau>
    {
        ["Niveau 1"] = 1, ["Niveau 6"] = 6,
        ["Niveau 4 à 8"] = IntervalleNiveau.AuMoins(NiveauQualification.Niveau4),
        ["Niveau 1 à 2"] = IntervalleNiveau.Entre(NiveauQualification.Niveau1, NiveauQualification.Niveau2),
    };

    protected override IReadOnlyDictionary<string, string> Formes => new Dictionary<string, string>
    {
        ["6"] = "Niveau 6", ["NIV6"] = "Niveau 6", ["6-6"] = "Niveau 6", ["4-8"] = "Niveau 4 à 8", ["niv4-NIV8"] = "Niveau 4 à 8", ["Niveau 4-8"] = "Niveau 4 à 8",
    };

    protected override string[] Refuses => ["0", "9", "8-4", "4-9", "0-8", "4-", "-8", "-", " à ", "4 - 8", "4à8", "4-6-8", "4–8", "V", "Niveau 8 à 4"];

    protected override string[] Attendus => ["a level from 1 to 8", "4-8"];

    [Theory]
    [InlineData("NIV5", 5)]
    [InlineData("5", 5)]
    public void Convertisseur_lit_le_champ_d_un_formulaire(string texte, int niveau) =>
        Assert.Equal(new Candidat { Niveau = niveau }, new Candidat { Niveau = (IntervalleNiveau?)TypeDescriptor.GetConverter(typeof(IntervalleNiveau)).ConvertFromInvariantString(texte) });

    [Fact]
    public void Convertisseur_lit_ce_qu_il_ecrit_et_le_champ_vide()
    {
        var convertisseur = TypeDescriptor.GetConverter(typeof(IntervalleNiveau));

        Chacun.Verifier(Officiels.Values, niveau => Assert.Equal(niveau, convertisseur.ConvertFromInvariantString(convertisseur.ConvertToInvariantString(niveau)!)));
        Assert.Null(convertisseur.ConvertFromInvariantString(""));
    }

    [Fact]
    public void Refus_se_lit_en_anglais() => Assert.StartsWith(
        "'9' is not an IntervalleNiveau.", Assert.Throws<FormatException>(() => IntervalleNiveau.Parse("9", null)).Message, StringComparison.Ordinal);
}
