using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rncp41364;

namespace Accueil.Pages;

/// <summary>A bloc, which the library reads from the address, or refuses with a sentence.</summary>
public sealed class BlocModel : PageModel
{
    public Bloc? Bloc { get; private set; }

    public string? Refus { get; private set; }

    public IActionResult OnGet(Bloc? bloc)
    {
        Bloc = bloc;
        if (bloc is not null) return Page();
        Refus = ModelState.Values.SelectMany(valeur => valeur.Errors).FirstOrDefault()?.ErrorMessage;
        return new PageResult { StatusCode = StatusCodes.Status404NotFound };
    }
}
