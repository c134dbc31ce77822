using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary>
/// What the page prints at its top and bottom, typed by hand from data/source/RNCP41364.txt: a value copied from the
/// JSON file would only prove that the generator copies.
/// </summary>
public sealed class FaitsIdentiteTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void Identite_de_la_fiche_est_celle_de_la_page()
    {
        Assert.Equal("RNCP41364", Fiche.Code);
        Assert.Equal(41364, Fiche.Numero);
        Assert.Equal("Community manager", Fiche.Intitule);
        Assert.Equal("RNCP41364 Community manager", Fiche.ToString());
        Assert.Same(NiveauQualification.Niveau6, Fiche.Niveau);
        Assert.Null(Fiche.Abrege);
        Assert.Equal("1.0.0", Fiche.VersionDonnees);
    }

    [Fact]
    public void CodeNsf_de_la_fiche_est_celui_de_la_page()
    {
        var nsf = Assert.Single(Fiche.CodesNsf);

        Assert.Same(Nsf.N320m, nsf);
        Assert.Equal("320m", nsf.Code.ToString());
        Assert.Equal("Spécialités plurivalentes de la communication et de l'information", nsf.Libelle);
    }

    [Fact]
    public void Formacode_de_la_fiche_est_celui_de_la_page_et_il_est_signale()
    {
        var formacode = Assert.Single(Fiche.Formacodes);

        Assert.Same(Formacode.F11001, formacode);
        Assert.Equal("11001", formacode.Code.ToString());
        Assert.Equal("Théorie graphes", formacode.Libelle);
        Assert.Equal(EtatDonnee.Remarque, Fiche.ReserveSur("formacodes[11001].libelle")?.Etat);
    }

    [Fact]
    public void CodeRome_de_la_fiche_est_celui_de_la_page()
    {
        var rome = Assert.Single(Fiche.CodesRome);

        Assert.Same(Rome.E1101, rome);
        Assert.Equal("E1101", rome.Code.ToString());
        Assert.Equal("Animation de site multimédia", rome.Libelle);
    }

    [Fact]
    public void Enregistrement_de_la_fiche_a_sa_fin_et_rien_d_autre()
    {
        Assert.Equal(new DateOnly(2030, 9, 24), Fiche.FinEnregistrement);
        Assert.Equal(new DateOnly(2030, 9, 24), Fiche.Enregistrement.Fin);
        Assert.Null(Fiche.Enregistrement.Decision);
        Assert.Null(Fiche.Enregistrement.DureeAnnees);
        Assert.Null(Fiche.Enregistrement.Effet);
        Assert.Null(Fiche.Enregistrement.Publication);
        Assert.Null(Fiche.Enregistrement.DernierJournalOfficiel);
        Assert.Null(Fiche.Enregistrement.LimiteDelivrance);
        Assert.Null(Fiche.Enregistrement.Type);
        Assert.Null(Fiche.Enregistrement.Active);
        Assert.Null(Fiche.Enregistrement.EtatFiche);
        Assert.Null(Fiche.Enregistrement.IdentifiantFiche);
    }

    [Fact]
    public void Certificateur_de_la_fiche_est_celui_de_la_page()
    {
        var certificateur = Assert.Single(Fiche.Certificateurs);

        Assert.Equal("DORANCO ESPACE MULTIMEDIA", certificateur.Nom);
        Assert.Equal(Siret.Parse("38935885400054", null), certificateur.Siret);
        Assert.Null(certificateur.NomCommercial);
        Assert.Equal("https://www.doranco-formations.fr/", certificateur.SiteInternet);
        Assert.Null(certificateur.Etat);
        Assert.Null(certificateur.ModifieLe);
    }

    [Fact]
    public void Certification_anterieure_de_la_fiche_est_celle_de_la_page()
    {
        var anterieure = Assert.Single(Fiche.CertificationsAnterieures);

        Assert.Equal("RNCP34922", anterieure.Code);
        Assert.Equal("Community manager", anterieure.Intitule);
        Assert.Empty(Fiche.CertificationsNouvelles);
    }

    [Fact]
    public void Partenaires_sont_nies_par_la_phrase_de_la_fiche()
    {
        Assert.Equal("Le certificateur n'habilite aucun organisme préparant à la certification", Fiche.Partenaires.Declaration);
        Assert.False(Fiche.Partenaires.Existence);
        Assert.Empty(Fiche.Partenaires.Organismes);
    }

    [Fact]
    public void Source_des_donnees_est_dite_avec_sa_licence()
    {
        Assert.Equal("France compétences", Fiche.Source.Producteur);
        Assert.Equal("https://www.francecompetences.fr/recherche/rncp/41364", Fiche.Source.Adresse);
        Assert.Equal("Licence Ouverte / Open Licence 2.0", Fiche.Source.Licence);
        Assert.Null(Fiche.Source.ConsulteeLe);
    }

    /// <summary>The export has these and the page has not: null or empty must not come from a forgotten line.</summary>
    [Fact]
    public void Elements_de_l_export_absents_de_la_page_sont_vides()
    {
        Assert.Empty(Fiche.Correspondances);
        Assert.Empty(Fiche.TextesReglementaires);
        Assert.Empty(Fiche.ConventionsCollectives);
        Assert.Empty(Fiche.Complements);
        Assert.True(Fiche.TexteMetiers.EstVide);
    }
}
