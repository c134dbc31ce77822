using static Rncp.Tests.Explications.Lecteur;

namespace Rncp.Tests.Explications;

/// <summary>What an explanation says of titles that do not count, that a person compares, or that are not known well enough.</summary>
public sealed class TitresTests
{
    private const string Niveau5 = "Titre ou diplôme de niveau 5 au moins";

    [Fact]
    public void Titre_etranger_sans_niveau_est_nomme_et_laisse_a_une_personne() => Assert.Equal(
        $"{Niveau5} : à apprécier par une personne. Le titre 1 est étranger, sans niveau attesté : une personne doit le comparer.", Titres("N5", new Titre { Etranger = true }));

    [Fact]
    public void Titres_etrangers_sans_niveau_sont_nommes_ensemble() => Assert.Equal(
        $"{Niveau5} : à apprécier par une personne. Le titre 2 est de niveau 4. Les titres 1 et 3 sont étrangers, sans niveau attesté : une personne doit les comparer.",
        Titres("N5", new Titre { Etranger = true }, Bac, new Titre { Etranger = true }));

    [Fact]
    public void Titre_en_preparation_n_est_pas_encore_detenu() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Le titre 1 est en préparation : il n'est pas encore détenu.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, EnCours = true }));

    [Fact]
    public void Titres_en_preparation_de_niveau_suffisant_sont_nommes_ensemble_sans_les_autres() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Les titres 1 et 3 sont en préparation : ils ne sont pas encore détenus.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, EnCours = true }, new Titre { Niveau = NiveauQualification.Niveau4, EnCours = true }, new Titre { EnCours = true }));

    [Fact]
    public void Titre_obtenu_plus_tard_n_est_pas_encore_detenu() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Le titre 1 sera obtenu le 15/10/2026 : il n'est pas encore détenu.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, ObtenuLe = new(2026, 10, 15) }));

    [Fact]
    public void Titres_obtenus_plus_tard_sont_nommes_ensemble() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Les titres 1 et 2 seront obtenus après le 01/09/2026 : ils ne sont pas encore détenus.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, ObtenuLe = new(2026, 10, 15) }, new Titre { Niveau = NiveauQualification.Niveau6, ObtenuLe = new(2027, 10, 15) }));

    [Fact]
    public void Niveau_insuffisant_est_dit() => Assert.Equal($"{Niveau5} : condition non remplie. Le titre 1 est de niveau 3.", Titres("N5", new Titre { Niveau = NiveauQualification.Niveau3 }));

    [Fact]
    public void Niveaux_insuffisants_sont_dits_ensemble() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Les titres 1 et 3 sont de niveau 4. Le titre 2 est de niveau 3.",
        Titres("N5", Bac, new Titre { Niveau = NiveauQualification.Niveau3 }, new Titre { Niveau = NiveauQualification.Niveau4 }));

    [Fact]
    public void Niveau_inconnu_est_nomme() => Assert.Equal($"{Niveau5} : à compléter. Le niveau du titre 1 n'est pas connu.", Titres("N5", new Titre()));

    [Fact]
    public void Niveaux_inconnus_sont_nommes_ensemble() => Assert.Equal(
        $"{Niveau5} : à compléter. Le niveau des titres 1 et 2 n'est pas connu. Le niveau du titre 3 n'est pas connu exactement (niveau 4 à 6).",
        Titres("N5", new Titre(), new Titre(), new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau6) }));

    [Fact]
    public void Baccalaureat_inconnu_est_a_completer() => Assert.Equal(
        "Baccalauréat : à compléter. On ne sait pas si le titre 1 est le baccalauréat.",
        Lecteur.Avis(new Candidat
        {
            Titres = [new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau3, NiveauQualification.Niveau4) }],
            Experiences = [new Experience(Rncp41364.Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31))],
        }).Constat("BAC"));

    [Fact]
    public void Absence_de_titre_est_dite() => Assert.Equal($"{Niveau5} : condition non remplie. Aucun titre n'est déclaré.", Titres("N5"));

    [Fact]
    public void Plus_haut_niveau_dit_tout_des_titres() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Le plus haut niveau détenu est le niveau 3.",
        Avis(new Candidat { Niveau = NiveauQualification.Niveau3, Experiences = [] }).Constat("N5"));

    [Fact]
    public void Plus_haut_niveau_inexact_est_dit() => Assert.Equal(
        $"{Niveau5} : à compléter. Le plus haut niveau détenu n'est pas connu exactement (niveau 4 à 6).",
        Avis(new Candidat { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau6), Experiences = [] }).Constat("N5"));

    [Fact]
    public void Titres_inconnus_sont_dits() => Assert.Equal($"{Niveau5} : à compléter. Les titres ne sont pas connus.", Avis(new Candidat { Experiences = [] }).Constat("N5"));

    [Fact]
    public void Liste_incomplete_est_dite() => Assert.Equal(
        $"{Niveau5} : à compléter. Le titre 1 est de niveau 4. Il peut y avoir d'autres titres.",
        Avis(new Candidat { Titres = [Bac], TitresIncomplets = true, Experiences = [] }).Constat("N5"));

    /// <summary>The positions are those of the person's own list, whatever is not held before.</summary>
    [Fact]
    public void Position_est_celle_de_la_liste_du_candidat() => Assert.Equal(
        $"{Niveau5} : à compléter. Le titre 1 est en préparation : il n'est pas encore détenu. Le niveau du titre 2 n'est pas connu.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, EnCours = true }, new Titre()));

    [Fact]
    public void Condition_remplie_ne_dit_rien_des_autres() => Assert.Equal($"{Niveau5} : condition remplie.", Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5 }, new Titre { Etranger = true }));

    [Fact]
    public void Niveau_exactement_cinq_dit_le_niveau_trop_haut() => Assert.Equal(
        "Titre ou diplôme de niveau 5 exactement : condition non remplie. Le titre 1 est de niveau 6.",
        Avis(new Candidat { Titres = [new Titre { Niveau = NiveauQualification.Niveau6 }], Experiences = [] }, (ParametreLecture.Niveau, "exactement")).Constat("N5"));
}
