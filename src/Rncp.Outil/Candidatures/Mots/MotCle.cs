using System.Text;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>Compares words as people write them in a spreadsheet: whatever the case, the accents, the blanks and the signs.</summary>
internal static class MotCle
{
    /// <summary>The letters and digits of a text, in lower case and without accents.</summary>
    internal static string Simplifier(string texte)
    {
        var simple = new StringBuilder(texte.Length);
        foreach (var lettre in texte.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(lettre)) simple.Append(char.ToLowerInvariant(lettre));
        return simple.ToString();
    }

    internal static bool Est(string texte, string mot) => string.Equals(Simplifier(texte), Simplifier(mot), StringComparison.Ordinal);
}
