using Rncp41364;
using static Rncp.Tests.Explications.Lecteur;

namespace Rncp.Tests.Explications;

/// <summary>The title of an explanation, its groups, the readings chosen and the reservations.</summary>
public sealed class ExplicationTests
{
    private const string ColonneOuverte = "la colonne Oui/Non est perdue dans le texte ; une voie qui a un jury et une date est ouverte.";
    private const string ColonneFermee = "la colonne Oui/Non est perdue dans le texte ; une voie qui n'a ni jury ni date (« - - ») est fermée.";
    private const string Significative = "L'équipe pédagogique apprécie ce que veut dire « significative » (norme ouverte).";

    private static readonly Experience UnMois = new(Secteur.Marketing, new(2025, 1, 1), new(2025, 1, 31));

    private static Candidat Bts => new() { Niveau = NiveauQualification.Niveau5, Experiences = [UnMois] };

    [Fact]
    public void Titre_donne_pour_raison_l_evaluation_defavorable() =>
        Assert.Equal("Entrée impossible : l'évaluation enregistrée est défavorable.", Avis(new Candidat { Niveau = NiveauQualification.Niveau5, EvaluationFavorable = false }).ToString());

    [Fact]
    public void Titre_donne_pour_raison_la_voie_fermee_ou_l_enregistrement_fini_meme_si_l_evaluation_est_defavorable()
    {
        var refuse = new Candidat { Niveau = NiveauQualification.Niveau5, EvaluationFavorable = false };

        Assert.Equal("Entrée impossible : la voie « Par candidature individuelle » est fermée.", Fiche.Evaluer(refuse, VoieAcces.CandidatureIndividuelle, Le).ToString());
        Assert.Equal("Entrée impossible : l'enregistrement a pris fin le 24/09/2030.", Fiche.Evaluer(refuse, VoieAcces.FormationContinue, new(2030, 9, 25)).ToString());
    }

    [Fact]
    public void Titre_d_une_regle_non_remplie_reste_celui_des_informations_donnees() => Assert.Equal("Prérequis non remplis sur les informations données.", Avis(new Candidat { Titres = [], Experiences = [] }).ToString());

    [Fact]
    public void Enregistrement_a_pris_fin_a_son_dernier_jour() =>
        Assert.Equal("L'enregistrement a pris fin le 24/09/2030.", Fiche.Evaluer(Bts, VoieAcces.FormationContinue, new(2030, 9, 25)).Constat("enregistrement"));

    [Fact]
    public void Groupes_sont_des_phrases()
    {
        var non = Avis(new Candidat { Titres = [Bac], Experiences = [] });

        Assert.Equal("L'une de ces conditions doit être remplie : ce n'est pas le cas.", non.Constat("ENTREE"));
        Assert.Equal("Toutes ces conditions doivent être remplies : ce n'est pas le cas.", non.Constat("N4EXP"));
        Assert.Equal("L'une de ces conditions doit être remplie : c'est le cas.", non.Constat("BACN4"));
        Assert.Equal("L'une de ces conditions doit être remplie : à compléter.", Avis(new Candidat()).Constat("ENTREE"));
    }

    [Fact]
    public void Lectures_choisies_nomment_la_question_la_reponse_et_le_defaut()
    {
        var avis = Avis(Bts, (ParametreLecture.Niveau, "exactement"), (ParametreLecture.Mois, "12"), (ParametreLecture.Cumul, "uneSeule"), (ParametreLecture.TempsPartiel, "prorata"), (ParametreLecture.Nature, "professionnelle"));

        Assert.Equal<string>(
            [
                "- « niveau 5 » : au moins ce niveau, ou exactement ? Réponse prise : exactement ce niveau ; par défaut : au moins ce niveau.",
                "- « six mois à un an » : six mois suffisent-ils, ou faut-il un an ? Réponse prise : douze mois ; par défaut : six mois.",
                "- « une expérience » : plusieurs expériences s'additionnent-elles, ou une seule doit-elle suffire ? Réponse prise : une seule expérience doit suffire ; par défaut : plusieurs expériences s'additionnent.",
                "- La durée est-elle celle du calendrier, ou au prorata du temps de travail ? Réponse prise : la durée est au prorata du temps de travail ; par défaut : la durée est celle du calendrier.",
                "- Toute expérience compte-t-elle, ou seulement le travail ? Réponse prise : seule l'expérience professionnelle compte ; par défaut : toute expérience compte.",
            ],
            avis.Section("Lectures choisies"));
    }

    [Fact]
    public void Lectures_par_defaut_ne_sont_pas_dites()
    {
        Assert.Empty(Avis(Bts).Section("Lectures choisies"));
        Assert.Empty(Avis(Bts, (ParametreLecture.Mois, "6")).Section("Lectures choisies"));
    }

