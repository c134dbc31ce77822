using System.Globalization;
using System.Text;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>Writes one letter a person, in a folder.</summary>
internal sealed class Lettres(string dossier)
{
    private const int LongueurDuNom = 40;

    private int _rang;

    internal async Task Recevoir(IReadOnlyList<Decision> decisions, CancellationToken arret)
    {
        foreach (var decision in decisions)
        {
            var lettre = decision.Avis.Lettre(new OptionsLettre { Destinataire = decision.Avis.Nom });
            await File.WriteAllTextAsync(Path.Combine(dossier, Nommer(++_rang, decision.Nom)), lettre.EnHtml(), arret);
        }
    }

    /// <summary>
    /// The name of a letter: its rank makes it unique and no name that a system keeps for itself, and of the person's only letters and
    /// digits are left, which lead to no other folder.
    /// </summary>
    internal static string Nommer(int rang, string nom)
    {
        var sur = new StringBuilder();
        foreach (var lettre in nom.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(lettre)) sur.Append(Rune.ToLowerInvariant(lettre).ToString());
            else if (Rune.GetUnicodeCategory(lettre) != UnicodeCategory.NonSpacingMark && sur.Length > 0 && sur[^1] != '-') sur.Append('-');
            if (sur.Length >= LongueurDuNom) break;
        }
        var propre = sur.ToString().Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"{rang:0000}-{(propre.Length == 0 ? "candidat" : propre)}.html");
    }
}
