using Microsoft.EntityFrameworkCore;
using Rncp.Tests.Serveurs;

namespace Rncp.Tests.Bases;

/// <summary>A PostgreSQL server of its own, when the programs are installed.</summary>
public sealed class BasePostgreSql : Base
{
    private readonly ServeurPostgreSql? _serveur = ServeurPostgreSql.Absence is null ? ServeurPostgreSql.Demarrer() : null;

    internal override string? Absence => ServeurPostgreSql.Absence;

    internal override DbContextOptionsBuilder Fournisseur(DbContextOptionsBuilder options) => options.UseNpgsql(
        $"Host={_serveur!.Dossier};Username={ServeurPostgreSql.Utilisateur};Database=codes;Pooling=false");

    protected override void Fermer() => _serveur?.Dispose();
}
