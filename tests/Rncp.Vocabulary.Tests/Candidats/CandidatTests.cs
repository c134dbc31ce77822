using System.Collections.Immutable;
using System.Reflection;
using Rncp41364;

namespace Rncp.Tests.Candidats;

/// <summary>What a person can be said to be, and what is refused at once.</summary>
public sealed class CandidatTests
{
    private static readonly DateOnly Jour = new(2026, 9, 1);

    [Fact]
    public void Niveau_se_donne_tel_quel()
    {
        var candidat = new Candidat { Niveau = NiveauQualification.Niveau4 };

        Assert.Equal((NiveauQualification.Niveau4, NiveauQualification.Niveau4, true), (candidat.Niveau!.Min, candidat.Niveau.Max, candidat.Niveau.EstConnu));
        NiveauQualification? inconnu = null;
        Assert.Null(new Candidat { Niveau = inconnu }.Niveau);
    }

    [Fact]
    public void Niveau_se_donne_par_son_numero_et_un_numero_impossible_est_refuse()
    {
        Chacun.Verifier(Enumerable.Range(1, 8), numero =>
        {
            Assert.Same(NiveauQualification.De(numero), new Candidat { Niveau = numero }.Niveau!.Min);
            Assert.True(new Titre { Niveau = numero }.Niveau!.EstConnu);
        });
        Assert.Equal(4, new Candidat { Niveau = 4 }.Niveau!.Max.Numero);
        Chacun.Verifier([0, 9, -1, int.MaxValue], numero =>
        {
            var erreur = Assert.Throws<ArgumentOutOfRangeException>(nameof(numero), () => new Candidat { Niveau = numero });
            Assert.StartsWith("A level is a number from 1 to 8.", erreur.Message, StringComparison.Ordinal);
        });
    }

