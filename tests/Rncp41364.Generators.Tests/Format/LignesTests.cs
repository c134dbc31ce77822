using Microsoft.CodeAnalysis.Text;
using Rncp.Format;

namespace Rncp.Tests.Format;

/// <summary>A defect is at the same line and column for whoever reads a file with the compiler and without it.</summary>
public class LignesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\nb\r\nc\rd\u0085e\u2028f\u2029g")]
    [InlineData("\r\n\r\n\n\r\r\n")]
    [InlineData("é🎓\n\n🎓\v\fa\0")]
    [InlineData("a\r")]
    public void Lieux_sont_ceux_du_compilateur(string texte)
    {
        var lignes = new Lines(texte);

        Assert.Equal(
            Enumerable.Range(0, texte.Length + 1).Select(SourceText.From(texte).Lines.GetLinePosition),
            Enumerable.Range(0, texte.Length + 1).Select(lignes.LieuOf).Select(lieu => new LinePosition(lieu.Line, lieu.Column)));
    }
}
