namespace Rncp.Tests.Emission;

/// <summary>The generated code of RNCP41364, file by file: an edit of the référentiel or of an emitter shows as a diff.</summary>
public class SnapshotTests
{
    private static readonly string[] TousLesTypes =
        ["Certification", "Bloc", "CleBloc", "Competence", "CleCompetence", "CompetenceAttestee", "Metier", "CleMetier",
         "Rome", "CleRome", "Nsf", "CleNsf", "Formacode", "CleFormacode", "Secteur", "CleSecteur", "Progression", "Donnees"];

    public static TheoryData<string> Types => [.. TousLesTypes];

    [Theory]
    [MemberData(nameof(Types))]
    public void Code_genere_est_celui_qui_a_ete_relu(string type) =>
        Instantane.Verifier(Generation.De(Fiches.Rncp41364).Sources[$"Rncp41364.{type}.g.cs"], $"Rncp41364.{type}.g.cs");

    [Fact]
    public void Chaque_fichier_genere_a_son_instantane() =>
        Assert.Equal(TousLesTypes.Select(type => $"Rncp41364.{type}.g.cs").Order(), Generation.De(Fiches.Rncp41364).Sources.Keys.Order());
}
