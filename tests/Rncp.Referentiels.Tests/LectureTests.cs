using Rncp.Format;

namespace Rncp.Tests;

/// <summary>
/// A file that is read gives what the model compiled from it says of itself: the vocabulary writes the one, the format the other.
/// </summary>
public class LectureTests
{
    private static readonly Dictionary<string, ICertification> Compilees = new()
    {
        ["tests/Rncp41364.FicheFigee/referentiel.json"] = Rncp41364.Certification.Rncp41364,
        ["tests/fiches/RNCP35419.referentiel.json"] = Rncp35419.Certification.Rncp35419,
        ["tests/fiches/RNCP35625.referentiel.json"] = Rncp35625.Certification.Rncp35625,
        ["tests/fiches/RNCP36490.referentiel.json"] = Rncp36490.Certification.Rncp36490,
        ["tests/fiches/RNCP37674.referentiel.json"] = Rncp37674.Certification.Rncp37674,
        ["tests/fiches/RNCP40344.referentiel.json"] = Rncp40344.Certification.Rncp40344,
        ["tests/fiches/RS6232.referentiel.json"] = Rs6232.Certification.Rs6232,
        ["tests/fiches/RS7423.referentiel.json"] = Rs7423.Certification.Rs7423,
        ["tests/fiches/RS7485.referentiel.json"] = Rs7485.Certification.Rs7485,
        ["tests/fiches/RNCP999.referentiel.json"] = Rncp999.Certification.Rncp999,
    };

    public static TheoryData<string> Fichiers => [.. Compilees.Keys];

    [Fact]
    public void Chaque_fiche_du_depot_est_lue() =>
        Assert.Equal(
            Directory.GetFiles(Depot.Chemin("tests/fiches")).Select(chemin => "tests/fiches/" + Path.GetFileName(chemin))
                .Append("tests/Rncp41364.FicheFigee/referentiel.json").Order(StringComparer.Ordinal),
            Compilees.Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Fichiers))]
    public void Fiche_se_lit_sans_defaut_et_a_l_empreinte_de_son_modele(string fichier)
    {
        var lecture = FicheReader.Read(fichier, Depot.Lire(fichier), null, default);

        Assert.Empty(lecture.Defauts);
        Assert.Equal(Compilees[fichier].Code, lecture.Fiche!.Code);
        Assert.Equal(Compilees[fichier].Sha256, lecture.Fiche.Sha256);
    }

    [Theory, MemberData(nameof(Fichiers))]
    public void Forme_canonique_du_fichier_est_celle_du_modele(string fichier)
    {
        var json = JsonTreeReader.Read(Depot.Lire(fichier), default).Root!;

        Assert.Equal(Compilees[fichier].ToCanonicalJson(), CanonicalJson.Write(json, default));
    }

    [Theory, MemberData(nameof(Fichiers))]
    public void Reserves_du_fichier_sont_celles_du_modele(string fichier) =>
        Assert.Equal(
            Compilees[fichier].Reserves.Select(reserve => (reserve.Champ, reserve.Etat.ToString(), reserve.Motif)),
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
