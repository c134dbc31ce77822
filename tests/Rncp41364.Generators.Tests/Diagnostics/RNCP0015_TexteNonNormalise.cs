namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0015: blanks, invisible characters and accents apart from their letter.</summary>
public class RNCP0015_TexteNonNormalise
{
    [Theory]
    [InlineData("Essai  double", "two blanks in a row")]
    [InlineData("Assistee\u0301", "the accent U+0301 apart from its letter")]
    [InlineData(" Essai", "a blank at an end")]
    [InlineData("Essai ", "a blank at an end")]
    [InlineData("", "no character")]
    [InlineData("Essai\u00A0insécable", "U+00A0")]
    [InlineData("Essai\\nsur deux lignes", "U+000A")]
    [InlineData("Essai\\u200B invisible", "U+200B")]
    [InlineData("Essai\\u202E retourné", "U+202E")]
    public void Texte_non_normalise_est_signale(string texte, string message) =>
        Defaut.Attendre("RNCP0015", "\"Essayeuse\"", $"⟦\"{texte}\"⟧", message);

    [Theory]
    [InlineData("Œuvre « à l’essai » : 3 × 2 … 🎓")]
    [InlineData("Assistée, où ? Là !")]
    public void Texte_francais_ne_dit_rien(string texte) => Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"Essayeuse\"", $"\"{texte}\""));
}
