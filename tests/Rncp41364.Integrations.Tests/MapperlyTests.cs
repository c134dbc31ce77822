namespace Rncp.Tests.Integrations;

public sealed class MapperlyTests
{
    [Fact]
    public void Textes_deviennent_des_codes()
    {
        Assert.Equal(Dossier.DeLEssai, new Correspondances().Lire(Ligne.DeLEssai));
        Assert.Equal(new Ligne("RNCP41364BC02", "E1101", "Niveau 6"), new Correspondances().Ecrire(Dossier.DeLEssai));
    }
}
