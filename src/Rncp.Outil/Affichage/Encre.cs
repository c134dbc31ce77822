using Spectre.Console;

namespace Rncp.Outil.Affichage;

/// <summary>The few styles of the page. The sixteen basic colours follow the theme of the terminal, light or dark.</summary>
internal static class Encre
{
    internal static readonly Style Titre = new(Color.Teal, decoration: Decoration.Bold);
    internal static readonly Style Repere = new(Color.Teal);
    internal static readonly Style Fort = new(decoration: Decoration.Bold);
    internal static readonly Style Discret = new(decoration: Decoration.Dim);
    internal static readonly Style Reserve = new(Color.Olive);
    internal static readonly Style Oui = new(Color.Green);
    internal static readonly Style Non = new(Color.Maroon);
    internal static readonly Style Barre = new(Color.Teal);
}
