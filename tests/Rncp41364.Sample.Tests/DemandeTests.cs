using Exemple;

namespace Rncp.Tests;

public class DemandeTests
{
    [Fact]
    public void Options_AreRead()
    {
        var demande = Demande.Lire(["--sans-fiche", "--candidats", "c", "--sortie", "-"]);
        Assert.Equal((null, true, "c", "-", false), (demande.Erreur, demande.SansFiche, demande.Candidats, demande.Sortie, demande.Aide));
    }

    [Theory]
    [InlineData("Argument inconnu : « --candidat ». Vouliez-vous dire --candidats ? L'option --help donne l'usage.", "--candidat", "c")]
    [InlineData("Argument inconnu : « c.jsonl ». L'option --help donne l'usage.", "c.jsonl")]
    [InlineData("L'option --candidats attend un nom de fichier, ou « - ».", "--candidats")]
    [InlineData("L'option --candidats attend un nom de fichier, ou « - ».", "--candidats", "")]
    [InlineData("L'option --sortie attend un nom de fichier, ou « - ».", "--sortie", "--sans-fiche")]
    [InlineData("L'option --sortie est donnée deux fois. N'en garder qu'une.", "--sortie", "a", "--sortie", "b")]
    public void WhatMakesNoSense_IsOneSentence(string attendu, params string[] arguments) =>
        Assert.Equal(attendu, Demande.Lire(arguments).Erreur);
}