    /// <summary>The default array is nothing that somebody gave: it is not the empty list, which says "none".</summary>
    [Fact]
    public void Listes_par_defaut_ne_sont_pas_connues()
    {
        var candidat = new Candidat { Titres = default(ImmutableArray<Titre>), Experiences = default(ImmutableArray<Experience>) };

        Assert.Null(candidat.Titres);
        Assert.Null(candidat.Experiences);
        Assert.Equal(Conclusion.ACompleter, Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, Jour).Conclusion);
    }

    [Fact]
    public void Elements_nuls_des_listes_sont_refuses()
    {
        Assert.StartsWith("titres[1] is null.", Assert.Throws<ArgumentException>("candidat", () => Evaluer(new Candidat { Titres = [new Titre(), null!] })).Message, StringComparison.Ordinal);
        Assert.StartsWith("experiences[0] is null.", Assert.Throws<ArgumentException>("candidat", () => Evaluer(new Candidat { Experiences = [null!] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Niveau_donne_deux_fois_est_refuse()
    {
        Assert.StartsWith("The level is given twice", Assert.Throws<ArgumentException>("candidat", () => Evaluer(new Candidat { Niveau = 4, Niveau1969 = NiveauDe1969.V })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("titres", () => Evaluer(new Candidat { Titres = [new Titre { Niveau1969 = NiveauDe1969.V, Niveau = 4 }] }));
        Assert.Equal(4, (new Candidat { Niveau1969 = NiveauDe1969.V } with { Niveau = 4 }).Niveau!.Min.Numero);
        Assert.Equal(3, (new Candidat { Niveau = 4 } with { Niveau1969 = NiveauDe1969.V }).Niveau!.Min.Numero);
        Assert.Equal(3, (new Titre { Niveau1969 = NiveauDe1969.IV } with { Niveau1969 = NiveauDe1969.V }).Niveau!.Min.Numero);
        Assert.Null((new Titre { Niveau1969 = NiveauDe1969.IV } with { Niveau = null }).Niveau);
        Assert.Equal(4, (new Titre { Niveau1969 = NiveauDe1969.IV } with { Etranger = true }).Niveau!.Min.Numero);
        Assert.Equal(3, (new Candidat { Niveau = 4 } with { Niveau = null, Niveau1969 = NiveauDe1969.V }).Niveau!.Min.Numero);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Candidat { Niveau1969 = (NiveauDe1969)9 });
    }

    /// <summary>What a person states is a value.</summary>
    [Fact]
    public void Personnes_dont_tout_est_pareil_sont_egales()
    {
        Candidat Un(int? niveau = 4, bool? bac = true, int fin = 30) => new()
        {
            Niveau = niveau is { } n ? NiveauQualification.De(n) : null,
            Titres = [new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau5), Baccalaureat = bac }],
            Experiences = [new(Secteur.Marketing, Jour, Jour.AddDays(fin)) { Quotite = 50 }],
        };

        Assert.Equal(Un(), Un());
        Assert.Equal(Un().GetHashCode(), Un().GetHashCode());
        Assert.Equal(new Candidat { Niveau1969 = NiveauDe1969.V }, new Candidat { Niveau = 3 });
        Candidat[] autres = [Un(niveau: 5), Un(niveau: null), Un(bac: null), Un(fin: 31), Un() with { Titres = null }, Un() with { Experiences = [] }, Un() with { EtabliLe = Jour }, Un() with { TitresIncomplets = true }];
        Chacun.Verifier(autres, autre => Assert.NotEqual(Un(), autre));
        Assert.Contains("\"niveau\":4", Un().ToString(), StringComparison.Ordinal);
    }

    private static Eligibilite Evaluer(Candidat candidat) => Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, Jour);

    [Theory, InlineData(0), InlineData(99)]
    public void Valeur_sans_nom_d_une_experience_est_refusee(int valeur)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Experience(Secteur.Marketing, Jour) { Justificatif = (Justificatif)valeur });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Experience(Secteur.Marketing, Jour) { Nature = (NatureExperience)valeur });
    }

    /// <summary>The copy, by which levers are tried: a property that it forgot would silently take every lever away.</summary>
    [Fact]
    public void Copie_d_une_personne_a_toutes_ses_proprietes()
    {
        var modele = new Candidat
        {
            Niveau = NiveauQualification.Niveau4, Titres = [new Titre()], TitresIncomplets = true,
            Experiences = [new Experience(Secteur.Marketing, Jour)], ExperiencesIncompletes = true, EvaluationFavorable = true, EtabliLe = Jour,
        };
        var copie = typeof(Candidat).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(Candidat)])!.Invoke([modele]);

        Chacun.Verifier(typeof(Candidat).GetProperties().Where(propriete => propriete.Name != nameof(Candidat.Niveau1969)), propriete =>
        {
            Assert.NotEqual(propriete.GetValue(new Candidat()), propriete.GetValue(modele));
            Assert.Equal(propriete.GetValue(modele), propriete.GetValue(copie));
        });
    }

    /// <summary>Two rules may have a reading of the same key, with other answers.</summary>
    [Fact]
    public void Reponse_a_la_lecture_d_une_autre_regle_est_refusee()
    {
        var duree = Certification.Rncp41364.Regles!.Entree!.Lecture(ParametreLecture.Mois)!;
        Assert.Equal(("6", "12"), (duree.ParDefaut, Assert.Single(duree.Autres)));
        var autre = new LectureRegle
        {
            Cle = duree.Cle, Parametre = duree.Parametre, Citation = duree.Citation, Source = duree.Source, Question = duree.Question,
            ParDefaut = "6", Autres = ["18"], Justification = duree.Justification,
        };

        var erreur = Assert.Throws<ArgumentException>(() => Certification.Rncp41364.Evaluer(new Candidat(), VoieAcces.FormationContinue, Jour, ChoixLectures.ParDefaut.Avec(autre, "18")));

        Assert.StartsWith("'18' was chosen for a reading of another rule: it is not an answer of Duree. Expected: 6, 12.", erreur.Message, StringComparison.Ordinal);
    }
}
