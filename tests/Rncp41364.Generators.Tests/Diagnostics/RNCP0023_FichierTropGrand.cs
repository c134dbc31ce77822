using Rncp.Format;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0023: what is not the fiche of one certification is refused before it is read.</summary>
public class RNCP0023_FichierTropGrand
{
    [Fact]
    public void Fichier_au_dela_de_la_limite_est_refuse_en_une_phrase()
    {
        var diagnostic = Assert.Single(Generation.De(new string(' ', FicheReader.LargestFile + 1)).Diagnostics);

        Assert.Equal("RNCP0023", diagnostic.Id);
        Assert.StartsWith("This file has 4194305 characters, and a référentiel has 4194304 at most", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal((0, 0), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void Fichier_juste_a_la_limite_ne_dit_rien() =>
        Defaut.AttendreRien(Fiches.Essai + new string(' ', FicheReader.LargestFile - Fiches.Essai.Length));
}
