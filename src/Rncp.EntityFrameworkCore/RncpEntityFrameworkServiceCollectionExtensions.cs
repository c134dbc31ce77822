using Microsoft.Extensions.DependencyInjection;

namespace Rncp;

/// <summary>For an application that gives Entity Framework Core its services itself; all others call <c>UseRncp()</c> alone.</summary>
public static class RncpEntityFrameworkServiceCollectionExtensions
{
    /// <summary>
    /// Adds what <see cref="RncpDbContextOptionsBuilderExtensions.UseRncp(Microsoft.EntityFrameworkCore.DbContextOptionsBuilder)"/> needs
    /// beside <c>UseInternalServiceProvider</c>.
    /// </summary>
    /// <param name="services">The services of Entity Framework Core, those of a database among them.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddEntityFrameworkRncp(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        Extension.Ajouter(services);
        return services;
    }
}
