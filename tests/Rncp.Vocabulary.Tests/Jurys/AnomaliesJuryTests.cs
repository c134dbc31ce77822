using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Jurys;

/// <summary>Which sentence names which member, to the letter, and juries that the fiche does not have.</summary>
public sealed class AnomaliesJuryTests
{
    private const string UnProManque = "2 professionnels en activité, du domaine et externes : il y en a 1.";
    private const string RepresentantManque = "1 représentant du certificateur : il y en a 0.";
    private const string RepresentantAVerifier = "1 représentant du certificateur : il y en a 0, et 1 à vérifier.";

    private static readonly MembreJury Pro = new() { EnActivite = true, DansLeDomaine = true, Externe = true };
    private static readonly MembreJury Retraite = new() { EnActivite = false };

    [Fact]
    public void Membre_hors_du_domaine_n_est_pas_un_professionnel() => Verifier(
        false, [Pro, new() { EnActivite = true, DansLeDomaine = false, Externe = true }, new() { RepresentantCertificateur = true }],
        UnProManque, "Membre 2 : n'est pas du domaine.");

    [Fact]
    public void Membre_qui_ne_peut_etre_que_representant_est_a_verifier_pour_cette_seule_place() => Verifier(
        null, [Retraite, Pro, Pro],
        RepresentantAVerifier, "Membre 1 : on ne sait pas s'il est représentant du certificateur.");

    [Fact]
    public void Anomalies_de_deux_places_manquantes_ne_demandent_que_celle_qu_il_peut_prendre() => Verifier(
        false, [Pro, Retraite],
        UnProManque, RepresentantAVerifier, "Membre 2 : on ne sait pas s'il est représentant du certificateur.");

    [Fact]
    public void Representant_qui_n_est_pas_en_activite_n_est_pas_nomme() => Verifier(
        false, [Pro, new() { EnActivite = false, RepresentantCertificateur = true }],
        UnProManque);

    [Fact]
    public void Anomalies_disent_qu_une_troisieme_personne_n_est_pas_representant() => Verifier(
        false, [Pro, Pro, new() { EnActivite = true, RepresentantCertificateur = false }],
        RepresentantManque, "Membre 3 : n'est pas représentant du certificateur.");

    [Fact]
    public void Anomalies_disent_qu_une_troisieme_personne_n_est_pas_professionnelle() => Verifier(
        false, [Pro, new() { RepresentantCertificateur = true }, Retraite],
        UnProManque, "Membre 3 : n'est pas en activité.");

    [Fact]
    public void Jury_d_un_seul_membre_s_ecrit_au_singulier()
    {
        var jury = Jury((RoleJury.ProfessionnelExterne, 1));

        Assert.True(jury.Verifier([Pro]).EstConforme);
        Assert.Equal("1 membre : il y en a 2.", jury.Verifier([Pro, Pro]).Anomalies[0]);
    }

    [Fact]
    public void Role_ecrit_deux_fois_compte_les_deux_places()
    {
        var jury = Jury((RoleJury.ProfessionnelExterne, 1), (RoleJury.ProfessionnelExterne, 1));

        Assert.True(jury.Verifier([Pro, Pro]).EstConforme);
        Assert.Equal("2 membres : il y en a 3.", jury.Verifier([Pro, Pro, Pro]).Anomalies[0]);
    }

    private static void Verifier(bool? conforme, MembreJury[] membres, params string[] anomalies)
    {
        var conformite = Certification.Rncp41364.Voie(VoieAcces.Vae).Jury!.Verifier(membres);

        Assert.Equal(conforme, conformite.EstConforme);
        Assert.Equal(anomalies, conformite.Anomalies);
    }

    private static Jury Jury(params (RoleJury Role, int Nombre)[] places) => new()
    {
        Composition = [],
        Places = [.. places.Select(place => new PlaceJury { Role = place.Role, Nombre = place.Nombre, Citation = "" })],
    };
}
