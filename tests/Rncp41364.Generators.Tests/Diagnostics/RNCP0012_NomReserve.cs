namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0012: a key that the generated class has as a member.</summary>
public class RNCP0012_NomReserve
{
    [Theory]
    [InlineData("Parse")]
    [InlineData("Tous")]
    [InlineData("Metier")]
    [InlineData("Donnees")]
    public void Cle_qui_est_deja_un_membre_est_signalee(string cle) => Defaut.Attendre("RNCP0012", "\"Event\"", $"⟦\"{cle}\"⟧", cle);

    [Theory]
    [InlineData("Tous")]
    [InlineData("Secteur")]
    [InlineData("Parse")]
    public void Secteur_qui_est_deja_un_membre_est_signale(string cle) =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"cle\": \"Mesures\"", $"\"cle\": ⟦\"{cle}\"⟧", StringComparison.Ordinal)
            .Replace("[\"Essais\", \"Mesures\"]", "[\"Essais\"]", StringComparison.Ordinal), "RNCP0012", cle, "the type Secteur");

    [Theory]
    [InlineData("Bloc")]
    [InlineData("Certification")]
    [InlineData("Void")]
    [InlineData("Parser")]
    public void Cle_qui_est_le_nom_d_autre_chose_ne_dit_rien(string cle) => Generation.De(Defaut.Remplacer(Fiches.Essai, "\"Event\"", $"\"{cle}\"")).SansUnMot();
}
