using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>What is planned between the day on which the facts are stated and that of entry.</summary>
public sealed class PrevisionsTests
{
    private static readonly DateOnly Avril = new(2026, 4, 15), Rentree = new(2026, 9, 1);

    private static readonly Titre Bac = new() { Baccalaureat = true };

    /// <summary>Whether a title of level 5 counts on the day of entry, by the day on which it is obtained and whether it is prepared.</summary>
    [Theory]
    [InlineData(false, null, Conclusion.Eligible)]
    [InlineData(false, "2026-04-15", Conclusion.Eligible)]
    [InlineData(true, "2026-04-15", Conclusion.FaitsIncoherents)]
    [InlineData(true, "2026-04-16", Conclusion.Eligible)]
    [InlineData(false, "2026-06-30", Conclusion.Eligible)]
    [InlineData(true, "2026-09-01", Conclusion.Eligible)]
    [InlineData(true, "2026-09-02", Conclusion.NonEligible)]
    [InlineData(false, "2026-09-02", Conclusion.NonEligible)]
    [InlineData(true, null, Conclusion.NonEligible)]
    public void Titre_compte_selon_le_jour_ou_il_est_obtenu(bool enCours, string? obtenuLe, Conclusion attendu)
    {
        var titre = new Titre { Niveau = 5, EnCours = enCours, ObtenuLe = obtenuLe is null ? null : DateOnly.Parse(obtenuLe, null) };

        Assert.Equal(attendu, Decider(new Candidat { EtabliLe = Avril, Titres = [titre], Experiences = [] }).Conclusion);
    }

    /// <summary>The normal case of every spring: the diploma of June, and the job that goes on.</summary>
    [Fact]
    public void Faits_prevus_comptent_et_la_reserve_les_nomme()
    {
        var avis = Decider(new Candidat
        {
            EtabliLe = Avril,
            Titres = [Bac, new Titre { Niveau = 5, EnCours = true, ObtenuLe = new(2026, 6, 30) }],
            Experiences = [new(Secteur.Marketing, new(2026, 3, 1)), new(Secteur.Publicite, new(2026, 7, 1), new(2026, 7, 31)), new(CodeSecteur.Parse("Vente", null), new(2026, 7, 1))],
        });

        Assert.Equal(Conclusion.Eligible, avis.Conclusion);
        Assert.Equal("Sous réserve de l'obtention du titre 2, prévue le 30/06/2026, ou de la poursuite de l'expérience 1 jusqu'au 01/09/2026 "
            + "(faits établis le 15/04/2026).", avis.Reserves[0]);
    }

    /// <summary>What the answer cannot do without is named alone; what are as many ways are said to be.</summary>
    [Theory]
    [InlineData(true, false, "de l'obtention du titre 1, prévue le 30/06/2026")]
    [InlineData(true, true, "de l'obtention du titre 1, prévue le 30/06/2026, ou de l'obtention du titre 2, prévue le 01/07/2026")]
    public void Fait_prevu_dont_la_reponse_ne_depend_pas_n_est_pas_nomme(bool bts, bool licence, string nommes)
    {
        var avis = Decider(new Candidat
        {
            EtabliLe = Avril,
            Titres = [new Titre { Niveau = bts ? 5 : 3, ObtenuLe = new(2026, 6, 30) }, new Titre { Niveau = licence ? 6 : 3, ObtenuLe = new(2026, 7, 1) }],
            Experiences = [new(Secteur.Marketing, new(2020, 1, 1))],
        });

        Assert.Equal($"Sous réserve {nommes} (faits établis le 15/04/2026).", avis.Reserves[0]);
    }

    [Fact]
    public void Faits_prevus_qu_il_faut_ensemble_sont_nommes_ensemble()
    {
        var avis = Decider(new Candidat { EtabliLe = Avril, Titres = [new Titre { Baccalaureat = true, ObtenuLe = new(2026, 7, 5) }], Experiences = [new(Secteur.Marketing, new(2026, 3, 1))] });

        Assert.Equal("Sous réserve de l'obtention du titre 1, prévue le 05/07/2026, et de la poursuite de l'expérience 1 jusqu'au 01/09/2026 (faits établis le 15/04/2026).", avis.Reserves[0]);
    }

    /// <summary>As for the day of entry: later facts are those of that day.</summary>
    [Fact]
    public void Faits_etablis_apres_l_entree_gardent_le_titre_que_l_on_attend()
    {
        var avis = Decider(new Candidat { EtabliLe = new(2026, 12, 1), Niveau = 4, Titres = [Bac, new Titre { Niveau = 5, ObtenuLe = new(2026, 9, 28) }], Experiences = [] });

        Assert.Contains("Attendre le 28/09/2026, jour d'obtention du titre 2", avis.Leviers.Select(levier => levier.Description));
    }

    [Fact]
    public void Faits_prevus_dont_rien_ne_depend_ne_sont_pas_une_reserve()
    {
        var avis = Decider(new Candidat { EtabliLe = Avril, Titres = [new Titre { Niveau = 5 }, new Titre { Niveau = 6, ObtenuLe = new(2026, 6, 30) }], Experiences = [] });

        Assert.Equal(Conclusion.Eligible, avis.Conclusion);
        Assert.DoesNotContain(avis.Reserves, reserve => reserve.Contains("prévue", StringComparison.Ordinal));
    }

