using Rncp.Outil.Execution;
using Rncp.Outil.Signalements;
using Spectre.Console;

namespace Rncp.Tests;

/// <summary>What a person reads: the line of the file, with marks under what is meant.</summary>
public class TexteTests
{
    private static readonly Regle Regle = new("R1", "Titre", Niveau.Avertissement, "Faire ceci.", new Uri("https://exemple.fr/R1"));

    [Theory]
    [InlineData("\t\"a\": 1,", 2, 5, "    \"a\": 1,", "    ^^^")]
    [InlineData("\"é🎓漢\": 1", 1, 7, "\"é🎓漢\": 1", "^^^^^^^")]
    [InlineData("漢漢 x", 4, 5, "漢漢 x", "     ^")]
    [InlineData("abc", 4, 4, "abc", "   ^")]
    [InlineData("abc", 40, 41, "abc", "   ^")]
    [InlineData("a\u001b[2Jb", 6, 7, "a\\u001b[2Jb", "          ^")]
    public void Reperes_sont_sous_ce_qu_ils_montrent(string texte, int colonne, int fin, string ligne, string reperes)
    {
        var passage = Passage.De(new Lieu("a.json", 1, colonne, 1, fin, texte));

        Assert.Equal((ligne, reperes), (passage.Ligne, passage.Retrait + passage.Reperes));
    }

    [Fact]
    public void Longue_ligne_n_est_montree_qu_autour_de_la_place()
    {
        var passage = Passage.De(new Lieu("a.json", 1, 501, 1, 504, new string('a', 500) + "XYZ" + new string('b', 500)));

        Assert.Equal("…" + new string('a', 60) + "XYZ" + new string('b', 77) + "…", passage.Ligne);
        Assert.Equal((new string(' ', 61), "^^^"), (passage.Retrait, passage.Reperes));
    }

    [Fact]
    public void Place_de_plusieurs_lignes_va_au_bout_de_la_premiere() =>
        Assert.Equal("^^^", Passage.De(new Lieu("a.json", 1, 3, 4, 1, "a bcd")).Reperes);

    [Fact]
    public void Caractere_de_deux_n_est_pas_coupe()
    {
        var passage = Passage.De(new Lieu("a.json", 1, 62, 1, 63, "🎓" + new string('a', 300)));

        Assert.StartsWith("🎓a", passage.Ligne, StringComparison.Ordinal);
    }

    [Fact]
    public void Remede_et_page_ne_sont_dits_que_la_premiere_fois()
    {
        var texte = Ecrire(enCouleurs: false, new(Regle, Niveau.Avertissement, "Un."), new(Regle, Niveau.Information, "Deux.", new Lieu("-", 2, 1, 2, 1)));

        Assert.Equal("""
            avertissement R1 : Titre
              Un.
              → Faire ceci.
              https://exemple.fr/R1

            entrée standard:2:1: information R1 : Titre
              Deux.

            1 fichier vérifié : 1 avertissement, 1 information.

            """, texte);
    }

    [Fact]
    public void Couleurs_ne_sont_que_pour_un_terminal_qui_en_a()
    {
        Signalement[] trouves = [new(Regle, Niveau.Erreur, "Un.", new Lieu("a.json", 1, 1, 1, 2, "x"))];

        Assert.DoesNotContain("\e[", Ecrire(enCouleurs: false, trouves), StringComparison.Ordinal);
        var enCouleurs = Ecrire(enCouleurs: true, trouves);
        Assert.StartsWith("\e[1ma.json:1:1: \e[0m\e[31merreur R1 : \e[0mTitre\n", enCouleurs, StringComparison.Ordinal);
        Assert.Contains("\e[31m^\e[0m\n", enCouleurs, StringComparison.Ordinal);
    }

    private static string Ecrire(bool enCouleurs, params Signalement[] trouves)
    {
        using var sortie = new StringWriter { NewLine = "\n" };
        var console = enCouleurs
            ? AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(sortie) })
            : Terminal.SansCouleur(sortie, 100);
        Rapports.Ecrire(Exemples.Rapport(trouves), FormatRapport.Texte, new Contexte(sortie, () => console, sortie, EstSuivi: false));
        return sortie.ToString();
    }
}
