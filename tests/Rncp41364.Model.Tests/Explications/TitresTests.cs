using static Rncp.Tests.Explications.Lecteur;

namespace Rncp.Tests.Explications;

/// <summary>What an explanation says of titles that do not count, that a person compares, or that are not known well enough.</summary>
public sealed class TitresTests
{
    private const string Niveau5 = "Titre ou diplôme de niveau 5 au moins";

    [Fact]
    public void EtrangerSansNiveau_EstNommeEtLaisseAUnePersonne() => Assert.Equal(
        $"{Niveau5} : à apprécier par une personne. Le titre 1 est étranger, sans niveau attesté : une personne doit le comparer.", Titres("N5", new Titre { Etranger = true }));

    [Fact]
    public void EtrangersSansNiveau_SontNommesEnsemble() => Assert.Equal(
        $"{Niveau5} : à apprécier par une personne. Le titre 2 est de niveau 4. Les titres 1 et 3 sont étrangers, sans niveau attesté : une personne doit les comparer.",
        Titres("N5", new Titre { Etranger = true }, Bac, new Titre { Etranger = true }));

    [Fact]
    public void EnPreparation_NEstPasEncoreDetenu() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Le titre 1 est en préparation : il n'est pas encore détenu.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, EnCours = true }));

    [Fact]
    public void EnPreparationsDeNiveauSuffisant_SontNommesEnsembleSansLesAutres() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Les titres 1 et 3 sont en préparation : ils ne sont pas encore détenus.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, EnCours = true }, new Titre { Niveau = NiveauQualification.Niveau4, EnCours = true }, new Titre { EnCours = true }));

    [Fact]
    public void ObtenuPlusTard_NEstPasEncoreDetenu() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Le titre 1 sera obtenu le 15/10/2026 : il n'est pas encore détenu.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, ObtenuLe = new(2026, 10, 15) }));

    [Fact]
    public void ObtenusPlusTard_SontNommesEnsemble() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Les titres 1 et 2 seront obtenus après le 01/09/2026 : ils ne sont pas encore détenus.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, ObtenuLe = new(2026, 10, 15) }, new Titre { Niveau = NiveauQualification.Niveau6, ObtenuLe = new(2027, 10, 15) }));

    [Fact]
    public void NiveauInsuffisant_EstDit() => Assert.Equal($"{Niveau5} : condition non remplie. Le titre 1 est de niveau 3.", Titres("N5", new Titre { Niveau = NiveauQualification.Niveau3 }));

    [Fact]
    public void NiveauxInsuffisants_SontDitsEnsemble() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Les titres 1, 2 et 3 sont de niveau 3 ou 4.",
        Titres("N5", Bac, new Titre { Niveau = NiveauQualification.Niveau3 }, new Titre { Niveau = NiveauQualification.Niveau4 }));

    [Fact]
    public void NiveauInconnu_EstNomme() => Assert.Equal($"{Niveau5} : à compléter. Le niveau du titre 1 n'est pas connu.", Titres("N5", new Titre()));

    [Fact]
    public void NiveauxInconnus_SontNommesEnsemble() => Assert.Equal(
        $"{Niveau5} : à compléter. Le niveau des titres 1 et 2 n'est pas connu. Le niveau du titre 3 n'est pas connu exactement (niveau 4 à 6).",
        Titres("N5", new Titre(), new Titre(), new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau6) }));

    [Fact]
    public void BaccalaureatInconnu_EstDemande() => Assert.Equal(
        "Baccalauréat : à compléter. On ne sait pas si le titre 1 est le baccalauréat.",
        Titres("BAC", new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau3, NiveauQualification.Niveau4) }));

    [Fact]
    public void AucunTitre_EstDit() => Assert.Equal($"{Niveau5} : condition non remplie. Aucun titre n'est déclaré.", Titres("N5"));

    [Fact]
    public void PlusHautNiveau_DitToutDesTitres() => Assert.Equal(
        $"{Niveau5} : condition non remplie. Le plus haut niveau détenu est le niveau 3.",
        Avis(new Candidat { Niveau = NiveauQualification.Niveau3, Experiences = [] }).Constat("N5"));

    [Fact]
    public void PlusHautNiveauInexact_EstDit() => Assert.Equal(
        $"{Niveau5} : à compléter. Le plus haut niveau détenu n'est pas connu exactement (niveau 4 à 6).",
        Avis(new Candidat { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau6), Experiences = [] }).Constat("N5"));

    [Fact]
    public void TitresInconnus_EstDit() => Assert.Equal($"{Niveau5} : à compléter. Les titres ne sont pas connus.", Avis(new Candidat { Experiences = [] }).Constat("N5"));

    [Fact]
    public void ListeIncomplete_EstDit() => Assert.Equal(
        $"{Niveau5} : à compléter. Le titre 1 est de niveau 4. Il peut y avoir d'autres titres.",
        Avis(new Candidat { Titres = [Bac], TitresIncomplets = true, Experiences = [] }).Constat("N5"));

    /// <summary>The positions are those of the person's own list, whatever is not held before.</summary>
    [Fact]
    public void Position_EstCelleDeLaListeDuCandidat() => Assert.Equal(
        $"{Niveau5} : à compléter. Le titre 1 est en préparation : il n'est pas encore détenu. Le niveau du titre 2 n'est pas connu.",
        Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5, EnCours = true }, new Titre()));

    [Fact]
    public void ConditionRemplie_NeDitRienDesAutres() => Assert.Equal($"{Niveau5} : condition remplie.", Titres("N5", new Titre { Niveau = NiveauQualification.Niveau5 }, new Titre { Etranger = true }));

    [Fact]
    public void NiveauExactementCinq_DitLeNiveauTropHaut() => Assert.Equal(
        "Titre ou diplôme de niveau 5 exactement : condition non remplie. Le titre 1 est de niveau 6.",
        Avis(new Candidat { Titres = [new Titre { Niveau = NiveauQualification.Niveau6 }], Experiences = [] }, (ParametreLecture.Niveau, "exactement")).Constat("N5"));
}
