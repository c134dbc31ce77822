using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary>The lists of the page, counted and typed by hand.</summary>
public sealed class FaitsContenuTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void Comptes_de_la_fiche_sont_ceux_de_la_page()
    {
        Assert.Equal(4, Fiche.Blocs.Length);
        Chacun.Verifier(Fiche.Blocs, bloc => Assert.Equal(11, bloc.Competences.Length));
        Assert.Equal(44, Fiche.Competences.Length);
        Assert.Equal(44, Fiche.CompetencesAttestees.Length);
        Assert.Equal(20, Fiche.Activites.Length);
        Assert.Equal(9, Fiche.Metiers.Length);
        Assert.Equal(6, Fiche.Voies.Length);
        Assert.Equal(4, Fiche.Statistiques.Length);
    }

    [Fact]
    public void Blocs_de_la_fiche_ont_leurs_titres_et_leurs_evaluations()
    {
        Assert.Equal(
            [
                ("RNCP41364BC01", "Élaborer une stratégie de communication digitale adaptée aux objectifs", "Études de cas"),
                ("RNCP41364BC02", "Produire et diffuser des contenus engageants", "Présentation d’un projet et entretien technique devant le jury"),
                ("RNCP41364BC03", "Gérer et animer des communautés sur les réseaux sociaux", "Présentation d’un projet et entretien technique devant le jury"),
                ("RNCP41364BC04", "Surveiller et améliorer la réputation numérique", "Mise en situation professionnelle"),
            ],
            Fiche.Blocs.Select(bloc => (bloc.Code, bloc.Libelle, bloc.Evaluation.ToString())));
        Assert.Equal([1, 2, 3, 4], Fiche.Blocs.Select(bloc => bloc.Numero));
        Chacun.Verifier(Fiche.Blocs, bloc => Assert.True(bloc.TexteCompetences.EstVide));
    }

    [Fact]
    public void Metiers_de_la_fiche_sont_les_neuf_de_la_page()
    {
        Assert.Equal(
            [
                ("CommunityManager", "Community Manager"),
                ("AnimateurCommunautes", "Animateur de communautés"),
                ("AnimateurForumsInternet", "Animateur de forums sur Internet"),
                ("CoordinateurEReputation", "Coordinateur d’e-réputation"),
                ("GestionnaireCommunautesInternet", "Gestionnaire de communautés Internet"),
                ("ModerateurWeb", "Modérateur web"),
                ("ResponsableReseauxSociaux", "Responsable des réseaux sociaux"),
                ("SocialMediaManager", "Social Media Manager"),
                ("WebmasterAnimateur", "Webmaster animateur"),
            ],
            Fiche.Metiers.Select(metier => (metier.Code, metier.Libelle)));
    }

    [Fact]
    public void Activites_de_la_fiche_commencent_et_finissent_comme_sur_la_page()
    {
        Assert.Equal("Veille stratégique, concurrentielle et réglementaire", Fiche.Activites[0]);
        Assert.Equal("Création et configuration des comptes et pages sur les réseaux sociaux", Fiche.Activites[5]);
        Assert.Equal("Animation et modération des communautés", Fiche.Activites[10]);
        Assert.Equal("Surveillance et collecte des données sur la réputation numérique", Fiche.Activites[15]);
        Assert.Equal("Reporting des actions liées à la réputation numérique", Fiche.Activites[19]);
    }

    [Fact]
    public void Competences_aux_bouts_des_blocs_commencent_comme_sur_la_page()
    {
        Assert.StartsWith("Définir une stratégie de veille ciblée sur les innovations", Competence.BC01C01.Libelle, StringComparison.Ordinal);
        Assert.StartsWith("Suivre les indicateurs de performance (KPIs), en utilisant", Competence.BC01C11.Libelle, StringComparison.Ordinal);
        Assert.StartsWith("Créer ou personnaliser des comptes", Competence.BC02C01.Libelle, StringComparison.Ordinal);
        Assert.StartsWith("Adapter les contenus et stratégies de diffusion", Competence.BC02C11.Libelle, StringComparison.Ordinal);
        Assert.StartsWith("Animer des communautés en partageant", Competence.BC03C01.Libelle, StringComparison.Ordinal);
        Assert.StartsWith("Proposer des ajustements stratégiques", Competence.BC03C11.Libelle, StringComparison.Ordinal);
        Assert.StartsWith("Définir un dispositif de veille", Competence.BC04C01.Libelle, StringComparison.Ordinal);
        Assert.StartsWith("Formuler des recommandations", Competence.BC04C11.Libelle, StringComparison.Ordinal);
    }

    /// <summary>The key of a compétence is bloc and rank, and navigation goes both ways.</summary>
    [Fact]
    public void Competences_d_un_bloc_connaissent_leur_bloc_et_leur_rang()
    {
        var numero = 0;
        foreach (var bloc in Fiche.Blocs)
            for (var rang = 1; rang <= 11; rang++)
            {
                var competence = bloc.Competences[rang - 1];
                Assert.Same(bloc, competence.Bloc);
                Assert.Equal(rang, competence.Rang);
                Assert.Equal($"{bloc.Code}C{rang:00}", competence.Code);
                Assert.Equal(bloc.Numero * 100 + rang, competence.Numero);
                Assert.Same(Fiche.Competences[numero], competence);
                Assert.Equal(numero++, competence.Ordre);
            }
    }

    [Fact]
    public void Evaluation_de_la_fiche_est_ses_deux_phrases()
    {
        Assert.Equal(
            [
                "La certification professionnelle est réputée acquise par l'obtention des 4 blocs de compétences qui la composent.",
                "Chaque bloc de compétences peut être acquis de manière autonome.",
            ],
            Fiche.Evaluation.Texte.Paragraphes.AsEnumerable());
        Assert.True(Fiche.Evaluation.TousLesBlocsRequis);
        Assert.True(Fiche.Evaluation.BlocsAutonomes);
    }

    [Fact]
    public void Textes_de_la_fiche_sont_d_un_paragraphe_chacun()
    {
        Assert.StartsWith("Le Community Manager (CM) occupe une position stratégique", Assert.Single(Fiche.Objectifs.Paragraphes), StringComparison.Ordinal);
        Assert.StartsWith("Le Community Manager intervient dans des structures de toutes tailles", Assert.Single(Fiche.SecteursActivite.Paragraphes), StringComparison.Ordinal);
    }
}
