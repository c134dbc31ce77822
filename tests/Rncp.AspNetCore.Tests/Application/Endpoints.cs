using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rncp41364;

#if ENGENDRE
namespace Rncp.Tests.Engendre;
#else
namespace Rncp.Tests.Application;
#endif

/// <summary>The endpoints of the tests, compiled twice: here, and where delegates are generated.</summary>
public static class Endpoints
{
    /// <summary>How many times a handler ran.</summary>
    private static int passages;

    public static int Passages => passages;

    /// <summary>The validation of the framework, which writes what it checks where it is called.</summary>
    public static void AjouterLaValidation(IServiceCollection services) => services.AddValidation();

    public static void Mapper(IEndpointRouteBuilder app)
    {
        app.MapGet("/route/{bloc}", (Bloc bloc) => Passer(bloc));
        app.MapGet("/requete", (Bloc bloc) => Passer(bloc));
        app.MapGet("/nom", ([FromQuery(Name = "le-bloc")] Bloc bloc) => Passer(bloc));
        app.MapGet("/facultatif", (Bloc? bloc) => Passer(bloc?.Code ?? "aucun"));
        app.MapGet("/liste", (Bloc[] blocs) => Passer(blocs));
        app.MapGet("/entete", ([FromHeader(Name = "X-Bloc")] Bloc bloc) => Passer(bloc));
        app.MapGet("/entete-facultatif", ([FromHeader(Name = "X-Bloc")] Bloc? bloc) => Passer(bloc?.Code ?? "aucun"));
        app.MapGet("/niveau", (NiveauQualification niveau) => Passer(niveau));
        app.MapGet("/intervalle", (IntervalleNiveau niveau) => Passer(niveau));
        app.MapGet("/intervalles", (IntervalleNiveau? niveau, IntervalleNiveau[] niveaux) => Passer(niveaux.Append(niveau)));
        app.MapPost("/intervalle", ([FromBody] IntervalleNiveau niveau) => Passer(niveau));
        app.MapGet("/rome", (CodeRome rome) => Passer(rome));
        app.MapGet("/rome-facultatif", (CodeRome? rome) => Passer(rome?.ToString() ?? "aucun"));
        app.MapGet("/mot", (Conclusion conclusion) => Passer(conclusion));
        app.MapGet("/cle", (CleBloc cle) => Passer(Bloc.Depuis(cle)));
        app.MapGet("/voie", (VoieAcces voie) => Passer(voie));
        app.MapGet("/autre/{bloc}", (Rncp37674.Bloc bloc, CodeNsf nsf, CodeFormacode formacode, CodeSecteur secteur, Siret siret) =>
            Passer($"{bloc} {nsf} {formacode} {secteur} {siret}"));
        app.MapGet("/plusieurs/{bloc}", (Bloc bloc, NiveauQualification niveau, CodeRome rome, [FromHeader(Name = "X-Voie")] VoieAcces? voie) =>
            Passer($"{bloc} {niveau} {rome} {voie}"));
        app.MapGet("/parametres/{bloc}", ([AsParameters] Recherche recherche) => Passer($"{recherche.Bloc} {recherche.Niveau}"));
        app.MapGet("/ordinaire", (int nombre) => Passer(nombre));
        app.MapGet("/lance", IResult (Bloc bloc) => throw new BadHttpRequestException($"de l'application {bloc}", StatusCodes.Status409Conflict));

        app.MapPost("/eligibilite", (Demande demande) => Passer(Certification.Rncp41364.Evaluer(demande)));
        app.MapPost("/decision", (Eligibilite decision) => Passer(decision.Motif));
        app.MapPost("/inscription", (Inscription inscription) => Passer(inscription));
        app.MapPost("/blocs", (List<Bloc> blocs) => Passer(blocs));
        app.MapPost("/heures", (Dictionary<Bloc, int> heures) => Passer(heures));
        app.MapPost("/cles", (Dictionary<CleBloc, int> heures) => Passer(heures));
        app.MapPost("/deux-fiches", (DeuxFiches deux) => Passer(deux));
        app.MapPost("/faits", (FaitsCandidat faits) => Passer(faits));
        app.MapPost("/nombre", (Ordinaire ordinaire) => Passer(ordinaire));

        app.MapPost("/formulaire", ([FromForm] Bloc bloc, [FromForm] NiveauQualification? niveau) => Passer($"{bloc} {niveau}")).DisableAntiforgery();
#if !ENGENDRE
        // What is generated reads no class from a form.
        app.MapPost("/classe", ([FromForm] Dossier dossier) => Passer($"{dossier.Bloc} {dossier.Suite?.Niveau}")).DisableAntiforgery();
#endif
    }

    private static T Passer<T>(T valeur)
    {
        Interlocked.Increment(ref passages);
        return valeur;
    }
}

public sealed class Recherche
{
    public required Bloc Bloc { get; init; }

    [FromQuery(Name = "niv")]
    public NiveauQualification? Niveau { get; init; }
}

/// <summary>A body with a value of each kind.</summary>
public sealed record Inscription(Bloc Bloc, NiveauQualification Niveau)
{
    public Bloc? Second { get; init; }

    public IReadOnlyList<Competence> Competences { get; init; } = [];

    public Dictionary<Bloc, int> Heures { get; init; } = [];

    public CodeRome? Rome { get; init; }

    public Conclusion? Avis { get; init; }

    public CleBloc? Cle { get; init; }

    public VoieAcces? Voie { get; init; }

    public Siret? Siret { get; init; }

    [Range(0, 100)]
    public int Places { get; init; }

    public Candidat? Candidat { get; init; }
}

/// <summary>Blocs of two fiches, whose classes have one name.</summary>
public sealed record DeuxFiches(Bloc Ici, Rncp37674.Bloc Ailleurs);

/// <summary>Nothing of this library.</summary>
public sealed record Ordinaire(int Nombre);

/// <summary>The fields of a form.</summary>
public sealed class Dossier
{
    public Bloc? Bloc { get; set; }

    public Suite? Suite { get; set; }
}

/// <summary>More fields of it.</summary>
public sealed class Suite
{
    public NiveauQualification? Niveau { get; set; }

    public List<CodeRome> Romes { get; set; } = [];
}
