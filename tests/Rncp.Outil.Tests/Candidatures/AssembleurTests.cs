using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Csv;

namespace Rncp.Tests;

/// <summary>Texts made at random of the signs that matter: no line is lost, and what is not refused is what the library reads.</summary>
public class AssembleurTests
{
    private static readonly string[] Signes = ["a", "é", "\"", "\"", "\"\"", ";", ";", "\n", "\r\n"];

    [Fact]
    public void Chaque_ligne_est_a_son_rang_dans_un_seul_enregistrement()
    {
        var hasard = new Random(41364);
        var (refuses, assembles) = (0, 0);
        for (var essai = 0; essai < 20_000; essai++)
        {
            var texte = string.Concat(Enumerable.Range(0, hasard.Next(1, 30)).Select(_ => Signes[hasard.Next(Signes.Length)]));
            var enregistrements = Assembler(texte);
            Assert.Equal(texte, string.Join('\n', enregistrements.Select(enregistrement => Encoding.UTF8.GetString(enregistrement.Octets))));
            Assert.Equal(Enumerable.Range(1, texte.Split('\n').Length), enregistrements.SelectMany(Lignes));
            if (enregistrements.Any(enregistrement => enregistrement.Defaut is not null)) refuses++;
            else if (enregistrements.Count < texte.Split('\n').Length) assembles++;
        }
        Assert.InRange(refuses, 1000, 19_000);
        Assert.InRange(assembles, 100, 19_000);
    }

    [Fact]
    public void Texte_sans_faute_a_les_enregistrements_de_la_bibliotheque()
    {
        var hasard = new Random(41365);
        var compares = 0;
        for (var essai = 0; essai < 20_000; essai++)
        {
            var texte = string.Concat(Enumerable.Range(0, hasard.Next(1, 30)).Select(_ => Signes[hasard.Next(Signes.Length)]));
            var enregistrements = Assembler(texte);
            if (enregistrements.Any(enregistrement => enregistrement.Defaut is not null)) continue;
            compares++;
            // The library leaves blank lines out.
            var attendus = enregistrements.Where(enregistrement => !enregistrement.Contenu.IsEmpty).SelectMany(enregistrement => Cellules(Encoding.UTF8.GetString(enregistrement.Contenu.Span)));
            Assert.Equal(Cellules(texte), attendus);
        }
        Assert.InRange(compares, 1000, 20_000);
    }

    private static List<LigneBrute> Assembler(string texte)
    {
        var assembleur = new Assembleur(';');
        return [.. texte.Split('\n').SelectMany((ligne, i) => assembleur.Ajouter(new LigneBrute(i + 1, Encoding.UTF8.GetBytes(ligne))).ToList()), .. assembleur.Finir()];
    }

    private static IEnumerable<int> Lignes(LigneBrute enregistrement) => Enumerable.Range((int)enregistrement.Numero, enregistrement.Octets.Count(octet => octet == '\n') + 1);

    private static List<string[]> Cellules(string texte)
    {
        using var lecture = new CsvParser(new StringReader(texte), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", HasHeaderRecord = false });
        var lignes = new List<string[]>();
        while (lecture.Read()) lignes.Add(lecture.Record!);
        return lignes;
    }
}
