using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>A place that the fiche does not have.</summary>
public class RNCP1008_Tests
{
    [Theory]
    [InlineData("""return fiche.ReserveSur({|RNCP1008:"typo"|});""")]
    [InlineData("""return fiche.ReserveSur({|RNCP1008:"territoire.nouvelleCaledonie"|});""")]
    [InlineData("""return Certification.Rncp41364.ReserveSur({|RNCP1008:"statistiques[2031].certifies"|});""")]
    [InlineData("""return fiche.ReserveSur({|RNCP1008:"blocs[BC01].competences"|});""")]
    public Task Chemin_faux_est_dit_a_sa_place(string instruction) => Verification.DitDe(instruction);

    [Theory]
    [InlineData("""return fiche.ReserveSur("territoires.nouvelleCaledonie");""")]
    [InlineData("""return fiche.ReserveSur("blocs[RNCP41364BC01].competences[3].elements");""")]
    [InlineData("""return fiche.ReserveSur("statistiques[2024].insertionMetier2Ans");""")]
    [InlineData("""return ((ICertification)fiche).ReserveSur("typo");""")]
    public Task Chemin_juste_ou_de_fiche_inconnue_ne_dit_rien(string instruction) => Verification.DitDe(instruction);

    [Fact]
    public Task Chemin_proche_prend_sa_place() => Verification.DevientDe<TextFix>(
        """
        return (
            fiche.ReserveSur({|RNCP1008:"territoire.nouvelleCaledonnie"|}), // là
            fiche.ReserveSur({|RNCP1008:"blocs[BC01].competence"|}));
        """,
        """
        return (
            fiche.ReserveSur("territoires.nouvelleCaledonie"), // là
            fiche.ReserveSur("blocs[RNCP41364BC01].competences"));
        """);
}
