using System.Text;
using Accueil.Dossiers;
using Rncp;
using Rncp41364;

namespace Accueil.Api;

/// <summary>What programs call: the same services as the pages.</summary>
internal static class Routes
{
    private const int ElementsMax = 100;

    private static readonly string TropDElements = $"Il y en a trop : {ElementsMax} au plus.";

    internal static void MapApi(this WebApplication app, Reglages reglages)
    {
        app.MapOpenApi();
        var api = app.MapGroup("/api");
        var fiche = app.Services.GetRequiredService<ICertification>();
        var texte = Encoding.UTF8.GetBytes(fiche.ToCanonicalJson());
        var etiquette = new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{fiche.Sha256}\"");
        api.MapGet("/fiche", (HttpContext contexte) =>
        {
            contexte.Response.Headers.CacheControl = "public, max-age=3600";
            return Results.Bytes(texte, "application/json; charset=utf-8", entityTag: etiquette);
        }).WithSummary("La fiche entière, comme son référentiel l'écrit.");
        api.MapGet("/blocs/{bloc}", (Bloc bloc) => new BlocLu(bloc, bloc.Libelle, [.. bloc.Competences.Select(une =>
            new CompetenceLue(une, une.Libelle))])).WithSummary("Un bloc et ses compétences.");
        api.MapPost("/eligibilite", (Demande demande, ICertification certification) => certification.Evaluer(demande))
            .AddEndpointFilter(Compter).WithSummary("Décide si une personne peut entrer en formation. Rien n'est gardé.");
        app.MapGet("/dossiers/{id:guid}/archive.json", async (Guid id, Registre registre, CancellationToken arret) =>
            await registre.Lire(id, arret) is { } dossier ? Results.Text(dossier.Archive, "application/json") : Results.NotFound())
            .ExcludeFromDescription();
        if (!reglages.Conseiller) return;
        var dossiers = api.MapGroup("").AddEndpointFilter(Verifier);
        dossiers.MapGet("/dossiers", (Conclusion? conclusion, VoieAcces? voie, NiveauQualification? niveau, Prerequis? prerequis, int? page,
                Registre registre, CancellationToken arret) =>
            registre.Chercher(new Filtre(conclusion, voie, niveau, prerequis), page ?? 1, arret))
            .WithSummary("Les dossiers gardés, une page à la fois : la base décide du filtre.");
        dossiers.MapGet("/dossiers.csv", (Conclusion? conclusion, VoieAcces? voie, NiveauQualification? niveau, Prerequis? prerequis,
                Registre registre, CancellationToken arret) => Results.Stream(
                sortie => ExportCsv.Ecrire(sortie, registre.Tous(new Filtre(conclusion, voie, niveau, prerequis)), arret),
                "text/csv; charset=utf-8", "dossiers.csv"))
            .WithSummary("Les mêmes dossiers, tous, pour un tableur.");
    }

    /// <summary>Refuses what the framework reads as a member and is none: a number, or two of them.</summary>
    private static async ValueTask<object?> Verifier(EndpointFilterInvocationContext contexte, EndpointFilterDelegate suite) =>
        Filtre.Refus(contexte.HttpContext.Request.Query["prerequis"]) is { } refus ? Refuser("prerequis", refus) : await suite(contexte);

    /// <summary>Refuses what is short to ask and long to answer.</summary>
    private static async ValueTask<object?> Compter(EndpointFilterInvocationContext contexte, EndpointFilterDelegate suite)
    {
        var candidat = contexte.Arguments.OfType<Demande>().Single().Candidat;
        return candidat.Titres?.Length > ElementsMax ? Refuser("candidat.titres", TropDElements)
            : candidat.Experiences?.Length > ElementsMax ? Refuser("candidat.experiences", TropDElements)
            : await suite(contexte);
    }

    private static IResult Refuser(string champ, string refus) =>
        Results.ValidationProblem(new Dictionary<string, string[]> { [champ] = [refus] });
}
