using System.Globalization;
using Exemple.Candidatures.Format;

namespace Exemple.Candidatures.Csv;

/// <summary>
/// The cells of a row, read by their columns. An empty cell is a fact that is not known. What cannot be read is noted, and
/// counts as empty, so that the reading goes on.
/// </summary>
internal sealed class LigneCsv(Colonnes colonnes, IReadOnlyList<string> cellules, Journal journal)
{
    private static readonly string[] FormatsDeDate =
        ["d/M/yyyy", "yyyy-MM-dd", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];

    private static readonly Dictionary<string, bool> OuiNon = new()
    {
        ["oui"] = true, ["non"] = false, ["vrai"] = true, ["faux"] = false, ["true"] = true, ["false"] = false,
        ["1"] = true, ["0"] = false, ["o"] = true, ["n"] = false,
    };

    private const decimal Borne = 1000;

    internal void Noter(string cle, string message) => journal.Noter($"colonne « {Titre(cle)} »", message);

    internal string? Texte(string cle)
    {
        var texte = colonnes.Place(cle) is { } place ? cellules[place].Trim() : "";
        return texte.Length == 0 ? null : texte;
    }

    internal bool? Booleen(string cle)
    {
        if (Texte(cle) is not { } texte) return null;
        if (OuiNon.TryGetValue(MotCle.Simplifier(texte), out var valeur)) return valeur;
        return Refuser<bool>(cle, $"{Citation.De(texte)} ne veut dire ni oui ni non. Écrire oui ou non, ou rien si l'on ne sait pas.");
    }

    internal DateOnly? Date(string cle)
    {
        if (Texte(cle) is not { } texte) return null;
        if (DateTime.TryParseExact(texte, FormatsDeDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return DateOnly.FromDateTime(date);
        return Refuser<DateOnly>(cle, $"{Citation.De(texte)} n'est pas une date. "
            + "Écrire un jour du calendrier, avec l'année sur quatre chiffres, tel que 01/09/2026 ou 2026-09-01.");
    }

    /// <summary>A whole number, as spreadsheets write it: 50, 50,0 or 50 %.</summary>
    internal int? Entier(string cle, string attendu)
    {
        if (Texte(cle) is not { } texte) return null;
        var nombre = texte.TrimEnd('%', ' ', '\u00A0', '\u202F').Replace(',', '.');
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(nombre, Styles, CultureInfo.InvariantCulture, out var lu)
            && lu == decimal.Truncate(Math.Clamp(lu, -Borne, Borne)))
            return (int)lu;
        return Refuser<int>(cle, $"{Citation.De(texte)} ne convient pas. Écrire {attendu}.");
    }

    /// <summary>One of a few words.</summary>
    internal T? Mot<T>(string cle, IReadOnlyDictionary<string, T> mots) where T : struct
    {
        if (Texte(cle) is not { } texte) return null;
        foreach (var (mot, valeur) in mots)
            if (MotCle.Est(texte, mot)) return valeur;
        return Refuser<T>(cle, $"{Citation.De(texte)} est inconnu. {Suggestion.Phrase(texte, [.. mots.Keys])}");
    }

    private static string Titre(string cle) =>
        cle.IndexOf('.', StringComparison.Ordinal) is > 0 and var point ? $"exp{cle[..point]}_{cle[(point + 1)..]}" : cle;

    private T? Refuser<T>(string cle, string message) where T : struct
    {
        Noter(cle, message);
        return null;
    }
}
