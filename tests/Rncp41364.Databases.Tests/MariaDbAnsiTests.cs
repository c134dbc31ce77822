using Rncp.Tests.Bases;

namespace Rncp.Tests;

/// <summary>MariaDB with ANSI_QUOTES: the dialect does not depend on the mode.</summary>
public sealed class MariaDbAnsiTests(BaseMariaDbAnsi moteur) : ContratDeDialecte(moteur), IClassFixture<BaseMariaDbAnsi>
{
    private readonly BaseMariaDbAnsi _moteur = moteur;

    [SkippableFact]
    public void Standard_y_trouve_les_memes_personnes_que_le_dialecte()
    {
        Skip.If(_moteur.Absence is not null, _moteur.Absence);
        var standard = Fiche.Sql("Niveau", "Baccalaureat", "Mois", null).Possible;

        Assert.Equal(AttenduesSimples(faits => Fiche.EstPeutEtreEligible(faits)), _moteur.Choisies(Moteur.PersonnesSimples, null, standard));
    }
}
