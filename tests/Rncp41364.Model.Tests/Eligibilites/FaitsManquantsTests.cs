using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>Which facts of many experiences are asked for.</summary>
public sealed class FaitsManquantsTests
{
    private static readonly Experience TroisMois = new(Secteur.Marketing, new(2025, 1, 1), new(2025, 3, 31));

    /// <summary>Six months can be reached, but never with days that count already.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public void FaitsManquants_ExperiencesDontToutEstADemander_SontCellesQuiPeuventChangerLaDecision(int utiles)
    {
        var redite = Incertaine(new(2025, 2, 1), new(2025, 2, 28));
        var autres = Enumerable.Range(0, utiles).Select(i => Incertaine(new(2025, 7, 1), new(2025, 10, 1 + i)));
        var candidat = new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [TroisMois, redite, .. autres] };

        var demandes = Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, new(2026, 9, 1)).FaitsManquants;

        var attendus = Enumerable.Range(3, utiles).SelectMany(i => new[] { $"experiences[{i}].justificatif", $"experiences[{i}].secteur" });
        Assert.Equal(attendus.Order(StringComparer.Ordinal), demandes.Select(fait => fait.Cle).Order(StringComparer.Ordinal));
    }

    private static Experience Incertaine(DateOnly debut, DateOnly fin) => new(null, debut, fin) { Justificatif = Justificatif.ADemander };
}
