using System.Globalization;

namespace Accueil;

/// <summary>The texts that people write freely, and how long they may be.</summary>
internal static class Textes
{
    internal const int LongueurNom = 80;
    internal const int LongueurAdresse = 300;

    /// <summary>Letters by their category, and nothing to who looks.</summary>
    private const string Blancs = "\u115f\u1160\u2800\u3164\uffa0";

    /// <summary>A text as its field counts it: a browser counts one character for an end of line, and sends two.</summary>
    internal static string? Normaliser(string? texte) => texte?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    /// <summary>Says what is wrong with a text; null for nothing.</summary>
    internal static string? Refus(string? texte, int longueur, bool plusieursLignes = false) =>
        string.IsNullOrEmpty(texte) ? null
        : texte.Length > longueur ? $"Ce texte a {texte.Length} caractères : {longueur} au plus."
        : texte.Any(lettre => char.IsControl(lettre) && !(plusieursLignes && lettre is '\n'))
            ? "Ce texte contient un caractère invisible, ou un retour à la ligne : retapez-le."
        : texte.All(EstInvisible) ? "Ce texte ne se voit pas : écrivez des lettres ou des chiffres."
        : null;

    private static bool EstInvisible(char lettre) =>
        char.IsWhiteSpace(lettre) || Blancs.Contains(lettre, StringComparison.Ordinal)
        || char.GetUnicodeCategory(lettre) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.OtherNotAssigned;
}
