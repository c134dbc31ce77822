using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>A sector that is nearly one of a fiche.</summary>
public class RNCP1007_Tests
{
    [Theory]
    [InlineData("""return new CodeSecteur({|RNCP1007:"Marketting"|});""")]
    [InlineData("""return CodeSecteur.Parse({|RNCP1007:"CommunicationDigital"|});""")]
    [InlineData("""return new Experience(new({|RNCP1007:"Publicites"|}), new DateOnly(2025, 1, 1));""")]
    public Task Secteur_presque_juste_est_dit_a_sa_place(string instruction) => Verification.DitDe(instruction);

    [Theory]
    [InlineData("""return new CodeSecteur("Marketing");""")]
    [InlineData("""return new CodeSecteur("marketing");""")]
    [InlineData("""return new CodeSecteur("Boulangerie");""")]
    [InlineData("""return CodeSecteur.TryParse("Marketting", null, out _);""")]
    public Task Secteur_juste_ou_d_ailleurs_ne_dit_rien(string instruction) => Verification.DitDe(instruction);

    [Fact]
    public Task Secteur_proche_prend_sa_place() => Verification.DevientDe<TextFix>(
        """return new[] { new CodeSecteur({|RNCP1007:"Marketting"|}), /* et */ new CodeSecteur({|RNCP1007:@"Publicites"|}) };""",
        """return new[] { new CodeSecteur("Marketing"), /* et */ new CodeSecteur("Publicite") };""");
}
