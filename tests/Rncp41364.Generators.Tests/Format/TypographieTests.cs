using System.Text;
using Rncp.Format;

namespace Rncp.Tests.Format;

/// <summary>The table of the normal form, beside the one of the libraries that some machines lack.</summary>
public class TypographieTests
{
    private static readonly IEnumerable<Rune> Caracteres = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code));

    public TypographieTests() => Assert.False("\u212A".IsNormalized(), "This machine has no tables of Unicode to compare with.");

    [Fact]
    public void Texte_accepte_est_en_forme_C() =>
        Assert.DoesNotContain(Caracteres.Select(Entoure), texte => EstAccepte(texte) && !texte.IsNormalized());

    /// <summary>What a character is taken apart into, which has to be one again.</summary>
    [Fact]
    public void Caractere_decompose_est_refuse() =>
        Assert.DoesNotContain(Caracteres.Select(Entoure).Where(EstAccepte), texte => texte.Normalize(NormalizationForm.FormD) is var pieces && pieces != texte && EstAccepte(pieces));

    /// <summary>Nothing else is refused: no letter, sign or emoji of any script.</summary>
    [Fact]
    public void Caractere_refuse_est_invisible_ou_une_partie_ou_d_une_autre_forme() =>
        Assert.DoesNotContain(Caracteres.Where(EstVisible), rune => !EstAccepte(Entoure(rune)) && Entoure(rune).IsNormalized());

    private static bool EstVisible(Rune rune) =>
        (Rune.IsLetterOrDigit(rune) || Rune.IsSymbol(rune) || Rune.IsPunctuation(rune))
        && rune.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0 or 0xFFFD or (>= 0x1161 and <= 0x11FF));

    private static string Entoure(Rune rune) => $"a{rune}z";

    private static bool EstAccepte(string texte) => Typography.Defect(texte) is null;
}
