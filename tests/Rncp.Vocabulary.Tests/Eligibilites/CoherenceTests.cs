using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>Facts that contradict each other: which, in words.</summary>
public sealed class CoherenceTests
{
    private static readonly DateOnly Le = new(2026, 9, 1);
    private static readonly Experience Bonne = new(Secteur.Marketing, new(2025, 1, 1), new(2025, 1, 31));
    private static readonly Titre Bac = new() { Baccalaureat = true };

    [Fact]
    public void Contradictions_nomment_l_experience() => Assert.Equal(
        [
            "L'expérience 2 se termine le 31/12/2024, avant sa date de début, le 01/01/2025.",
            "Le temps de travail de l'expérience 2 est de 101 % ; il va de 1 à 100 %.",
        ],
        Contradictions(new Candidat { Experiences = [Bonne, new(Secteur.Marketing, new(2025, 1, 1), new(2024, 12, 31)) { Quotite = 101 }] }));

    [Fact]
    public void Contradictions_nomment_le_titre() => Assert.Equal(
        [
            "Le titre 2 est un baccalauréat, donc de niveau 4, mais il est déclaré de niveau 3.",
            "Le titre 3 est un baccalauréat, donc de niveau 4, mais il est déclaré de niveau 5.",
            "Le titre 4 est en préparation, mais sa date d'obtention, le 01/09/2026, est passée.",
        ],
        Contradictions(new Candidat
        {
            Titres =
            [
                Bac, new Titre { Baccalaureat = true, Niveau = NiveauQualification.Niveau3 }, new Titre { Baccalaureat = true, Niveau = NiveauQualification.Niveau5 },
                new Titre { EnCours = true, ObtenuLe = Le },
            ],
        }));

    [Fact]
    public void Titre_au_dessus_du_plus_haut_niveau_est_nomme() => Assert.Equal(
        ["Le plus haut niveau détenu est le niveau 4, mais le titre 2 est au moins de niveau 6."],
        Contradictions(new Candidat { Niveau = NiveauQualification.Niveau4, Titres = [Bac, new Titre { Niveau = NiveauQualification.Niveau6 }] }));

    /// <summary>A title that is prepared, or lower, does not make the highest level.</summary>
    [Fact]
    public void Absence_de_titre_du_plus_haut_niveau_est_dite() => Chacun.Verifier(
        new Titre[][] { [new() { Niveau = NiveauQualification.Niveau6, EnCours = true }], [new() { Niveau = NiveauQualification.Niveau5 }], [] },
        titres => Assert.Equal(
            ["Le plus haut niveau détenu est le niveau 6, mais aucun des titres détenus n'est de ce niveau."],
            Contradictions(new Candidat { Niveau = NiveauQualification.Niveau6, Titres = [.. titres] })));

    private static IEnumerable<string> Contradictions(Candidat candidat)
    {
        var avis = Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.FaitsIncoherents, avis.Conclusion);
        return avis.Constats.Select(constat => constat.Explication);
    }
}
