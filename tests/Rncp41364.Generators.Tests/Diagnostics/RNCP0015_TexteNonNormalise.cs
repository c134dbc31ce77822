namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0015: blanks, invisible characters and accents apart from their letter.</summary>
public class RNCP0015_TexteNonNormalise
{
    [Theory]
    [InlineData("Essai  double", "two blanks in a row")]
    [InlineData("Assistee\u0301", "the combining mark U+0301 apart from its letter")]
    [InlineData(" Essai", "a blank at an end")]
    [InlineData("Essai ", "a blank at an end")]
    [InlineData("", "no character")]
    [InlineData("Essai\u00A0insécable", "U+00A0")]
    [InlineData("Essai\\nsur deux lignes", "U+000A")]
    [InlineData("Essai\\u200B invisible", "U+200B")]
    [InlineData("Essai\\u202E retourné", "U+202E")]
    [InlineData("Essai\uFFFE", "the code U+FFFE, which is no character")]
    [InlineData("Essai\\uFDD0", "the code U+FDD0, which is no character")]
    [InlineData("Essai\U0001FFFE", "the code U+1FFFE, which is no character")]
    [InlineData("Essai\\uDBFF\\uDFFF", "the code U+10FFFF, which is no character")]
    [InlineData("Essai\\uFFFD", "the replacement character U+FFFD, the trace of a character that was lost")]
    [InlineData("Essai\u3164", "the invisible character U+3164")]
    [InlineData("Essai\u115F", "the invisible character U+115F")]
    [InlineData("Essai\u1160", "the invisible character U+1160")]
    [InlineData("Essai\uFFA0", "the invisible character U+FFA0")]
    [InlineData("Essai\u2800", "the invisible character U+2800")]
    [InlineData("Essai\u034F", "the invisible character U+034F")]
    [InlineData("Essai\u180E", "the invisible character U+180E")]
    [InlineData("Essai\uFE0F", "the invisible character U+FE0F")]
    [InlineData("Essai\U000E0100", "the invisible character U+E0100")]
    [InlineData("Essai\U000E0041", "the invisible character U+E0041")]
    [InlineData("Essai\U000F0000", "the invisible character U+F0000")]
    [InlineData("Essai\u17B4", "the invisible character U+17B4")]
    [InlineData("Essai 1\u20E3", "the combining mark U+20E3 apart from its letter")]
    [InlineData("Essai \u1100\u1161", "the combining mark U+1161 apart from its letter")]
    [InlineData("Essai 300 \u212A", "the character U+212A, which the normal form C of Unicode writes as 'K' (U+004B)")]
    [InlineData("Essai 3 \u212B", "'Å' (U+00C5)")]
    [InlineData("Essai 3 \u2126", "'Ω' (U+03A9)")]
    [InlineData("Essai\u037E", "';' (U+003B)")]
    [InlineData("Essai \uF900", "the character U+F900, which the normal form C of Unicode writes as another")]
    [InlineData("Essai \U0002F800", "the character U+2F800, which")]
    [InlineData("Essai\u2000", "the blank U+2000")]
    public void Texte_non_normalise_est_signale(string texte, string message) =>
        Defaut.Attendre("RNCP0015", "\"Essayeuse\"", $"⟦\"{texte}\"⟧", message);

    [Fact]
    public void Raison_non_normalisee_est_signalee() =>
        Defaut.Attendre("RNCP0015", "\"abrege\": { \"absent\": \"Fiche d'essai.\" },", "\"abrege\": { \"absent\": ⟦\"Essaye\u0301e.\"⟧ },", "the combining mark U+0301");

    [Theory]
    [InlineData("Œuvre « à l’essai » : 3 × 2 … 🎓")]
    [InlineData("Assistée, où ? Là !")]
    [InlineData("Ελληνικά, Việt Nam, 한국어, 漢字 﨎, \U00010400")]
    public void Texte_francais_ne_dit_rien(string texte) => Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"Essayeuse\"", $"\"{texte}\""));
}
