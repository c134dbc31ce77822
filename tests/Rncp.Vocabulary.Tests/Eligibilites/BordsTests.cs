using Rncp.Tests.Explications;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>The edges of decisions that misled: each with its smallest input.</summary>
public sealed class BordsTests
{
    private static readonly Titre Bac = new() { Baccalaureat = true };

    [Theory]
    [InlineData("2025-12-31", Conclusion.Eligible, "(365 jours au 01/09/2026) : condition remplie.")]
    [InlineData("2025-04-30", Conclusion.NonEligible, "(120 jours au 01/09/2026) : condition non remplie.")]
    public void Secteur_de_la_regle_que_l_on_dit_voisin_compte_et_c_est_ecrit(string fin, Conclusion attendu, string ecrit)
    {
        var avis = Lecteur.Avis(new Candidat { Titres = [Bac], Experiences = [new(Secteur.Marketing, new(2025, 1, 1), DateOnly.Parse(fin, null)) { SecteurVoisin = true }] });

        Assert.Equal(attendu, avis.Conclusion);
        Assert.EndsWith(ecrit, avis.Constat("EXP"), StringComparison.Ordinal);
    }

    /// <summary>Before the first day that the fiche attests, nobody enters: to wait for it may be all that is needed.</summary>
    [Theory]
    [InlineData("2025-03-20", "Attendre le 29/09/2025, premier jour attesté de l'enregistrement")]
    [InlineData("2025-09-01", "Obtenir un titre ou diplôme de niveau 5 et attendre le 29/09/2025, premier jour attesté de l'enregistrement", "Attendre le 28/02/2026, quand l'expérience en cours ou prévue suffira")]
    public void Levier_d_avant_l_enregistrement_est_le_plus_petit(string debut, params string[] leviers)
    {
        var avis = Certification.Rncp41364.Evaluer(new Candidat { Titres = [Bac], Experiences = [new(Secteur.Marketing, DateOnly.Parse(debut, null))] }, VoieAcces.FormationContinue, new(2025, 9, 10));

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.Equal(leviers, avis.Leviers.Select(levier => levier.Description));
        Chacun.Verifier(avis.Leviers, levier => Assert.Equal(Conclusion.Eligible,
            Certification.Rncp41364.Evaluer(levier.Appliquer(avis.Candidat), VoieAcces.FormationContinue, levier.PossibleDes).Conclusion));
    }

    /// <summary>Keys that are nearly one of the fiche are told once each, however many experiences have them.</summary>
    [Fact]
    public void Cles_proches_se_disent_une_fois_par_cle()
    {
        Experience[] experiences = [.. Enumerable.Range(0, 1_000).Select(i => new Experience(new CodeSecteur(i % 2 == 0 ? "Marketting" : "Publicitee"), new(2025, 1, 1), new(2025, 12, 31)))];
        var constat = Lecteur.Avis(new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [.. experiences.Take(3)] }).Constat("EXP");