    [Fact]
    public void Reserves_disent_pour_quelles_voies_l_etat_est_deduit()
    {
        var refus = Avis(new Candidat { Titres = [], Experiences = [UnMois] });

        Assert.Equal([VoieAcces.Vae], refus.AutresVoies.Select(autre => autre.Voie));
        Assert.Contains($"L'état des voies « Formation continue » et « Validation des acquis de l'expérience » est déduit : {ColonneOuverte}", refus.Reserves);
        Assert.Contains($"L'état de la voie « Formation continue » est déduit : {ColonneOuverte}", Avis(Bts).Reserves);
    }

    [Fact]
    public void Reserves_sur_une_voie_fermee_ou_inconnue_groupent_les_voies_par_motif()
    {
        const string ouvertes = "« Formation initiale », « Contrat d'apprentissage », « Formation continue », « Contrat de professionnalisation »";
        var fermee = Fiche.Evaluer(Bts, VoieAcces.CandidatureIndividuelle, Le).Reserves;
        var inconnue = Fiche.Evaluer(new Candidat { Titres = [], Experiences = [UnMois] }, null, Le).Reserves;

        Assert.Equal([$"L'état de la voie « Candidature individuelle » est déduit : {ColonneFermee}", $"L'état des voies {ouvertes} et « Validation des acquis de l'expérience » est déduit : {ColonneOuverte}"], fermee.Where(Deduit));
        Assert.Equal([$"L'état des voies {ouvertes} et « Validation des acquis de l'expérience » est déduit : {ColonneOuverte}", $"L'état de la voie « Candidature individuelle » est déduit : {ColonneFermee}"], inconnue.Where(Deduit));
    }

    /// <summary>Nothing of a route or of a person has decided: the registration alone has.</summary>
    [Fact]
    public void Enregistrement_fini_ne_laisse_aucune_reserve()
    {
        var fini = new DateOnly(2030, 9, 25);

        Assert.Empty(Fiche.Evaluer(new Candidat { Titres = [Bac], Experiences = [new(Secteur.Marketing, Le)], EvaluationFavorable = false }, VoieAcces.Vae, fini).Reserves);
        Assert.Empty(Fiche.Evaluer(Bts, null, fini).Reserves);
    }

    [Fact]
    public void Reserves_sans_prerequis_ne_parlent_pas_de_l_evaluation() => Assert.StartsWith("L'état de la voie",
        Assert.Single(Fiche.Evaluer(new Candidat { Titres = [Bac], EvaluationFavorable = false }, VoieAcces.Vae, Le).Reserves), StringComparison.Ordinal);

    /// <summary>A title is enough: what is said of experience decides nothing.</summary>
    [Fact]
    public void Reserves_sur_l_experience_ne_se_disent_que_de_qui_elle_concerne()
    {
        var experience = new Experience(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31));
        bool DeLExperience(string reserve) => reserve == Significative || reserve.StartsWith("Les justificatifs", StringComparison.Ordinal);

        Assert.DoesNotContain(Avis(new Candidat { Niveau = NiveauQualification.Niveau5, Experiences = [experience] }).Reserves, DeLExperience);
        Assert.Equal(2, Avis(new Candidat { Titres = [Bac], Experiences = [experience] }).Reserves.Count(DeLExperience));
        Assert.Contains(Significative, Avis(new Candidat { Titres = [Bac], Experiences = [] }).Reserves);
    }

    [Fact]
    public void Reserves_d_une_evaluation_defavorable_ne_disent_qu_elle()
    {
        var reserves = Avis(new Candidat { Titres = [Bac], Experiences = [new(Secteur.Marketing, new(2025, 1, 1))], EvaluationFavorable = false }).Reserves;

        Assert.Collection(reserves,
            evaluation => Assert.Equal("L'évaluation enregistrée est défavorable : elle est rendue par l'équipe pédagogique.", evaluation),
            voies => Assert.StartsWith("L'état des voies", voies, StringComparison.Ordinal));
    }

    /// <summary>What is prepared is not held, so that its missing date decides nothing.</summary>
    [Fact]
    public void Reserve_sur_les_dates_ne_se_dit_pas_d_un_titre_en_preparation()
    {
        const string reserve = "Les dates d'obtention des titres ne sont pas toutes mentionnées : un titre sans date est compté comme détenu.";
        var detenu = new Titre { Niveau = NiveauQualification.Niveau5, ObtenuLe = new(2024, 7, 5) };
        string[] Reserves(Titre autre) => [.. Avis(new Candidat { Titres = [detenu, autre], Experiences = [] }).Reserves.Where(une => une.StartsWith("Les dates", StringComparison.Ordinal))];

        Assert.Equal([reserve], Reserves(new Titre { Niveau = NiveauQualification.Niveau6 }));
        Assert.Empty(Reserves(new Titre { Niveau = NiveauQualification.Niveau6, EnCours = true }));
    }

    private static bool Deduit(string reserve) => reserve.Contains("est déduit", StringComparison.Ordinal);
}
