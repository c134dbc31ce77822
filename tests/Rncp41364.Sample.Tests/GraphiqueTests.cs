using Exemple.Affichage;

namespace Rncp.Tests;

public class GraphiqueTests
{
    [Theory]
    [InlineData(0, 100, "")]
    [InlineData(100, 100, "██████████████████████████ ")]
    [InlineData(50, 100, "█████████████ ")]
    [InlineData(1, 100, "▎ ")]
    [InlineData(0, 0, "")]
    public void Barre_OfAValue_IsItsShareOfAFullBar(int valeur, int maximum, string attendu) =>
        Assert.Equal(attendu, Graphique.Barre(valeur, maximum));
}
