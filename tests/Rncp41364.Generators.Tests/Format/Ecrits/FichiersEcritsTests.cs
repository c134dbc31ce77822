namespace Rncp.Tests.Format;

/// <summary>
/// A field of the format is typed once, in its table: the files that repeat it are written from there. After a change of the
/// table, <c>SNAPSHOTS=accept dotnet test</c> writes them again.
/// </summary>
public sealed class FichiersEcritsTests
{
    [Fact]
    public void Schema_des_editeurs_est_ecrit_de_la_table() => Instantane.VerifierFichier(SchemaEcrit.Texte(), "data/referentiel.schema.json");

    [Fact]
    public void Donnees_d_une_certification_sont_ecrites_de_la_table() =>
        Instantane.VerifierFichier(CertificationEcrite.Interface(), "src/Rncp.Vocabulary/Fiche/ICertification.Donnees.cs");

    [Fact]
    public void Donnees_communes_des_fiches_sont_ecrites_de_la_table() =>
        Instantane.VerifierFichier(CertificationEcrite.Classe(), "src/Rncp.Vocabulary/Fiche/FicheCommune.Donnees.cs");

    [Fact]
    public void Arbre_canonique_est_ecrit_de_la_table() =>
        Instantane.VerifierFichier(ArbreEcrit.Texte(), "src/Rncp.Vocabulary/Canonique/ArbreCanonique.Donnees.cs");

    [Fact]
    public void Fiche_lue_est_faite_par_ce_qui_est_ecrit_de_la_table() =>
        Instantane.VerifierFichier(LectureEcrite.Texte(), "src/Rncp.Referentiels/Fiches/ObjetsLus.Donnees.cs");
}
