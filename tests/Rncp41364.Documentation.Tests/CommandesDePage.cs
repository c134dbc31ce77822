using System.Text.RegularExpressions;

namespace Rncp.Tests;

/// <summary>What a page tells to type: the lines of its <c>bash</c> blocks, without their comments.</summary>
internal static partial class CommandesDePage
{
    internal static string[] De(string chemin) =>
    [
        .. Page.Lire(chemin).En("bash").SelectMany(bloc => bloc.Texte.Replace("\\\n", "", StringComparison.Ordinal).Split('\n'))
            .Select(ligne => Commentaire().Replace(ligne, "").Trim()).Where(commande => commande.Length > 0),
    ];

    [GeneratedRegex(@"(^|\s)#.*")]
    private static partial Regex Commentaire();
}
