using System.Text;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>Compares words as people write them in a spreadsheet: whatever the case, the accents, the blanks and the signs.</summary>
internal static class MotCle
{
    /// <summary>The letters and digits of a text, in lower case and without accents.</summary>
    internal static string Simplifier(string texte) =>
        string.Concat(texte.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    internal static bool Est(string texte, string mot) => string.Equals(Simplifier(texte), Simplifier(mot), StringComparison.Ordinal);
}
