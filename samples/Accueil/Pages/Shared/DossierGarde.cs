using Accueil.Dossiers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rncp;

namespace Accueil.Pages;

/// <summary>A page of a file that was kept, which can delete it.</summary>
internal abstract class DossierGarde(Registre registre) : PageModel
{
    public Dossier Dossier { get; private set; } = null!;

    /// <summary>The decision that was kept, and the same as it is made now; null when it is not read any more.</summary>
    public Rejeu? Rejeu { get; private set; }

    /// <summary>Whether the deletion was not confirmed.</summary>
    public bool Refusee { get; private set; }

    public Suppression Suppression => new(Dossier.Id, Dossier.Reference, Refusee);

    /// <summary>Where to go once it is deleted.</summary>
    protected abstract string Ensuite { get; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken arret)
    {
        if (await registre.Lire(id, arret) is not { } dossier) return NotFound();
        Dossier = dossier;
        Rejeu = registre.Rejouer(dossier);
        return Page();
    }

    public async Task<IActionResult> OnPostSupprimer(Guid id, string? confirme, CancellationToken arret)
    {
        if (confirme == "oui") return await registre.Supprimer(id, arret) ? RedirectToPage(Ensuite) : NotFound();
        Refusee = true;
        if (await OnGet(id, arret) is not PageResult page) return NotFound();
        page.StatusCode = StatusCodes.Status400BadRequest;
        return page;
    }
}
