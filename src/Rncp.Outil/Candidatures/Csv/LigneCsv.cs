using System.Globalization;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Mots;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Csv;

/// <summary>
/// The cells of a row, read by their columns. An empty cell is a fact that is not known, and so is one that is missing at the end, as
/// spreadsheets leave it. What cannot be read is noted, and counts as empty, so that the reading goes on.
/// </summary>
internal sealed class LigneCsv(IReadOnlyList<ReadOnlyMemory<char>> cellules, LigneLue lue)
{
    private static readonly string[] FormatsDeDate =
        ["d/M/yyyy", "yyyy-MM-dd", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];

    private static readonly Lexique<bool> OuiNon = new(
        ("oui", true), ("non", false), ("vrai", true), ("faux", false), ("true", true), ("false", false),
        ("1", true), ("0", false), ("o", true), ("n", false));

    private const decimal Borne = 1000;

    internal void Noter(Colonne colonne, string message) => lue.Noter($"colonne « {colonne.Nom} »", message);

    internal bool EstVide(Colonne colonne) => Cellule(colonne).IsEmpty;

    internal string? Texte(Colonne colonne) => Cellule(colonne) is { IsEmpty: false } texte ? texte.ToString() : null;

    /// <summary>What a text means.</summary>
    /// <param name="lire">Its meaning, or what is wrong with it.</param>
    internal T? Lu<T>(Colonne colonne, Func<string, (T?, string?)> lire)
    {
        if (Texte(colonne) is not { } texte) return default;
        var (valeur, faute) = lire(texte);
        return faute is null ? valeur : Refuser<T>(colonne, faute);
    }

    internal bool? Booleen(Colonne colonne) =>
        Cellule(colonne) is not { IsEmpty: false } texte ? null
        : OuiNon.Proche(texte) ?? Refuser<bool?>(colonne,
            $"{Citation.De(texte.ToString())} ne veut dire ni oui ni non. Écrire oui ou non, ou rien si l'on ne sait pas.");

    internal DateOnly? Date(Colonne colonne)
    {
        if (Cellule(colonne) is not { IsEmpty: false } texte) return null;
        if (DateOnly.TryParseExact(texte, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)) return jour;
        if (DateTime.TryParseExact(texte, FormatsDeDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return DateOnly.FromDateTime(date);
        return Refuser<DateOnly?>(colonne, $"{Citation.De(texte.ToString())} n'est pas une date. "
            + "Écrire un jour du calendrier, avec l'année sur quatre chiffres, tel que 01/09/2026 ou 2026-09-01.");
    }

    /// <summary>A whole number, as spreadsheets write it: 50, 50,0 or 50 %.</summary>
    internal int? Entier(Colonne colonne, string attendu)
    {
        if (Texte(colonne) is not { } texte) return null;
        var nombre = texte.TrimEnd('%', ' ', '\u00A0', '\u202F').Replace(',', '.');
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(nombre, Styles, CultureInfo.InvariantCulture, out var lu)
            && lu == decimal.Truncate(Math.Clamp(lu, -Borne, Borne)))
            return (int)lu;
        return Refuser<int?>(colonne, $"{Citation.De(texte)} ne convient pas. Écrire {attendu}.");
    }

    /// <summary>One of a few words.</summary>
    internal T? Mot<T>(Colonne colonne, Lexique<T> mots) where T : struct =>
        Cellule(colonne) is not { IsEmpty: false } texte ? null
        : mots.Proche(texte) ?? Refuser<T?>(colonne,
            $"{Citation.De(texte.ToString())} est inconnu. {Suggestion.Phrase(texte.ToString(), mots.Mots)}");

    private ReadOnlySpan<char> Cellule(Colonne colonne) =>
        colonne.Place is { } place && place < cellules.Count ? cellules[place].Span.Trim() : default;

    private T? Refuser<T>(Colonne colonne, string message)
    {
        Noter(colonne, message);
        return default;
    }
}
