using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Correspondances;

namespace Rncp;

/// <summary>What <c>UseRncp</c> adds to the options of a context: three services, which have nothing to set.</summary>
internal sealed class Extension : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => new Informations(this);

    public void ApplyServices(IServiceCollection services) => services.AddEntityFrameworkRncp();

    internal static void Ajouter(IServiceCollection services) => new EntityFrameworkRelationalServicesBuilder(services)
        .TryAdd<IRelationalTypeMappingSourcePlugin, CorrespondancesRelationnelles>()
        .TryAdd<ITypeMappingSourcePlugin, CorrespondancesSansSql>()
        .TryAdd<IConventionSetPlugin, Conventions>();

    /// <summary>An application that gives EF its services has to give it ours: nothing would be stored, and nobody say why.</summary>
    public void Validate(IDbContextOptions options)
    {
        if (options.FindExtension<CoreOptionsExtension>()?.InternalServiceProvider is not { } services) return;
        if (services.GetService<IEnumerable<IConventionSetPlugin>>()?.OfType<Conventions>().Any() == true) return;
        throw new InvalidOperationException(
            "UseRncp() is called on a context whose services are given (UseInternalServiceProvider), and they lack those of Rncp: "
            + "call AddEntityFrameworkRncp() on the collection that they are built from.");
    }

    private sealed class Informations(Extension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "using Rncp ";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Informations;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["Rncp:UseRncp"] = "1";
    }
}
