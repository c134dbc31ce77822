using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Tests.Application;

namespace Rncp.Tests.Refus;

/// <summary>An application of every kind that answers the same: what it is made of, and the part of the path that differs.</summary>
public sealed record Hote(bool EstEngendre, bool EstMvc, bool EstValide, string Environnement)
{
    public static TheoryData<Hote> Tous { get; } = [.. Minimaux, .. Controles];

    /// <summary>Minimal endpoints: made when the application runs, or before.</summary>
    public static IEnumerable<Hote> Minimaux =>
        from engendre in new[] { false, true } from valide in new[] { false, true } from environnement in Environnements select new Hote(engendre, false, valide, environnement);

    public static IEnumerable<Hote> Controles =>
        from valide in new[] { false, true } from environnement in Environnements select new Hote(false, true, valide, environnement);

    public static TheoryData<Hote> TousMinimaux => [.. Minimaux];

    public static TheoryData<Hote> TousControles => [.. Controles];

    private static string[] Environnements => ["Production", "Development"];

    internal int Passages => EstMvc ? Controleurs.Passages : EstEngendre ? Engendre.Endpoints.Passages : Endpoints.Passages;

    internal string Chemin(string chemin) => EstMvc ? "/mvc" + chemin : chemin;

    internal Task<Serveur> Demarrer(Action<IServiceCollection>? services = null) => Serveur.Demarrer(Mapper, tous =>
    {
        if (EstMvc) tous.AddControllers();
        if (EstValide && EstEngendre) Engendre.Endpoints.AjouterLaValidation(tous);
        else if (EstValide) Endpoints.AjouterLaValidation(tous);
        services?.Invoke(tous);
    }, Environnement);

    private void Mapper(IEndpointRouteBuilder app)
    {
        if (EstMvc) app.MapControllers();
        else if (EstEngendre) Engendre.Endpoints.Mapper(app);
        else Endpoints.Mapper(app);
    }
}
