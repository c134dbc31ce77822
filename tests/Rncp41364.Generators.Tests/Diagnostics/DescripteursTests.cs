using Rncp.Generators;

namespace Rncp.Tests.Diagnostics;

/// <summary>Every diagnostic has a row in the release file and a section in the documentation.</summary>
public class DescripteursTests
{
    [Fact]
    public void Chaque_diagnostic_est_publie_et_documente()
    {
        var publies = Depot.Lire("src/Rncp41364.Generators/AnalyzerReleases.Unshipped.md") + Depot.Lire("src/Rncp41364.Generators/AnalyzerReleases.Shipped.md");
        var page = Depot.Lire("docs/diagnostics.md");

        Assert.All(Descriptors.All, descripteur =>
        {
            Assert.Contains($"{descripteur.Id} | Referentiel | {descripteur.DefaultSeverity} | {descripteur.Title}", publies, StringComparison.Ordinal);
            Assert.Contains($"## {descripteur.Id}: {descripteur.Title}", page, StringComparison.Ordinal);
        });
    }
}
