using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Affichage;

/// <summary>The shapes of text of the page. All take plain text: nothing of a fiche is ever read as markup.</summary>
internal static class Ecrit
{
    internal static IRenderable EnRetrait(IRenderable contenu, int colonnes = 2) => new Padder(contenu, new Padding(colonnes, 0, 0, 0));

    internal static IRenderable SousTitre(string texte) => new Text(texte, Encre.Fort);

    /// <summary>Items behind a marker each, with the lines of an item aligned under one another.</summary>
    internal static IRenderable Liste(IEnumerable<(string Repere, IRenderable Texte)> elements)
    {
        var grille = new Grid().AddColumn(Colonne().NoWrap()).AddColumn(Colonne());
        foreach (var (repere, texte) in elements) grille.AddRow(new Text(repere, Encre.Repere), texte);
        return grille;
    }

    internal static IRenderable Puces(IEnumerable<string> elements) => Liste(elements.Select(element => ("•", Simple(element))));

    internal static IRenderable Numerotee(IEnumerable<string> elements) =>
        Liste(elements.Select((element, i) => ($"{i + 1}.".PadLeft(3), Simple(element))));

    /// <summary>Names and values in two columns; under a narrow terminal the names wrap rather than squeeze the values.</summary>
    internal static IRenderable Definitions(params IEnumerable<(string Nom, IRenderable Valeur)> lignes)
    {
        var grille = new Grid().AddColumn(Colonne()).AddColumn(Colonne());
        foreach (var (nom, valeur) in lignes) grille.AddRow(new Text(nom, Encre.Discret), valeur);
        return grille;
    }

    /// <summary>One paragraph as it is; several behind a bullet each, to tell where each begins.</summary>
    internal static IRenderable Paragraphes(Texte texte) =>
        texte.Paragraphes is [var seul] ? Simple(seul) : Puces(texte.Paragraphes);

    internal static IRenderable Simple(string texte) => new Text(texte);

    internal static IRenderable Vide => new Text("");

    private static GridColumn Colonne() => new() { Padding = new Padding(0, 0, 2, 0) };
}
