using Accueil.Dossiers;
using Accueil.Entretien;
using Microsoft.AspNetCore.Mvc;
using Rncp;

namespace Accueil.Pages;

/// <summary>The answer: what it rests on, the letter, and whether to keep it.</summary>
internal sealed class ReponseModel(ICertification fiche, Jetons jetons, Registre registre) : EntretienPage(fiche, jetons)
{
    public string? Destinataire { get; private set; }

    public string? Lieu { get; private set; }

    public string? Reference { get; private set; }

    public bool Accord { get; private set; }

    public IActionResult OnGet() => Reprendre() ? Page() : Perdu();

    public IActionResult OnPostLettre(string? destinataire, string? lieu)
    {
        if (!Reprendre()) return Perdu();
        (Destinataire, Lieu) = (Textes.Normaliser(destinataire), Textes.Normaliser(lieu));
        Verifier("destinataire", Destinataire, Textes.LongueurAdresse, plusieursLignes: true);
        Verifier("lieu", Lieu, Textes.LongueurNom);
        if (Erreurs.Count > 0) return Refusee();
        return Aller("/Entretien/Lettre", Etat with { Courrier = new Courrier(Destinataire, Lieu) }) ?? Refusee();
    }

    public async Task<IActionResult> OnPostGarder(string? reference, string? accord, CancellationToken arret)
    {
        if (!Reprendre()) return Perdu();
        (Reference, Accord) = (Textes.Normaliser(reference), accord == "oui");
        Verifier("reference", Reference, Textes.LongueurNom);
        if (string.IsNullOrEmpty(Reference)) Erreurs["reference"] = "Donnez un nom ou une référence, pour retrouver le dossier.";
        if (!Accord) Erreurs["accord"] = "Cochez votre accord : sans lui, rien n'est gardé.";
        if (Erreurs.Count > 0) return Refusee();
        if (await registre.Garder(Conversation.Avis, Reference!, Etat.Id, arret) is { } dossier)
            return RedirectToPage("/Dossiers/Dossier", new { id = dossier.Id });
        Erreurs["reference"] = "Le dossier n'a PAS été gardé : le serveur n'a pas pu l'écrire "
            + "(son disque est plein, ou sa base ne répond pas). "
            + "Votre réponse reste ci-dessous ; imprimez la lettre, ou réessayez plus tard.";
        Response.Headers.RetryAfter = "60";
        return new Microsoft.AspNetCore.Mvc.RazorPages.PageResult { StatusCode = StatusCodes.Status503ServiceUnavailable };
    }

    private void Verifier(string champ, string? texte, int longueur, bool plusieursLignes = false)
    {
        if (Textes.Refus(texte, longueur, plusieursLignes) is { } refus) Erreurs[champ] = refus;
    }
}
