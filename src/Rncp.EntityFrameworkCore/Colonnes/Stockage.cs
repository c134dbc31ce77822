using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Rncp.Noyau;

namespace Rncp.Colonnes;

/// <summary>
/// What is stored of a value, and the value of what is stored. Only what is written is read: queries compare texts, and would pass by a
/// row that has the same code in another form.
/// </summary>
internal static class Stockage
{
    /// <summary>A text of the database is cut in messages.</summary>
    private const int LongueurCitee = 60;

    internal static string Ecrire<T>(T code) where T : ISpanParsable<T> => code.ToString() is { Length: > 0 } texte
        ? texte
        : throw new InvalidOperationException(
            $"A {typeof(T).Name} without a value is no code, and is not stored. Make the property a {typeof(T).Name}?, whose null is "
            + "stored, or give it a code.");

    internal static T Lire<T>(string texte) where T : ISpanParsable<T>
    {
        T lue;
        try
        {
            lue = T.Parse(texte, null);
        }
        catch (FormatException erreur)
        {
            throw new InvalidOperationException($"In the database: {erreur.Message}", erreur);
        }
        return lue.ToString() == texte ? lue : throw AutreForme<T>(texte, lue.ToString()!);
    }

    internal static string EcrireMot<T>(T valeur) where T : struct, Enum => Mots<T>.Textes.TryGetValue(valeur, out var mot)
        ? mot
        : throw new InvalidOperationException($"{valeur:D} is no {typeof(T).Name}, and is not stored.");

    internal static T LireMot<T>(string texte) where T : struct, Enum => Mots<T>.Valeurs.TryGetValue(texte, out var valeur)
        ? valeur
        : throw new InvalidOperationException(
            $"{Refus<T>(texte)} Expected: {string.Join(", ", Mots<T>.Liste)}.");

    internal static NiveauQualification LireNiveau(int numero) => numero is >= 1 and <= 8
        ? NiveauQualification.De(numero)
        : throw new InvalidOperationException(
            $"{Refus<NiveauQualification>(numero.ToString(CultureInfo.InvariantCulture))} Expected: a number, 1 to 8.");

    /// <summary>What JSON has, where one level is a number.</summary>
    internal static string EcrireIntervalle(IntervalleNiveau niveau) => JsonSerializer.SerializeToElement(niveau).ToString();

    internal static IntervalleNiveau LireIntervalle(string texte) => IntervalleNiveau.TryParse(texte, out var lu)
        ? EcrireIntervalle(lu) is var forme && forme == texte ? lu : throw AutreForme<IntervalleNiveau>(texte, forme)
        : throw new InvalidOperationException(
            $"{Refus<IntervalleNiveau>(texte)} Expected: a level such as 4, or two such as 4-8.");

    private static string Refus<T>(string texte) => $"In the database: '{Extrait.De(texte, LongueurCitee)}' is no {typeof(T).Name}.";

    private static InvalidOperationException AutreForme<T>(string texte, string forme) => new(
        $"In the database: '{Extrait.De(texte, LongueurCitee)}' stands for the {typeof(T).Name} {forme}, and a query that compares "
        + $"texts would not find it. Update the column: it is stored as '{forme}'.");

    /// <summary>The words of an enumeration, as JSON has them.</summary>
    private static class Mots<T> where T : struct, Enum
    {
        internal static readonly string[] Liste = [.. Enum.GetValues<T>().Select(Mot)];

        internal static readonly FrozenDictionary<T, string> Textes = Enum.GetValues<T>().ToFrozenDictionary(valeur => valeur, Mot);

        internal static readonly FrozenDictionary<string, T> Valeurs =
            Enum.GetValues<T>().ToFrozenDictionary(Mot, valeur => valeur, StringComparer.Ordinal);

        private static string Mot(T valeur) => JsonSerializer.SerializeToElement(valeur).GetString()!;
    }
}
