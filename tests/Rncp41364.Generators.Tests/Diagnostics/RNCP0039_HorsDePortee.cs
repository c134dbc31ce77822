using System.Xml.Linq;
using Rncp.Format;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0039: a fiche that a target adds too late. The build says it; builds are in Rncp41364.Packages.Tests.</summary>
public class RNCP0039_HorsDePortee
{
    [Fact]
    public void Message_de_la_construction_est_celui_de_la_table()
    {
        var cibles = XDocument.Parse(Depot.Lire("src/Rncp41364.Generators/buildTransitive/Late.targets"));
        var attendu = string.Format(null, Descriptors.TooLate.Message.English, "%(LateReferentiel.Identity)") + ".";

        Assert.Contains(cibles.Descendants("Error"), erreur => erreur.Attribute("Code")!.Value == "RNCP0039" && erreur.Attribute("Text")!.Value == attendu);
    }

    [Fact]
    public void Fiche_que_le_generateur_recoit_ne_dit_rien() => Generation.De(Fiches.Essai).SansUnMot();
}
