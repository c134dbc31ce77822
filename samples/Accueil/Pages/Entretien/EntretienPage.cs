using Accueil.Entretien;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rncp;

namespace Accueil.Pages;

/// <summary>A page of a conversation, which its address holds.</summary>
internal abstract class EntretienPage(ICertification fiche, Jetons jetons) : PageModel
{
    /// <summary>The conversation, as its address writes it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? E { get; set; }

    public Etat Etat { get; private set; } = null!;

    public Conversation Conversation { get; private set; } = null!;

    /// <summary>What is wrong with what was typed, under the names of the fields.</summary>
    public Dictionary<string, string> Erreurs { get; } = [];

    /// <summary>Why the conversation takes nothing more; null when it does.</summary>
    public string? Limite { get; protected set; }

    public ICertification Fiche => fiche;

    /// <summary>What a screen reader is told of a field.</summary>
    public string? Invalide(string champ) => Erreurs.ContainsKey(champ) ? "true" : null;

    /// <summary>Reads the conversation; false when the address holds none of ours.</summary>
    protected bool Reprendre()
    {
        if (!jetons.TryLire(E, out var etat)) return false;
        Etat = etat;
        Conversation = Conversation.Reprendre(fiche, etat);
        return true;
    }

    protected IActionResult Perdu() => RedirectToPage("/Entretien/Perdu");

    /// <summary>Goes to a page with a conversation; null, and the limit, when it is too long for an address.</summary>
    protected IActionResult? Aller(string page, Etat etat)
    {
        if (jetons.TryEcrire(etat, out var jeton, out var refus)) return RedirectToPage(page, new { e = jeton });
        Limite = refus;
        return null;
    }

    protected static IActionResult Refusee() => new PageResult { StatusCode = StatusCodes.Status400BadRequest };
}
