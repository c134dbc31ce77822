using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rncp.Formes;
using Rncp.Noyau;

namespace Rncp.Redaction;

/// <summary>What the person who sent a request reads: in French, or in English when the request asks for it first.</summary>
internal sealed class Phrases
{
    private const int LongueurCitee = 60;
    private static readonly Phrases Francaises = new(estAnglais: false);
    private readonly bool _estAnglais;

    private Phrases(bool estAnglais) => _estAnglais = estAnglais;

    /// <summary>The sentences in English.</summary>
    internal static Phrases Anglaises { get; } = new(estAnglais: true);

    /// <summary>The code of the language, as an HTTP header has it.</summary>
    internal string Langue => Choisir("fr", "en");

    /// <summary>What the whole answer says.</summary>
    internal string Titre => Choisir("La demande contient une valeur qui n'est pas valable.", "The request has a value that is not valid.");

    /// <summary>What the body is without a value.</summary>
    internal string CorpsManquant => Choisir("Il manque le corps de la demande, en JSON.", "The body of the request, in JSON, is missing.");

    /// <summary>The language of a request: French, unless English is preferred to it.</summary>
    internal static Phrases De(HttpRequest demande)
    {
        var langues = demande.GetTypedHeaders().AcceptLanguage.OrderByDescending(langue => langue.Quality ?? 1)
            .Where(langue => langue.Quality is not 0).Select(langue => langue.Value.ToString()).ToArray();
        var premiere = Array.Find(langues, langue => Est(langue, "fr") || Est(langue, "en"));
        return premiere is not null && Est(premiere, "en") ? Anglaises : Francaises;
    }

    /// <summary>One of two texts.</summary>
    internal string Choisir(string francais, string anglais) => _estAnglais ? anglais : francais;

    /// <summary>What a value of a type is, and for an open code what it looks like.</summary>
    internal string Nommer(Forme forme)
    {
        var nom = Capitale(Choisir(Noms.De(forme).Francais, Noms.De(forme).Anglais));
        return forme.Genre is GenreForme.CodeOuvert or GenreForme.Niveau ? $"{nom}: {Noms.Attendu(forme, this)}" : nom;
    }

    /// <summary>A text that was read, cut, as it is quoted.</summary>
    internal string Citer(string texte)
    {
        var debut = Extrait.De(texte[..Math.Min(texte.Length, LongueurCitee + 2)], LongueurCitee);
        return Choisir($"« {debut} »", $"'{debut}'");
    }

    /// <summary>A text that is no value of a type, and what would be one.</summary>
    internal string PasUn(Forme forme, string lu)
    {
        if (lu.Length == 0) return Manque(forme);
        var blanc = lu.Length <= LongueurCitee && lu.Trim() is { Length: > 0 } nu && nu.Length < lu.Length && forme.TryLire(nu, out _)
            ? Choisir(" Il y a un blanc autour.", " There is a blank around it.") : "";
        return Citer(lu) + Choisir($" n'est pas {Noms.De(forme).Francais}.", $" is not {Noms.De(forme).Anglais}.") + blanc + Attendu(forme);
    }

    /// <summary>What was read is no value of a type, and is not shown.</summary>
    internal string PasUn(Forme forme) =>
        Choisir($"Cette valeur n'est pas {Noms.De(forme).Francais}.", $"This value is not {Noms.De(forme).Anglais}.") + Attendu(forme);

    /// <summary>No value was given where one is required.</summary>
    internal string Manque(Forme forme) =>
        Choisir($"Il manque {Noms.De(forme).Francais}.", $"{Capitale(Noms.De(forme).Anglais)} is missing.") + Attendu(forme);

    private string Attendu(Forme forme) => Choisir($" Attendu : {Noms.Attendu(forme, this)}.", $" Expected: {Noms.Attendu(forme, this)}.");

    private static string Capitale(string texte) => char.ToUpper(texte[0], CultureInfo.InvariantCulture) + texte[1..];

    private static bool Est(string langue, string attendue) => langue.StartsWith(attendue, StringComparison.OrdinalIgnoreCase)
        && (langue.Length == attendue.Length || langue[attendue.Length] == '-');
}
