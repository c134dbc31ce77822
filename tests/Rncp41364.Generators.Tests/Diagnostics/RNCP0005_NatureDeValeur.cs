namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0005: a value of another kind, or a malformed statement.</summary>
public class RNCP0005_NatureDeValeur
{
    [Theory]
    [InlineData("\"niveau\": 5,", "\"niveau\": ⟦\"5\"⟧,", "'niveau' is a text here, and should be a whole number from 1 to 8")]
    [InlineData("\"niveau\": 5,", "\"niveau\": ⟦null⟧,", "'niveau' is null here, and should be a whole number from 1 to 8, or { \"absent\": why } where the source gives none")]
    [InlineData("\"dureeAnnees\": 5,", "\"dureeAnnees\": ⟦{⟧ \"inconu\": \"Illisible.\" },", "should be a whole number from 0: did you mean 'inconnu'?")]
    [InlineData("\"objectifs\": [],", "\"objectifs\": ⟦\"Un texte\"⟧,", "a list of texts")]
    [InlineData("\"objectifs\": [],", "\"objectifs\": [⟦3⟧],", "a text")]
    [InlineData("\"nouvelleCaledonie\": false", "\"nouvelleCaledonie\": ⟦\"Non\"⟧", "true or false")]
    [InlineData("\"codesNsf\": [],", "\"codesNsf\": [⟦[⟧]],", "an NSF code")]
    [InlineData("\"abrege\": { \"absent\": \"Fiche d'essai.\" },", "\"abrege\": { \"absent\": ⟦true⟧ },", "a reason in plain words")]
    [InlineData("\"dureeAnnees\": 5,", "\"dureeAnnees\": ⟦{⟧ \"valeur\": 5 },", "malformed statement")]
    [InlineData("\"dureeAnnees\": 5,", "\"dureeAnnees\": ⟦{⟧ \"valeur\": 5, \"absent\": \"Les deux.\" },", "malformed statement")]
    [InlineData("\"intitule\": \"Fiche d'essai\",", "\"intitule\": ⟦{⟧ \"absent\": \"Sans titre.\" },", "without a value")]
    public void Valeur_d_une_autre_nature_est_signalee(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0005", ancien, nouveau, message);

    [Theory]
    [InlineData("{ \"absent\": \"Sur la page.\" }")]
    [InlineData("{ \"inconnu\": \"Page illisible.\" }")]
    [InlineData("{ \"vide\": \"« - ».\" }")]
    [InlineData("{ \"valeur\": 4, \"deduit\": \"De la fin.\" }")]
    [InlineData("{ \"valeur\": 4, \"remarque\": \"Arrondie.\" }")]
    public void Valeur_dite_comme_il_faut_ne_dit_rien(string valeur) =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"dureeAnnees\": 5", $"\"dureeAnnees\": {valeur}"));
}
