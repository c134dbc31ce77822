using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0001 and RNCP0002: what is not JSON, or not UTF-8.</summary>
public class SyntaxeTests
{
    [Fact]
    public void Fichier_vide_est_signale_a_son_debut() => Defaut.AttendreDans("⟦⟧", "RNCP0001", "JSON");

    [Fact]
    public void Texte_qui_n_est_pas_du_JSON_est_signale() => Defaut.AttendreDans("⟦⟧Bonjour", "RNCP0001", "'B'");

    [Fact]
    public void Accents_avant_la_faute_ne_decalent_pas_la_colonne() =>
        Defaut.Attendre("RNCP0001", "\"Préparer les essais.\" },", "\"Préparer les éééé🎓 essais.\" ⟦⟧; },", "';'");

    [Fact]
    public void Fichier_tronque_est_signale_a_sa_fin()
    {
        var debut = Fiches.Essai[..Fiches.Essai.IndexOf("\"capitalisation\"", StringComparison.Ordinal)];

        Defaut.AttendreDans(debut + "⟦⟧", "RNCP0001");
    }

    [Fact]
    public void Texte_non_ferme_est_signale() =>
        Defaut.Attendre("RNCP0001", "\"Préparer l'essai\",", "\"Préparer l'essai⟦⟧\n", "0x0A");

    [Fact]
    public void Deux_documents_de_suite_sont_refuses() => Defaut.AttendreDans(Fiches.Essai + "⟦⟧{}", "RNCP0001");

    [Fact]
    public void Imbrication_profonde_est_refusee_sans_deborder()
    {
        var json = string.Concat(Enumerable.Repeat("[", 10_000));

        Assert.Equal("RNCP0001", Assert.Single(Generation.De(json).Diagnostics).Id);
    }

    [Fact]
    public void Demi_caractere_echappe_est_signale() =>
        Defaut.Attendre("RNCP0001", "\"Conduire l'essai\"", "⟦\"Conduire \\ud800 l'essai\"⟧", "surrogate");

    [Fact]
    public void Fichier_absent_est_signale_a_son_debut()
    {
        var diagnostic = Assert.Single(Generation.De([new Fichier("absent.referentiel.json", (SourceText?)null)]).Diagnostics);

        Assert.Equal("RNCP0002", diagnostic.Id);
        Assert.Equal("absent.referentiel.json", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Fichier_en_Latin1_est_signale()
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

    [Fact]
    public void Fichier_en_UTF16_est_signale() =>
        Assert.Equal("RNCP0002", Assert.Single(Generation.De([new Fichier("utf16.referentiel.json", SourceText.From(Fiches.Essai, Encoding.Unicode))]).Diagnostics).Id);

    [Fact]
    public void Marque_d_ordre_des_octets_UTF8_est_acceptee()
    {
        var octets = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Fiches.Essai)).ToArray();

        Generation.De([new Fichier("bom.referentiel.json", SourceText.From(new MemoryStream(octets)))]).SansUnMot();
    }
}
