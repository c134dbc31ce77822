namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0007: a property given twice in one object.</summary>
public class RNCP0007_ProprieteEnDouble
{
    [Fact]
    public void Propriete_donnee_deux_fois_est_signalee() =>
        Defaut.Attendre("RNCP0007", "\"niveau\": 5,", "\"niveau\": 5, ⟦\"niveau\"⟧: 6,", "given twice");

    [Fact]
    public void Propriete_donnee_deux_fois_dans_une_liste_est_signalee_a_sa_place() =>
        Defaut.Attendre("RNCP0007", "{ \"rang\": 1,", "{ \"rang\": 1, ⟦\"r\\u0061ng\"⟧: 3,", "'rang' is given twice in a compétence: keep one");

    [Fact]
    public void Meme_propriete_de_deux_objets_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "{ \"rang\": 1, \"libelle\": \"Préparer les essais.\" }", "{ \"libelle\": \"Préparer les essais.\", \"rang\": 1 }"));
}
