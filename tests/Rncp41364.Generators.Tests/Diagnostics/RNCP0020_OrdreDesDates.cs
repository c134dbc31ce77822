namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0020: dates of the registration in the wrong order.</summary>
public class RNCP0020_OrdreDesDates
{
    [Theory]
    [InlineData("\"effet\": { \"absent\": \"Fiche d'essai.\" }", "\"effet\": ⟦\"2030-03-01\"⟧", "effet is 2030-03-01, after fin, which is 2030-02-28")]
    [InlineData("\"decision\": { \"absent\": \"Fiche d'essai.\" }", "\"decision\": { \"valeur\": ⟦\"2031-01-01\"⟧, \"remarque\": \"Essai.\" }", "decision is 2031-01-01, after fin")]
    [InlineData("\"limiteDelivrance\": { \"absent\": \"Fiche d'essai.\" }", "\"limiteDelivrance\": \"2030-02-27\"", "fin is 2030-02-28, after limiteDelivrance, which is 2030-02-27", "\"fin\": \"2030-02-28\"", "\"fin\": ⟦\"2030-02-28\"⟧")]
    public void Date_apres_celle_qui_doit_la_suivre_est_signalee(string ancien, string nouveau, string message, string? place = null, string? placee = null)
    {
        var json = Defaut.Remplacer(Fiches.Essai, ancien, nouveau);
        if (place is not null) json = Defaut.Remplacer(json, place, placee!);

        Defaut.AttendreDans(json, "RNCP0020", message);
    }

    [Theory]
    [InlineData("effet", "2030-02-28")]
    [InlineData("limiteDelivrance", "2030-02-28")]
    [InlineData("publication", "2030-02-28")]
    public void Date_permise_ne_dit_rien(string date, string jour) =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, $"\"{date}\": {{ \"absent\": \"Fiche d'essai.\" }}", $"\"{date}\": \"{jour}\""));
}