        Assert.Contains("Le secteur des expériences 1 et 3, « Marketting », n'est pas de la fiche, et ressemble à « Marketing » : une personne doit dire si c'est lui. Le secteur de l'expérience 2, « Publicitee », n'est pas de la fiche, et ressemble à « Publicite » :", constat, StringComparison.Ordinal);
        Assert.Equal(2, Lecteur.Avis(new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [.. experiences] }).Constat("EXP").Split("n'est pas de la fiche").Length - 1);
    }

    [Fact]
    public void Faits_d_un_jour_qui_n_est_pas_donne_sont_refuses_pour_ce_jour() =>
        Assert.Throws<ArgumentException>("le", () => Rncp41364.Certification.Rncp41364.Faits(new Candidat(), default));

    [Fact]
    public void Condition_qui_ne_change_plus_rien_le_dit_et_ne_demande_rien()
    {
        var eligible = Lecteur.Avis(new Candidat { Titres = [Bac, new Titre { Niveau = 5 }] });
        var refuse = Lecteur.Avis(new Candidat { Titres = [new Titre { Niveau = 3 }] });

        foreach (var avis in new[] { eligible, refuse })
        {
            Assert.Empty(avis.FaitsManquants);
            Assert.EndsWith("(durée à préciser au 01/09/2026) : sans effet sur la réponse.", avis.Constat("EXP"), StringComparison.Ordinal);
            Assert.DoesNotContain("à compléter", avis.Expliquer(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Regle_qui_ne_decide_de_rien_ne_demande_rien()
    {
        Eligibilite[] refus =
        [
            Certification.Rncp41364.Evaluer(new Candidat(), VoieAcces.FormationContinue, new(2031, 1, 1)),
            Certification.Rncp41364.Evaluer(new Candidat(), VoieAcces.CandidatureIndividuelle, Lecteur.Le),
            Lecteur.Avis(new Candidat { EvaluationFavorable = false }),
        ];

        Chacun.Verifier(refus, avis =>
        {
            Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
            Assert.Equal("L'une de ces conditions doit être remplie : sans effet sur la réponse.", avis.Constat("ENTREE"));
            Assert.EndsWith(" : sans effet sur la réponse.", avis.Constat("EXP"), StringComparison.Ordinal);
        });
    }

    /// <summary>As for a level: what is null is not known.</summary>
    [Fact]
    public void Secteur_nul_n_est_pas_connu()
    {
        Secteur? secteur = null;

        Assert.Null(new Experience(secteur, new(2026, 1, 1)).Secteur);
    }

    [Fact]
    public void Jour_par_defaut_n_est_pas_un_fait()
    {
        Candidat[] candidats =
        [
            new() { Titres = [Bac], Experiences = [new(Secteur.Marketing, default)] },
            new() { Titres = [Bac], Experiences = [new(Secteur.Marketing, default, default(DateOnly))] },
            new() { Titres = [new Titre { Niveau = 5, ObtenuLe = default(DateOnly) }], Experiences = [] },
            new() { EtabliLe = default(DateOnly), Titres = [Bac] },
        ];

        Assert.Equal(
            [
                "Un jour de l'expérience 1 n'est pas donné (c'est le 01/01/0001).",
                "Un jour de l'expérience 1 n'est pas donné (c'est le 01/01/0001).",
                "Le jour d'obtention du titre 1 n'est pas donné (c'est le 01/01/0001).",
                "Le jour où les faits sont établis n'est pas donné (c'est le 01/01/0001).",
            ],
            candidats.Select(candidat => Lecteur.Avis(candidat)).Select(avis => avis.Conclusion == Conclusion.FaitsIncoherents ? avis.Constats[0].Explication : avis.Conclusion.ToString()));
        Assert.Equal(Conclusion.FaitsIncoherents, Certification.Rncp41364.Evaluer(new Candidat { Titres = [Bac] }, VoieAcces.FormationContinue, default).Conclusion);
    }

    [Theory]
    [InlineData("Marketting", Conclusion.AApprecier)]
    [InlineData("COMMUNICATIONDIGITAL", Conclusion.AApprecier)]
    [InlineData("publicite", Conclusion.Eligible)]
    [InlineData("Vente", Conclusion.NonEligible)]
    public void Cle_qui_ressemble_a_un_secteur_de_la_fiche_n_est_pas_un_non(string cle, Conclusion attendu) =>
        Assert.Equal(attendu, Lecteur.Avis(new Candidat { Titres = [Bac], Experiences = [new(new CodeSecteur(cle), new(2025, 1, 1), new(2025, 12, 31))] }).Conclusion);

    [Fact]
    public void Cle_qui_ressemble_a_un_secteur_est_nommee_avec_lui()
    {
        string Ecrit(DateOnly fin) => Lecteur.Experience(new Experience(new CodeSecteur("Marketting"), new(2025, 1, 1), fin));

        Assert.EndsWith("Le secteur de l'expérience 1, « Marketting », n'est pas de la fiche, et ressemble à « Marketing » : une personne doit dire si c'est lui.", Ecrit(new(2025, 12, 31)), StringComparison.Ordinal);
        Assert.EndsWith("et ressemble à « Marketing ». Même en la comptant, la durée ne suffit pas.", Ecrit(new(2025, 1, 31)), StringComparison.Ordinal);
    }

    /// <summary>The one that settles is asked first, of many that do not.</summary>
    [Fact]
    public void Plus_longue_de_nombreuses_experiences_se_demande_d_abord()
    {
        Experience[] courtes = [.. Enumerable.Range(1, 10).Select(jour => new Experience(null, new(2026, 1, jour), new(2026, 1, jour)))];

        var avis = Lecteur.Avis(new Candidat { Titres = [Bac], Experiences = [.. courtes, new(null, new(2025, 1, 1), new(2025, 9, 30))] });

        Assert.Equal("experiences[11].secteur", avis.FaitsManquants[0].Cle);
    }

    /// <summary>A sector of the fiche is no slip of another one, though the rule does not ask for it.</summary>
    [Fact]
    public void Secteur_de_la_fiche_que_la_regle_ne_demande_pas_est_un_autre_secteur()
    {
        var regle = Certification.Rncp41364.Regles!;
        var experience = regle.Entree!.Condition.Parties[1].Parties[1];
        var seule = FicheEssai.Copier(regle.Entree, FicheEssai.Copier(experience, secteurs: [new CodeSecteur("Publicites")]));
        var fiche = FicheEssai.Avec(Certification.Rncp41364, seule);

        Assert.Equal(Conclusion.NonEligible, Decider("Publicite"));
        Assert.Equal(Conclusion.AApprecier, Decider("Publicitee"));

        Conclusion Decider(string secteur) => fiche.Evaluer(new Candidat { Experiences = [new(new CodeSecteur(secteur), new(2025, 1, 1), new(2025, 12, 31))] }, VoieAcces.FormationContinue, Lecteur.Le).Conclusion;
    }

    /// <summary>All that is asked of many comes in the order of the list: each is not weighed against the others.</summary>
    [Fact]
    public void Mille_experiences_incertaines_se_demandent_dans_leur_ordre()
    {
        var avis = Lecteur.Avis(new Candidat { Titres = [Bac], Experiences = [.. Enumerable.Range(0, 1_000).Select(i => new Experience(null, new DateOnly(2026, 1, 1).AddDays(i % 200), new DateOnly(2026, 1, 1).AddDays(i % 200)))] });

        Assert.Equal(Enumerable.Range(1, 1_000).Select(i => $"experiences[{i}].secteur"), avis.FaitsManquants.Select(fait => fait.Cle));
    }

    /// <summary>In a time that grows with their number: their square took half a minute.</summary>
    [Fact]
    public void Quarante_mille_titres_se_decident_et_s_expliquent()
    {
        var avis = Lecteur.Avis(new Candidat { Titres = [.. Enumerable.Range(0, 40_000).Select(i => new Titre { Niveau = i % 2 == 0 ? 4 : null, ObtenuLe = i % 3 == 0 ? new DateOnly(2027, 1, 1).AddDays(i) : null })], Experiences = [] });

        Assert.Equal(Conclusion.ACompleter, avis.Conclusion);
        Assert.Equal("titres[2].niveau", avis.FaitsManquants[0].Cle);
        Assert.Contains("à compléter", avis.Expliquer(), StringComparison.Ordinal);
    }
}
