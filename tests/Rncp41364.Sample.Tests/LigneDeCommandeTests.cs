using Exemple;
using Exemple.Candidatures;
using Exemple.Decisions.Sorties;

namespace Rncp.Tests;

public class LigneDeCommandeTests
{
    [Fact]
    public void Options_sont_lues()
    {
        var ligne = LigneDeCommande.Lire(["--sans-fiche", "--candidats", "c", "--sortie", "-"]);
        Assert.Equal((null, true, "c", "-", false), (ligne.Erreur, ligne.SansFiche, ligne.Candidats, ligne.Sortie, ligne.Aide));
    }

    [Theory]
    [InlineData(FormatEntree.Jsonl, FormatSortie.Jsonl, "d.rejets.jsonl", "c", "d")]
    [InlineData(FormatEntree.Csv, FormatSortie.Csv, "d.rejets.csv", "c.csv", "d.CSV")]
    [InlineData(FormatEntree.Csv, FormatSortie.Markdown, "d.x.rejets.csv", "c.tsv", "d.x.md")]
    [InlineData(FormatEntree.Csv, FormatSortie.Jsonl, null, "c.TXT", "-")]
    [InlineData(FormatEntree.Csv, FormatSortie.Markdown, "r", "-", "-", "--format-entree", "csv", "--format-sortie", "markdown", "--rejets", "r")]
    [InlineData(FormatEntree.Jsonl, FormatSortie.Jsonl, "d.rejets.jsonl", "c.csv", "d.csv", "--format-entree", "jsonl", "--format-sortie", "jsonl")]
    internal void Formats_sont_ceux_des_options_puis_des_extensions(FormatEntree entree, FormatSortie sortie, string? rejets, string candidats, string decisions, params string[] options)
    {
        var ligne = LigneDeCommande.Lire(["--candidats", candidats, "--sortie", decisions, .. options]);
        Assert.Equal((null, entree, sortie, rejets), (ligne.Erreur, ligne.FormatDesCandidats, ligne.FormatDesDecisions, ligne.Rejets));
    }

    [Theory]
    [InlineData("Argument inconnu : « --candidat ». Vouliez-vous dire --candidats ? L'option --help donne l'usage.", "--candidat", "c")]
    [InlineData("Argument inconnu : « c.jsonl ». L'option --help donne l'usage.", "c.jsonl")]
    [InlineData("Argument inconnu : « --x\\u001b[31mR ». L'option --help donne l'usage.", "--x\u001b[31mR")]
    [InlineData("L'option --candidats attend un nom de fichier, ou « - ».", "--candidats")]
    [InlineData("L'option --rejets attend un nom de fichier.", "--rejets")]
    [InlineData("L'option --rejets attend un nom de fichier.", "--rejets", "-")]
    [InlineData("L'option --format-entree attend l'un de ces mots : jsonl, csv.", "--format-entree", "xlsx")]
    [InlineData("L'option --encodage attend l'un de ces mots : utf-8, utf-16, windows-1252.", "--encodage", "latin1")]
    [InlineData("L'option --candidats attend un nom de fichier, ou « - ».", "--candidats", "")]
    [InlineData("L'option --sortie attend un nom de fichier, ou « - ».", "--sortie", "--sans-fiche")]
    [InlineData("L'option --sortie est donnée deux fois. N'en garder qu'une.", "--sortie", "a", "--sortie", "b")]
    public void Ce_qui_n_a_pas_de_sens_est_dit_en_une_phrase(string attendu, params string[] arguments) =>
        Assert.Equal(attendu, LigneDeCommande.Lire(arguments).Erreur);
}
