using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>What a lever says, to the letter.</summary>
public sealed class DescriptionLevierTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly RegleEntree Regle = Fiche.Regles!.Entree!;
    private static readonly DateOnly Le = new(2026, 9, 1);
    private static readonly ImmutableArray<Titre> Bac = [new Titre { Baccalaureat = true }];
    private static readonly Experience UnAn = new(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31));

    [Fact]
    public void Description_d_un_titre_ou_d_une_experience_dit_le_niveau_la_duree_et_les_secteurs() => Levier(
        new Candidat { Titres = Bac, Experiences = [] },
        "Obtenir un titre ou diplôme de niveau 5",
        "Acquérir 6 mois d'expérience de plus dans l'un des secteurs : marketing, communication digitale ou publicité (possible dès le 01/03/2027)");

    [Fact]
    public void Description_dit_les_titres_quand_l_experience_est_la() => Levier(
        new Candidat { Titres = [], Experiences = [UnAn] },
        "Obtenir le baccalauréat",
        "Obtenir un titre ou diplôme de niveau 4");

    [Fact]
    public void Description_pour_qui_n_a_rien_dit_les_titres_et_l_experience() => Levier(
        new Candidat { Titres = [], Experiences = [] },
        "Obtenir un titre ou diplôme de niveau 5",
        "Obtenir le baccalauréat et acquérir 6 mois d'expérience de plus dans l'un des secteurs : marketing, communication digitale ou publicité (possible dès le 01/03/2027)",
        "Obtenir un titre ou diplôme de niveau 4 et acquérir 6 mois d'expérience de plus dans l'un des secteurs : marketing, communication digitale ou publicité (possible dès le 01/03/2027)");

    [Fact]
    public void Description_d_un_titre_a_venir_dit_d_attendre_son_jour() => Levier(
        new Candidat { Titres = [.. Bac, new Titre { Niveau = NiveauQualification.Niveau5, ObtenuLe = new(2026, 9, 2) }], Experiences = [] },
        "Obtenir un titre ou diplôme de niveau 5",
        "Attendre le 02/09/2026, jour d'obtention du titre 2");

    [Fact]
    public void Description_d_une_experience_en_cours_dit_d_attendre_qu_elle_suffise() => Levier(
        new Candidat { Titres = Bac, Experiences = [new(Secteur.Marketing, new(2026, 3, 3), null)] },
        "Obtenir un titre ou diplôme de niveau 5",
        "Attendre le 02/09/2026, quand l'expérience en cours ou prévue suffira");

    /// <summary>The baccalauréat comes before the experience is enough: on that day, no title is asked for any more.</summary>
    [Fact]
    public void Description_d_une_attente_ne_demande_pas_un_titre_obtenu_entre_temps() => Levier(
        new Candidat { Titres = [new Titre { Baccalaureat = true, ObtenuLe = new(2026, 10, 15) }], Experiences = [new(Secteur.Marketing, new(2026, 5, 1), null)] },
        "Obtenir un titre ou diplôme de niveau 5",
        "Attendre le 31/10/2026, quand l'expérience en cours ou prévue suffira, après l'obtention du titre 1 le 15/10/2026");

    /// <summary>Of three refused evidences, of which two make six months, the third is not asked for.</summary>
    [Fact]
    public void Description_des_justificatifs_ne_nomme_que_ceux_qu_il_faut()
    {
        Experience Refusee(DateOnly debut, DateOnly fin) => new(Secteur.Marketing, debut, fin) { Justificatif = Justificatif.Refuse };
        var candidat = new Candidat { Titres = Bac, Experiences = [Refusee(new(2025, 1, 1), new(2025, 4, 30)), Refusee(new(2024, 1, 1), new(2024, 1, 31)), Refusee(new(2025, 7, 1), new(2025, 10, 31))] };

        Assert.Contains("Fournir d'autres justificatifs des expériences 1 et 3", Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le).Leviers.Select(levier => levier.Description));
        Assert.DoesNotContain(Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le).Leviers, levier => levier.Description.Contains("1, 2 et 3", StringComparison.Ordinal));
    }

    [Fact]
    public void Description_d_un_seul_jour_s_ecrit_au_singulier() => Levier(
        new Candidat { Titres = Bac, Experiences = [new(Secteur.Marketing, new(2026, 3, 2), new(2026, 8, 31))] },
        "Obtenir un titre ou diplôme de niveau 5",
        "Acquérir 1 jour d'expérience de plus dans l'un des secteurs : marketing, communication digitale ou publicité (possible dès le 02/09/2026)");

    [Theory]
    [InlineData(1, "le secteur : publicité")]
    [InlineData(2, "l'un des secteurs : communication digitale ou publicité")]
    public void Description_des_secteurs_s_accorde_en_nombre(int nombre, string secteurs)
    {
        ImmutableArray<CodeSecteur> choisis = nombre == 1 ? [Secteur.Publicite] : [Secteur.CommunicationDigitale, Secteur.Publicite];

        Levier(AvecRegle(FicheEssai.Copier(Regle.Condition.Parties[1].Parties[1], secteurs: choisis)), new Candidat { Experiences = [] },
            $"Acquérir 6 mois d'expérience de plus dans {secteurs} (possible dès le 01/03/2027)");
    }

    [Fact]
    public void Description_du_niveau_un_le_dit() => Levier(
        AvecRegle(new ConditionEntree { Cle = "N1", Genre = GenreCondition.Niveau, Niveau = NiveauQualification.Niveau1 }),
        new Candidat { Titres = [] },
        "Obtenir un titre ou diplôme de niveau 1");

    private static ICertification AvecRegle(ConditionEntree condition) => FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, condition: condition));

    private static void Levier(Candidat candidat, params string[] descriptions) => Levier(Fiche, candidat, descriptions);

    private static void Levier(ICertification fiche, Candidat candidat, params string[] descriptions) =>
        Assert.Equal(descriptions, fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le).Leviers.Select(levier => levier.Description));
}
