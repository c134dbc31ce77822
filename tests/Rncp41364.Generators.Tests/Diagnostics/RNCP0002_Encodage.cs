using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0002: what cannot be read, or is not UTF-8.</summary>
public class RNCP0002_Encodage
{
    [Fact]
    public void Fichier_absent_est_signale_a_son_debut()
    {
        var diagnostic = Assert.Single(Generation.De([new Fichier("absent.referentiel.json", (SourceText?)null)]).Diagnostics);

        Assert.Equal("RNCP0002", diagnostic.Id);
        Assert.Equal("absent.referentiel.json", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Fichier_en_latin1_est_signale()
    {
        var octets = Encoding.Latin1.GetBytes(Fiches.Essai);
        var texte = SourceText.From(new MemoryStream(octets), Encoding.Latin1);

        var diagnostic = Assert.Single(Generation.De([new Fichier("latin1.referentiel.json", texte)]).Diagnostics);

        Assert.Equal("RNCP0002", diagnostic.Id);
        Assert.Contains("iso-8859-1", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Octets_invalides_sont_signales_a_leur_place()
    {
        var octets = Encoding.Latin1.GetBytes(Fiches.Essai.Replace("Préparer l'essai", "Preparer l'été", StringComparison.Ordinal));
        var texte = SourceText.From(new MemoryStream(octets), new UTF8Encoding(false, throwOnInvalidBytes: false));

        var diagnostic = Assert.Single(Generation.De([new Fichier("octets.referentiel.json", texte)]).Diagnostics);

        Assert.Equal("RNCP0002", diagnostic.Id);
        Assert.Equal(1, diagnostic.Location.SourceSpan.Length);
        Assert.Contains("U+FFFD", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>An editor holds text, not bytes: half of a character of two can come from there.</summary>
    [Theory]
    [InlineData(0xD83C)]
    [InlineData(0xDF93)]
    public void Moitie_d_un_caractere_est_signalee_a_sa_place(int moitie)
    {
        var texte = Fiches.Essai.Replace("Préparer l'essai", $"Préparer {(char)moitie} l'essai", StringComparison.Ordinal);

        var diagnostic = Assert.Single(Generation.De([new Fichier("moitie.referentiel.json", SourceText.From(texte))]).Diagnostics);

        Assert.Equal(("RNCP0002", texte.IndexOf((char)moitie)), (diagnostic.Id, diagnostic.Location.SourceSpan.Start));
        Assert.Contains("half a surrogate pair", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Fichier_en_UTF16_est_signale() =>
        Assert.Equal("RNCP0002", Assert.Single(Generation.De([new Fichier("utf16.referentiel.json", SourceText.From(Fiches.Essai, Encoding.Unicode))]).Diagnostics).Id);

    [Fact]
    public void Marque_d_ordre_des_octets_UTF8_ne_dit_rien()
    {
        var octets = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Fiches.Essai)).ToArray();

        Generation.De([new Fichier("bom.referentiel.json", SourceText.From(new MemoryStream(octets)))]).SansUnMot();
    }
}
