using Microsoft.Data.Sqlite;
using Rncp.Benchmarks.Demarrage;

var bilan = new Bilan();
FicheLue fiche;
var chaine = new SqliteConnectionStringBuilder { DataSource = args is [var chemin] ? chemin : Path.Combine(AppContext.BaseDirectory, "referentiel.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false };
using (var connexion = new SqliteConnection(chaine.ToString()))
{
    connexion.Open();
    fiche = FicheLue.Lire(connexion);
}
fiche.Compter(bilan);
bilan.Imprimer();
