using System.Globalization;
using Accueil.Dossiers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rncp;

namespace Accueil.Pages;

/// <summary>Who was decided, as a list that the database filters.</summary>
internal sealed class ConseillerModel(Registre registre) : PageModel
{
    public Filtre Filtre { get; private set; } = new(null, null, null, null);

    public PageDossiers Trouves { get; private set; } = null!;

    /// <summary>What is wrong with the filters of the address; null for nothing.</summary>
    public string? Refus { get; private set; }

    public async Task<IActionResult> OnGet(
        Conclusion? conclusion, VoieAcces? voie, NiveauQualification? niveau, Prerequis? prerequis,
        [FromQuery(Name = "p")] int? page, CancellationToken arret)
    {
        Refus = ModelState.Values.SelectMany(valeur => valeur.Errors).FirstOrDefault()?.ErrorMessage
            ?? Filtre.Refus(Request.Query["prerequis"]);
        // A filter that is not understood shows nobody, rather than everybody.
        if (Refus is null) Filtre = new(conclusion, voie, niveau, prerequis);
        Trouves = Refus is null ? await registre.Chercher(Filtre, page ?? 1, arret) : new(1, 0, []);
        return new PageResult { StatusCode = Refus is null ? null : StatusCodes.Status400BadRequest };
    }

    /// <summary>The filters as a query, with a page.</summary>
    public string Requete(int? page) => QueryString.Create(
        Request.Query.Where(un => un.Key != "p" && !string.IsNullOrEmpty(un.Value))
            .Select(un => KeyValuePair.Create(un.Key, (string?)un.Value))
            .Concat(page is { } numero ? [new("p", numero.ToString(CultureInfo.InvariantCulture))] : [])).ToString();

    /// <summary>What is known of the highest level.</summary>
    public static string Niveau(int? min, int? max) => (min, max) switch
    {
        (0, 0) => "Aucun",
        (null or <= 1, null or 8) => "Non connu",
        var (bas, haut) when bas == haut => $"{bas}",
        var (bas, haut) => $"{bas ?? 0} à {haut ?? 8}",
    };

    /// <summary>What is known of the months that count.</summary>
    public static string Mois(int? certains, int? possibles) => (certains, possibles) switch
    {
        (null or 0, null) => "Non connu",
        ({ } bas, null) => $"{bas} ou plus",
        var (bas, haut) when bas == haut => $"{bas}",
        var (bas, haut) => $"{bas ?? 0} à {haut}",
    };
}
