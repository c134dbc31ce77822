using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Affichage;

/// <summary>
/// A small bar chart of one series, under a blank line. A year without data has a dash and no bar; a zero has a 0 and no bar.
/// </summary>
internal static class Graphique
{
    private const int LargeurBarre = 26;
    private const string Huitiemes = "▏▎▍▌▋▊▉█";

    /// <summary>Draws a series.</summary>
    /// <param name="maximum">The value of a full bar.</param>
    internal static IRenderable De(string titre, IEnumerable<(int Annee, int? Valeur)> serie, int maximum, string unite)
    {
        var lignes = new List<IRenderable> { Ecrit.Vide, new Text(titre, Encre.Fort) };
        foreach (var (annee, valeur) in serie)
        {
            var ligne = new Paragraph($"{annee} ", Encre.Discret);
            if (valeur is { } v) ligne.Append(Barre(v, maximum), Encre.Barre).Append($"{v}{unite}");
            else ligne.Append("–", Encre.Discret);
            lignes.Add(ligne);
        }
        return new Rows(lignes);
    }

    /// <summary>A bar to the eighth of a column, with a blank after it; nothing for zero.</summary>
    internal static string Barre(int valeur, int maximum)
    {
        var huitiemes = (int)Math.Round(valeur * 8.0 * LargeurBarre / Math.Max(1, maximum));
        if (huitiemes == 0) return "";
        var reste = huitiemes % 8;
        return new string('█', huitiemes / 8) + (reste == 0 ? "" : Huitiemes[reste - 1]) + " ";
    }
}
