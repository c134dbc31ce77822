using System.Data.Common;
using MySqlConnector;
using Rncp.Tests.Serveurs;

namespace Rncp.Tests.Bases;

/// <summary>A MariaDB server of its own, in the modes of a new installation.</summary>
public class BaseMariaDb : MoteurAdo
{
    private readonly ServeurMariaDb? _serveur;

    public BaseMariaDb() : this(null)
    {
    }

    protected BaseMariaDb(string? mode)
    {
        if (Absence is not null) return;
        _serveur = ServeurMariaDb.Demarrer(mode);
        using (var connexion = new MySqlConnection(Chaine("")))
        {
            connexion.Open();
            new MySqlCommand("CREATE DATABASE essai", connexion).ExecuteNonQuery();
        }
        Remplir();
    }

    internal override string? Absence => ServeurMariaDb.Absence;

    internal override DialecteSql Dialecte => DialecteSql.MySql;

    internal override string[][] NomsEnPlus => [.. NomsDEssai.AvecApostrophesInverses, ["x", new('é', 64), new('x', 64), "ÿ", "Ÿ€"]];

    internal override DbConnection Connexion() => new MySqlConnection(Chaine("essai"));

    internal override string Citer(string nom) => '`' + nom.Replace("`", "``", StringComparison.Ordinal) + '`';

    protected override void Fermer() => _serveur?.Dispose();

    private string Chaine(string donnees) => $"Server={_serveur!.Prise};ConnectionProtocol=UnixSocket;User ID=root;Database={donnees};Pooling=false";
}
