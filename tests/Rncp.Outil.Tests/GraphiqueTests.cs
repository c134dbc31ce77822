using Rncp.Outil.Affichage;

namespace Rncp.Tests;

public class GraphiqueTests
{
    [Theory]
    [InlineData(0, 100, "")]
    [InlineData(100, 100, "██████████████████████████ ")]
    [InlineData(50, 100, "█████████████ ")]
    [InlineData(1, 100, "▎ ")]
    [InlineData(0, 0, "")]
    public void Barre_d_une_valeur_est_sa_part_d_une_barre_pleine(int valeur, int maximum, string attendu) =>
        Assert.Equal(attendu, Graphique.Barre(valeur, maximum));
}
