using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>Which other routes are named, and in which order: eligible, to judge, to complete, and last without object.</summary>
public sealed class AutresVoiesTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly DateOnly Le = new(2026, 9, 1);
    private static readonly Experience UnMois = new(Secteur.Marketing, new(2025, 1, 1), new(2025, 1, 31));
    private static readonly Candidat Bts = new() { Titres = [new Titre { Niveau = NiveauQualification.Niveau5 }], Experiences = [UnMois] };
    private static readonly Candidat Etranger = new() { Titres = [new Titre { Etranger = true }], Experiences = [UnMois] };
    private static readonly Candidat Inconnu = new();

    /// <summary>Nothing says that the route is open: a person cannot be sent there.</summary>
    [Fact]
    public void Voie_dont_l_etat_est_inconnu_n_est_pas_des_AutresVoies()
    {
        var fiche = Avec(voie => voie.Acces == VoieAcces.FormationContinue ? null : voie.Acces == VoieAcces.Vae);

        Assert.Equal([(VoieAcces.Vae, Conclusion.SansObjet)], Autres(fiche, Bts, VoieAcces.CandidatureIndividuelle));
    }

    /// <summary>The best first, whatever the order of the fiche.</summary>
    [Fact]
    public void AutresVoies_de_conclusions_differentes_commencent_par_la_meilleure()
    {
        var fiche = Avec(voie => voie.Acces == VoieAcces.FormationContinue || voie.Acces == VoieAcces.Vae, enSensInverse: true);

        Assert.Equal(VoieAcces.Vae, fiche.Voies.First(voie => voie.EstOuverte == true).Acces);
        Assert.Equal([(VoieAcces.FormationContinue, Conclusion.Eligible), (VoieAcces.Vae, Conclusion.SansObjet)], Autres(fiche, Bts, VoieAcces.CandidatureIndividuelle));
    }

    [Fact]
    public void AutresVoies_d_une_voie_sans_objet_sont_celles_ou_il_est_eligible() =>
        Assert.Equal([(VoieAcces.FormationContinue, Conclusion.Eligible)], Autres(Avec(voie => voie.Acces == VoieAcces.FormationContinue || voie.Acces == VoieAcces.Vae), Bts, VoieAcces.Vae));

    [Fact]
    public void AutresVoies_sont_celles_sans_prerequis_quand_une_personne_doit_apprecier() =>
        Assert.Equal([(VoieAcces.Vae, Conclusion.SansObjet)], Autres(Avec(voie => voie.Acces == VoieAcces.FormationContinue || voie.Acces == VoieAcces.Vae), Etranger, VoieAcces.FormationContinue));

    [Fact]
    public void AutresVoies_d_une_voie_a_completer_sont_celles_ou_une_personne_apprecie() => Assert.Equal(
        [(VoieAcces.FormationContinue, Conclusion.AApprecier)],
        Autres(Avec(voie => voie.Acces == VoieAcces.FormationContinue ? true : voie.Acces == VoieAcces.FormationInitiale ? null : false), Etranger, VoieAcces.FormationInitiale));

    [Fact]
    public void AutresVoies_d_une_voie_fermee_sont_aussi_celles_a_completer() =>
        Assert.Equal([(VoieAcces.FormationContinue, Conclusion.ACompleter)], Autres(Avec(voie => voie.Acces == VoieAcces.FormationContinue), Inconnu, VoieAcces.CandidatureIndividuelle));

    /// <summary>Facts that contradict each other are an error of input on every route.</summary>
    [Fact]
    public void Faits_incoherents_n_ont_aucune_autre_voie() =>
        Assert.Empty(Autres(Fiche, new Candidat { Titres = Bts.Titres, Experiences = [new(Secteur.Marketing, new(2026, 2, 1), new(2026, 1, 1))] }, VoieAcces.FormationContinue));

    /// <summary>A file of VAE is about experience: who has none is not sent there, and who may have some is, after what is left to tell.</summary>
    [Fact]
    public void VAE_vient_en_dernier_et_ne_se_propose_pas_a_qui_n_a_aucune_experience()
    {
        var continueEtVae = Avec(voie => voie.Acces == VoieAcces.FormationContinue || voie.Acces == VoieAcces.Vae, enSensInverse: true);
        (VoieAcces, Conclusion) vae = (VoieAcces.Vae, Conclusion.SansObjet);

        Assert.Equal([(VoieAcces.FormationContinue, Conclusion.ACompleter), vae], Autres(continueEtVae, Inconnu, VoieAcces.CandidatureIndividuelle));
        Assert.Equal([(VoieAcces.FormationContinue, Conclusion.AApprecier), vae], Autres(continueEtVae, Etranger, VoieAcces.CandidatureIndividuelle));
        Assert.Empty(Autres(Fiche, new Candidat { Titres = [], Experiences = [] }, VoieAcces.FormationContinue));
        Assert.Empty(Autres(Fiche, new Candidat { Titres = [], Experiences = [new(Secteur.Marketing, Le.AddDays(1))] }, VoieAcces.FormationContinue));
        Assert.Equal([vae], Autres(Fiche, new Candidat { Titres = [], Experiences = [], ExperiencesIncompletes = true }, VoieAcces.FormationContinue));
        Assert.Contains("- Validation des acquis de l'expérience : pas de prérequis à l'entrée en formation, sous réserve de la recevabilité du dossier\n",
            Fiche.Evaluer(new Candidat { Titres = [], Experiences = [UnMois] }, VoieAcces.FormationContinue, Le).Expliquer(), StringComparison.Ordinal);
    }

    private static IEnumerable<(VoieAcces, Conclusion)> Autres(ICertification fiche, Candidat candidat, VoieAcces voie) =>
        fiche.Evaluer(candidat, voie, Le).AutresVoies.Select(autre => (autre.Voie, autre.Conclusion));

    private static ICertification Avec(Func<Voie, bool?> etat, bool enSensInverse = false)
    {
        var voies = Fiche.Voies.Select(voie => FicheEssai.Copie(voie, nameof(Voie.EstOuverte), etat(voie)));
        return FicheEssai.Avec(Fiche, Fiche.Regles!.Entree, voies: [.. enSensInverse ? voies.Reverse() : voies]);
    }
}
