using Microsoft.AspNetCore.Http;

namespace Rncp.Mvc;

/// <summary>Remembers that a request was refused here, so that its answer is ours too.</summary>
internal static class Marque
{
    private static readonly object Valeur = new(), Corps = new();

    internal static void PourUneValeur(HttpContext contexte) => contexte.Items[Valeur] = Valeur;

    internal static void PourLeCorps(HttpContext contexte, string refus) => contexte.Items[Corps] = refus;

    internal static bool EstRefuse(HttpContext contexte) => contexte.Items.ContainsKey(Valeur) || DuCorps(contexte) is not null;

    /// <summary>What was said of the body; null when it was not refused.</summary>
    internal static string? DuCorps(HttpContext contexte) => contexte.Items.TryGetValue(Corps, out var refus) ? refus as string : null;
}
