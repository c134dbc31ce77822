using System.Globalization;

namespace Rncp.Tests.Garde;

/// <summary>A fact that a person typed from the page: one line of <c>tests/donnees/faits.txt</c>.</summary>
/// <param name="Ligne">The line of the page that prints it; null when the page says nothing of it.</param>
/// <param name="Place">Where it is in the référentiel; of a list followed by <c>(nombre)</c>, how many items it has.</param>
/// <param name="Valeur">The value; <c>oui</c> and <c>non</c>, or the state of what has none: <c>vide</c>, <c>absent</c>, <c>inconnu</c>.</param>
/// <param name="Repere">Words of the same line of the page that tell it from others; may be empty.</param>
internal sealed record Fait(int? Ligne, string Place, string Valeur, string Repere)
{
    /// <summary>The states of what has no value.</summary>
    internal static readonly string[] Etats = ["vide", "absent", "inconnu"];

    private static readonly string[] Nombres =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
        "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",
    ];

    internal static Fait? Lire(string ligne) => ligne.Split('|') is [var numero, var place, var valeur, var repere]
        && (numero.Trim() == "-" || int.TryParse(numero, out _))
        ? new Fait(numero.Trim() == "-" ? null : int.Parse(numero, CultureInfo.InvariantCulture), place.Trim(), valeur.Trim(), repere.Trim())
        : null;

    /// <summary>Whether a line of the page prints the fact: its words, and its value in one of the forms that a page has for it.</summary>
    internal bool EstImprimePar(string ligne) => Contient(ligne, Repere)
        && (FormesImprimees is { } formes ? formes.Any(forme => Contient(ligne, forme)) : Repere.Length > 0);

    /// <summary>How a page prints the value; null for what it says by a cross, a dash or nothing.</summary>
    internal IReadOnlyList<string>? FormesImprimees
    {
        get
        {
            if (Valeur is "oui" or "non" || Etats.Contains(Valeur)) return null;
            if (Valeur is [_, _, _, _, '-', _, _, '-', _, _]) return [$"{Valeur[8..]}-{Valeur[5..7]}-{Valeur[..4]}"];
            if (!int.TryParse(Valeur, out var nombre)) return [Valeur];
            // A number stands beside its unit: « un » and « 4 » are in many a sentence.
            return Place[(Place.LastIndexOf('.') + 1)..] switch
            {
                "niveau" => [$"Niveau {nombre}", $"niveau {nombre}"],
                "mois" => [$"{nombre} mois", $"{EnLettres(nombre)} mois", .. nombre % 12 == 0 ? [$"{EnLettres(nombre / 12)} an", $"{EnLettres(nombre / 12)} ans"] : Array.Empty<string>()],
                _ => [Valeur],
            };
        }
    }

    private static string EnLettres(int nombre) => nombre < Nombres.Length ? Nombres[nombre] : $"{nombre}";

    public override string ToString() => $"{Ligne?.ToString(CultureInfo.InvariantCulture) ?? "-"} | {Place} | {Valeur} | {Repere}".TrimEnd();

    /// <summary>Whole words: 6 is not in 56.</summary>
    private static bool Contient(string ligne, string mots)
    {
        if (mots.Length == 0) return true;
        for (var i = ligne.IndexOf(mots, StringComparison.Ordinal); i >= 0; i = ligne.IndexOf(mots, i + 1, StringComparison.Ordinal))
        {
            var fin = i + mots.Length;
            var coupe = i > 0 && char.IsLetterOrDigit(ligne[i - 1]) && char.IsLetterOrDigit(mots[0]);
            if (!coupe && (fin == ligne.Length || !char.IsLetterOrDigit(ligne[fin]) || !char.IsLetterOrDigit(mots[^1]))) return true;
        }
        return false;
    }
}
