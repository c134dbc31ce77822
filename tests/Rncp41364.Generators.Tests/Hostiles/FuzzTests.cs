using Rncp.Fuzz;

namespace Rncp.Tests.Hostiles;

/// <summary>The first inputs of the long run that CONTRIBUTING.md gives the command of.</summary>
public class FuzzTests
{
    private const int Graine = 41364, Combien = 300, Decisions = 20;

    [Fact]
    public void Entree_quelconque_est_refusee_ou_compile()
    {
        var fabrique = new Fabrique(Graine, Depot.Racine);
        var passe = new Passe(Decisions);
        for (var numero = 0; numero < Combien; numero++) passe.Suivante(fabrique.Faire(numero));
        passe.Finir();

        Assert.Empty(passe.Defauts.Select(defaut => $"{defaut.Entree.Numero}: {defaut.Defaut}"));
        // Inputs that are all refused, or all accepted, would prove half of it.
        Assert.InRange(passe.Acceptees, Combien / 10, Combien / 2);
        Assert.InRange(passe.Compilees, Combien / 50, passe.Acceptees);
        Assert.InRange(passe.Ebauchees, passe.Refusees / 2, passe.Refusees);
        Assert.InRange(passe.EbauchesCompilees, 5, passe.Ebauchees);
    }

    [Fact]
    public void Entree_se_refait_d_apres_son_numero()
    {
        var une = new Fabrique(Graine, Depot.Racine).Faire(17);
        var encore = new Fabrique(Graine, Depot.Racine).Faire(17);

        Assert.Equal(une.Octets, encore.Octets);
        Assert.Equal(une.Mutations, encore.Mutations);
    }
}
