using System.Collections.Immutable;
using Rncp.Tests.Explications;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>Why a decision is what it is, as data, and what comes next, in words.</summary>
public sealed class MotifsTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    private static readonly Titre Bac = new() { Baccalaureat = true };

    private static readonly Candidat Bts = new() { Titres = [new Titre { Niveau = 5 }], Experiences = [] };

    [Fact]
    public void Chaque_motif_a_sa_suite()
    {
        var sansRegle = FicheEssai.Avec(Fiche, null);
        var nouvelle = FicheEssai.Copie((FicheCommune)(object)Fiche, nameof(FicheCommune.CertificationsNouvelles), ImmutableArray.Create(new CertificationLiee { Code = "RNCP50000", Intitule = "Community manager" }));
        nouvelle = FicheEssai.Copie(nouvelle, nameof(FicheCommune.Enregistrement), FicheEssai.Copie(nouvelle.Enregistrement, nameof(Enregistrement.LimiteDelivrance), (DateOnly?)new DateOnly(2031, 3, 24)));
        var pasEncore = (ICertification)FicheEssai.Copie((FicheCommune)(object)Fiche, nameof(FicheCommune.Enregistrement), FicheEssai.Copie(Fiche.Enregistrement, nameof(Enregistrement.Effet), (DateOnly?)new DateOnly(2026, 10, 1)));
        (Eligibilite Avis, Motif Motif, string Suite)[] attendus =
        [
            (Lecteur.Avis(new Candidat { Titres = [Bac], Experiences = [] }), Motif.PrerequisNonRemplis, "voir ci-dessous ce qui permettrait d'entrer, et dès quand."),
            (Fiche.Evaluer(Bts, VoieAcces.CandidatureIndividuelle, Lecteur.Le), Motif.VoieFermee, "se présenter par une voie ouverte : « Formation initiale », « Contrat d'apprentissage », « Formation continue » ou « Contrat de professionnalisation »."),
            (Fiche.Evaluer(Bts, VoieAcces.FormationContinue, new(2030, 9, 25)), Motif.EnregistrementExpire, "demander au certificateur, puisque la fiche ne nomme aucune certification qui la remplace."),
            (((ICertification)nouvelle).Evaluer(Bts, VoieAcces.FormationContinue, new(2030, 9, 25)), Motif.EnregistrementExpire, "voir ce qui remplace cette certification : RNCP50000 (Community manager) ; d'après la fiche, RNCP41364 peut être délivrée jusqu'au 24/03/2031 inclus."),
            (pasEncore.Evaluer(Bts, VoieAcces.FormationContinue, Lecteur.Le), Motif.EnregistrementPasEncoreEnVigueur, "se présenter à partir du 01/10/2026."),
            (Lecteur.Avis(new Candidat { Titres = Bts.Titres, EvaluationFavorable = false }), Motif.EvaluationDefavorable, "demander ce qui motive l'évaluation, rendue par l'équipe pédagogique, et si elle peut être revue."),
            (Lecteur.Avis(Bts), Motif.PrerequisRemplis, "passer l'évaluation à l'entrée, rendue par l'équipe pédagogique."),
            (Lecteur.Avis(new Candidat { Titres = Bts.Titres, EvaluationFavorable = true }), Motif.PrerequisRemplis, "s'inscrire auprès d'un organisme qui prépare à la certification."),
            (Lecteur.Avis(new Candidat { Titres = [new Titre { Etranger = true }], Experiences = [], EvaluationFavorable = true }), Motif.EvaluationFavorable, "s'inscrire auprès d'un organisme qui prépare à la certification."),
            (Lecteur.Avis(new Candidat()), Motif.FaitDeLaPersonne, "répondre aux questions ci-dessous, à commencer par la première."),
            (Fiche.Evaluer(Bts, VoieAcces.FormationContinue, new(2025, 9, 28)), Motif.FaitDeLaFiche, "demander au certificateur ce que la fiche ne dit pas."),
            (Lecteur.Avis(new Candidat { Titres = [new Titre { Etranger = true }], Experiences = [] }), Motif.APersonne, "faire examiner le dossier par l'équipe pédagogique."),
            (sansRegle.Evaluer(Bts, VoieAcces.FormationContinue, Lecteur.Le), Motif.SansRegle, "faire lire les prérequis de la fiche à l'organisme de formation, qui décide."),
            (Fiche.Evaluer(new Candidat { Titres = Bts.Titres }, VoieAcces.Vae, Lecteur.Le), Motif.ExamineeAutrement, "déposer un dossier, puisque cette voie s'examine sans prérequis à l'entrée en formation, sous réserve de la recevabilité du dossier."),
            (Fiche.Evaluer(new Candidat { Titres = Bts.Titres, Experiences = [] }, VoieAcces.Vae, Lecteur.Le), Motif.ExamineeAutrement, "vérifier l'expérience avant de déposer un dossier, puisque cette voie en valide une et qu'aucune n'est déclarée."),
            (Lecteur.Avis(new Candidat { Experiences = [new(Secteur.Marketing, new(2026, 2, 1), new(2026, 1, 1))] }), Motif.FaitsContradictoires, "corriger les informations ci-dessous, puis demander de nouveau."),
        ];

        Assert.Equal(attendus.Select(un => (un.Motif, "Suite : " + un.Suite)), attendus.Select(un => (un.Avis.Motif, un.Avis.Expliquer().Split('\n')[2])));
        Assert.Equal(Enum.GetValues<Motif>(), attendus.Select(un => un.Motif).Distinct().Order());
    }

    /// <summary>A reason belongs to one conclusion.</summary>
    [Fact]
    public void Motif_de_quiconque_est_l_un_de_ceux_de_sa_conclusion() => Tirages.Verifier(Tirages.Quelconque, (tirage, _) =>
    {
        var avis = tirage.Decider();
        Conclusion attendue = avis.Motif switch
        {
            Motif.PrerequisNonRemplis or Motif.VoieFermee or Motif.EnregistrementExpire or Motif.EnregistrementPasEncoreEnVigueur or Motif.EvaluationDefavorable => Conclusion.NonEligible,
            Motif.PrerequisRemplis or Motif.EvaluationFavorable => Conclusion.Eligible,
            Motif.FaitDeLaPersonne or Motif.FaitDeLaFiche => Conclusion.ACompleter,
            Motif.APersonne or Motif.SansRegle => Conclusion.AApprecier,
            Motif.ExamineeAutrement => Conclusion.SansObjet,
            Motif.FaitsContradictoires => Conclusion.FaitsIncoherents,
        };

        Assert.Equal(attendue, avis.Conclusion);
        if (avis.Conclusion == Conclusion.ACompleter) Assert.Equal(avis.FaitsManquants.All(fait => fait.ManqueALaFiche), avis.Motif == Motif.FaitDeLaFiche);
    });
}
