using Accueil.Entretien;
using Accueil.Securite;
using Microsoft.AspNetCore.Mvc;
using Rncp;

namespace Accueil.Pages;

/// <summary>The letter, as the library writes it: one page with its own style, which is the only one allowed on it.</summary>
internal sealed class LettreModel(ICertification fiche, Jetons jetons, TimeProvider horloge) : EntretienPage(fiche, jetons)
{
    public IActionResult OnGet()
    {
        if (!Reprendre()) return Perdu();
        var html = Conversation.Avis.Lettre(new OptionsLettre
        {
            Destinataire = Etat.Courrier?.Destinataire,
            Lieu = Etat.Courrier?.Lieu,
            Date = horloge.Aujourdhui(),
        }).EnHtml();
        Entetes.AutoriserStyle(HttpContext, html);
        return Content(html, "text/html; charset=utf-8");
    }
}
