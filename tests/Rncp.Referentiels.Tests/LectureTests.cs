using Rncp.Format;

namespace Rncp.Tests;

/// <summary>
/// A file that is read gives what the model compiled from it says of itself: the vocabulary writes the one, the format the other.
/// </summary>
public class LectureTests
{
    public static TheoryData<string> Fichiers => [.. Compilees.ParFichier.Keys];

    [Fact]
    public void Chaque_fiche_du_depot_est_lue() =>
        Assert.Equal(
            Directory.GetFiles(Depot.Chemin("tests/fiches")).Select(chemin => "tests/fiches/" + Path.GetFileName(chemin))
                .Append("tests/Rncp41364.FicheFigee/referentiel.json").Order(StringComparer.Ordinal),
            Compilees.ParFichier.Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Fichiers))]
    public void Fiche_se_lit_sans_defaut_et_a_l_empreinte_de_son_modele(string fichier)
    {
        var lecture = FicheReader.Read(fichier, Depot.Lire(fichier), null, default);

        Assert.Empty(lecture.Defauts);
        Assert.Equal(Compilees.ParFichier[fichier].Code, lecture.Fiche!.Code);
        Assert.Equal(Compilees.ParFichier[fichier].Sha256, lecture.Fiche.Sha256);
    }

    [Theory, MemberData(nameof(Fichiers))]
    public void Forme_canonique_du_fichier_est_celle_du_modele(string fichier)
    {
        var json = JsonTreeReader.Read(Depot.Lire(fichier), default).Root!;

        Assert.Equal(Compilees.ParFichier[fichier].ToCanonicalJson(), CanonicalJson.Write(json, default));
    }

    [Theory, MemberData(nameof(Fichiers))]
    public void Reserves_du_fichier_sont_celles_du_modele(string fichier) =>
        Assert.Equal(
            Compilees.ParFichier[fichier].Reserves.Select(reserve => (reserve.Champ, reserve.Etat.ToString(), reserve.Motif)),
            FicheReader.Read(fichier, Depot.Lire(fichier), null, default).Fiche!.Reservations
                .Select(reserve => (reserve.Path, reserve.Kind.ToString(), reserve.Reason)));

    [Fact]
    public void Deux_lectures_d_un_texte_sont_egales()
    {
        Assert.Equal(Lire(Fiches.Essai), Lire(Fiches.Essai));
        Assert.Equal(Lire("{}"), Lire("{}"));
        Assert.NotEqual(Lire("{}"), Lire(" {}"));
    }

    [Fact]
    public void Lecture_annulee_s_arrete() =>
        Assert.Throws<OperationCanceledException>(() => FicheReader.Read("a.json", Fiches.Essai, null, new(canceled: true)));

    private static ReadResult Lire(string texte) => FicheReader.Read("a.json", texte, null, default);
}
