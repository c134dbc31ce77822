namespace Rncp.Tests;

public class LeviersTests
{
    [Fact]
    public void ConditionMetInTwoWays_GivesOneWayIn()
    {
        var candidat = new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [new(Rncp41364.Secteur.Marketing, new DateOnly(2026, 4, 1))] };
        var leviers = Rncp41364.Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, new DateOnly(2026, 9, 1)).Leviers;
        Assert.Equal([(NiveauQualification.Niveau5, 0), (null, 29)], leviers.Select(levier => (levier.Titre, levier.JoursExperience)));
    }
}
