using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rncp.Tests.Serveurs;

namespace Rncp.Tests.Bases;

/// <summary>A PostgreSQL server of its own, in a temporary folder that only this user reads, when the programs are installed.</summary>
public sealed class BasePostgreSql : BaseEssai
{
    private readonly ServeurPostgreSql? _serveur;

    public BasePostgreSql()
    {
        if (Absence is not null) return;
        _serveur = ServeurPostgreSql.Demarrer();
        Remplir();
    }

    internal override string? Absence => ServeurPostgreSql.Absence;

    internal override DbContextOptions Options => new DbContextOptionsBuilder().UseNpgsql(Chaine).Options;

    private string Chaine => $"Host={_serveur!.Dossier};Username={ServeurPostgreSql.Utilisateur};Database=essai;Pooling=false";

    internal override DbConnection Connexion() => new NpgsqlConnection(Chaine);

    protected override void Fermer() => _serveur?.Dispose();
}