    /// <summary>The highest level is that of the titles held when it was stated.</summary>
    [Fact]
    public void Plus_haut_niveau_ne_dit_rien_d_un_titre_obtenu_ensuite()
    {
        var avis = Decider(new Candidat { EtabliLe = Avril, Niveau = 4, Titres = [Bac, new Titre { Niveau = 5, ObtenuLe = new(2026, 6, 30) }], Experiences = [] });

        Assert.Equal(Conclusion.Eligible, avis.Conclusion);
        Assert.Contains("prévue le 30/06/2026", avis.Reserves[0], StringComparison.Ordinal);
    }

    /// <summary>A title in preparation, and the day of it; six months of experience are another way.</summary>
    [Fact]
    public void Titre_en_preparation_s_attend()
    {
        var avis = Decider(new Candidat { Titres = [Bac, new Titre { Niveau = 5, EnCours = true, ObtenuLe = new(2026, 12, 15) }], Experiences = [] });

        Assert.Equal(["Attendre le 15/12/2026, jour d'obtention du titre 2", "Acquérir 6 mois"], avis.Leviers.Where(levier => levier.Titre is null).Select(levier => levier.Description).Select(texte => texte.StartsWith("Acq", StringComparison.Ordinal) ? texte[..15] : texte));
        Chacun.Verifier(avis.Leviers, levier => Assert.Equal(Conclusion.Eligible, Certification.Rncp41364.Evaluer(levier.Appliquer(avis.Candidat), VoieAcces.FormationContinue, levier.PossibleDes).Conclusion));
    }

    [Fact]
    public void Plus_haut_niveau_n_efface_pas_le_titre_que_l_on_attend()
    {
        var avis = Decider(new Candidat { Niveau = 4, Titres = [Bac, new Titre { Niveau = 5, ObtenuLe = new(2026, 9, 28) }], Experiences = [] });

        Assert.Contains("Attendre le 28/09/2026, jour d'obtention du titre 2", avis.Leviers.Select(levier => levier.Description));
    }

    [Fact]
    public void Levier_garde_le_jour_des_faits_et_leur_plus_haut_niveau()
    {
        var candidat = new Candidat { Niveau = 4, Titres = [Bac], Experiences = [] };
        var attente = Decider(candidat).Leviers.Single(levier => levier.JoursExperience > 0);
        var titre = Decider(candidat).Leviers.Single(levier => levier.Titre is not null);

        Assert.Equal((Rentree, 4), (attente.Appliquer(candidat).EtabliLe, attente.Appliquer(candidat).Niveau!.Min.Numero));
        Assert.Equal((Rentree, 5), (titre.Appliquer(candidat).EtabliLe, titre.Appliquer(candidat).Niveau!.Min.Numero));
        var printemps = Tirages.Avec(candidat, niveau: 4);
        Assert.Equal((Avril, 4), titre.Appliquer(FicheEssai.Copie(printemps, nameof(Candidat.EtabliLe), (DateOnly?)Avril)) is var apres ? (apres.EtabliLe, apres.Niveau!.Min.Numero) : default);
    }

    /// <summary>What a database is told for certain never counts an exam to come.</summary>
    [Fact]
    public void Faits_plats_ne_tiennent_pas_l_examen_pour_sur()
    {
        var candidat = new Candidat { EtabliLe = Avril, Titres = [new Titre { Niveau = 3 }, new Titre { Baccalaureat = true, ObtenuLe = new(2026, 7, 5) }], Experiences = [new(Secteur.Marketing, new(2026, 1, 1))] };

        var faits = Certification.Rncp41364.Faits(candidat, Rentree);

        Assert.Equal(new FaitsCandidat(3, 4, null, 3, 8), faits);
        Assert.Equal(Conclusion.Eligible, Decider(candidat).Conclusion);
        Assert.Null(Certification.Rncp41364.EstEligible(faits));
    }

    /// <summary>The reservation is there exactly when the conclusion is another one without what is planned, which is taken away here by hand.</summary>
    [Fact]
    public void Reserve_est_la_ou_la_conclusion_depend_de_ce_qui_est_prevu() => Tirages.Verifier(Tirages.EnFormation, auMoins: Tirages.Nombre / 250, (tirage, _, compter) =>
    {
        if (tirage.Candidat.EtabliLe is not { } etabli || etabli >= tirage.Le) return;
        var avis = tirage.Decider();
        if (avis.Conclusion == Conclusion.FaitsIncoherents) return;
        var sans = Tirages.Avec(tirage.Candidat,
            titres: liste => liste is null ? null : [.. liste.Value.Where(titre => !(titre.ObtenuLe > etabli))],
            experiences: liste => liste is null ? null : [.. liste.Value.Where(une => une.Debut <= etabli)
                .Select(une => Tirages.Copie(une, une.Secteur, une.Debut, une.Fin is { } fin && fin < etabli ? fin : etabli, une.Justificatif))]);

        var depend = tirage.Decider(sans).Conclusion != avis.Conclusion;

        if (depend) compter();
        Assert.Equal(depend, avis.Reserves.Any(reserve => reserve.EndsWith($"(faits établis le {etabli:dd/MM/yyyy}).", StringComparison.Ordinal)));
    });

    private static Eligibilite Decider(Candidat candidat) => Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, Rentree);
}
