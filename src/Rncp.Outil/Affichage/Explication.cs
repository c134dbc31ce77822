using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Affichage;

/// <summary>An explanation of the library, its lines as they are, with what a narrow screen wraps kept under its own beginning.</summary>
internal static partial class Explication
{
    internal static IRenderable De(string explication) => new Rows(explication.TrimEnd('\n').Split('\n').Select(Ligne));

    private static IRenderable Ligne(string ligne)
    {
        var texte = ligne.TrimStart(' ');
        if (texte.Length == 0) return Ecrit.Vide;
        if (Repere().Match(texte) is not { Success: true, Value: var repere })
        {
            var annonce = texte.EndsWith(" :", StringComparison.Ordinal);
            return Ecrit.EnRetrait(annonce ? Ecrit.SousTitre(texte) : Ecrit.Simple(texte), ligne.Length - texte.Length);
        }
        var grille = new Grid()
            .AddColumn(new GridColumn { Width = repere.Length, Padding = new Padding(0), NoWrap = true })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        grille.AddRow(new Text(repere, Encrer(repere[0])), Ecrit.Simple(texte[repere.Length..]));
        return Ecrit.EnRetrait(grille, ligne.Length - texte.Length);
    }

    private static Style Encrer(char repere) => repere switch
    {
        '✓' => Encre.Oui,
        '✗' => Encre.Non,
        '?' => Encre.Reserve,
        _ => Encre.Repere,
    };

    /// <summary>A mark, a dash or a number, with the blank after it.</summary>
    [GeneratedRegex(@"^([✓✗?-]|[0-9]+\.) ")]
    private static partial Regex Repere();
}
