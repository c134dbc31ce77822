using Rncp.Noyau;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Signalements;

/// <summary>The line of a place, with marks under it: of a long one, what is around the place.</summary>
internal sealed record Passage(string Ligne, string Retrait, string Reperes)
{
    private const int Avant = 60, Depuis = 80;

    private const string Coupure = "…";

    internal static Passage De(Lieu lieu)
    {
        var texte = lieu.Texte ?? "";
        var debut = Math.Min(lieu.Colonne - 1, texte.Length);
        var fin = lieu.LigneFin > lieu.Ligne ? texte.Length : Math.Clamp(lieu.ColonneFin - 1, debut, texte.Length);
        var premier = Entier(texte, Math.Max(0, debut - Avant));
        var dernier = Entier(texte, Math.Min(texte.Length, debut + Depuis));
        var milieu = Math.Min(fin, dernier);
        var avant = (premier > 0 ? Coupure : "") + Montrer(texte[premier..debut]);
        var marque = Montrer(texte[debut..milieu]);
        var apres = Montrer(texte[milieu..dernier]) + (dernier < texte.Length ? Coupure : "");
        return new(avant + marque + apres, new string(' ', Largeur(avant)), new string('^', Math.Max(1, Largeur(marque))));
    }

    /// <summary>A place that does not cut a character of two.</summary>
    private static int Entier(string texte, int place) =>
        place > 0 && place < texte.Length && char.IsLowSurrogate(texte[place]) ? place - 1 : place;

    /// <summary>Nothing that a terminal would obey.</summary>
    private static string Montrer(string texte) => Extrait.De(texte.Replace("\t", "    ", StringComparison.Ordinal), int.MaxValue);

    /// <summary>The columns of a terminal that a text takes: an accent apart from its letter none, some signs two.</summary>
    private static int Largeur(string texte) => new Segment(texte).CellCount();
}
