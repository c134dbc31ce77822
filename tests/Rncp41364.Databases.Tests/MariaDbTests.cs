using Rncp.Tests.Bases;

namespace Rncp.Tests;

/// <summary>MariaDB in the modes of a new installation, in its dialect; skipped, with the reason, where it is not installed.</summary>
public sealed class MariaDbTests(BaseMariaDb moteur) : ContratDeDialecte(moteur), IClassFixture<BaseMariaDb>
{
    private readonly BaseMariaDb _moteur = moteur;

    /// <summary>Of three people who may be eligible the dialect finds three. Of standard SQL, <c>"level" >= 5</c> compares a text with a number.</summary>
    [SkippableFact]
    public void Dialecte_trouve_les_trois_personnes_que_le_standard_ne_voit_pas()
    {
        Skip.If(_moteur.Absence is not null, _moteur.Absence);
        _moteur.Executer("CREATE TABLE people (`Id` INT, level INT NULL, bac BOOLEAN NULL, months INT NULL)");
        _moteur.Executer("INSERT INTO people VALUES (1, 5, NULL, NULL), (2, 4, TRUE, NULL), (3, NULL, NULL, NULL)");
        int[] Possibles(DialecteSql dialecte) => _moteur.Choisies("people", null, Fiche.Sql("level", "bac", "months", null, dialecte).Possible);

        Assert.Equal([1, 2, 3], Possibles(DialecteSql.MySql));
        Assert.Equal([], Possibles(DialecteSql.Standard));
    }
}
