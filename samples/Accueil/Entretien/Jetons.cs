using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Accueil.Entretien;

/// <summary>
/// A conversation as the text of an address: compressed, encrypted and signed, so that Back, Reload and two tabs work by themselves and
/// nobody reads or changes an answer on its way.
/// </summary>
internal sealed class Jetons(IDataProtectionProvider protection, TimeProvider horloge)
{
    /// <summary>Half of what a server takes as a first line.</summary>
    internal const int LongueurMax = 4096;

    /// <summary>More than any person has to say, and little for the fiche to go through again each time.</summary>
    internal const int EtapesMax = 60;

    internal static readonly string TropDEtapes =
        $"Cet entretien a {EtapesMax} réponses, le plus que ce service lit : il n'en prend pas d'autre.";

    private static readonly string TropLong =
        $"Cet entretien ne tient plus dans l'adresse de la page, qui a {LongueurMax} caractères au plus : "
        + "ce que vous venez d'écrire n'est pas pris.";

    private const int JoursDeVie = 30;

    private readonly IDataProtector _protecteur = protection.CreateProtector("Accueil.Entretien.v1");

    /// <summary>Writes a conversation; false, and why, when it is longer than one may be.</summary>
    internal bool TryEcrire(Etat etat, [NotNullWhen(true)] out string? jeton, [NotNullWhen(false)] out string? refus)
    {
        (jeton, refus) = (null, etat.Etapes.Length > EtapesMax ? TropDEtapes : null);
        if (refus is not null) return false;
        using var memoire = new MemoryStream();
        using (var compresse = new DeflateStream(memoire, CompressionLevel.Fastest))
            JsonSerializer.Serialize(compresse, etat, EtatJson.Default.Etat);
        var texte = Base64Url.EncodeToString(_protecteur.Protect(memoire.ToArray()));
        (jeton, refus) = texte.Length <= LongueurMax ? (texte, (string?)null) : (null, TropLong);
        return jeton is not null;
    }

    /// <summary>Reads a conversation; false when it is not one of ours, or too old.</summary>
    internal bool TryLire(string? jeton, [NotNullWhen(true)] out Etat? etat)
    {
        etat = null;
        if (jeton is not { Length: > 0 and <= LongueurMax } || !Base64Url.IsValid(jeton)) return false;
        try
        {
            var octets = _protecteur.Unprotect(Base64Url.DecodeFromUtf8(Encoding.UTF8.GetBytes(jeton)));
            using var lisible = new DeflateStream(new MemoryStream(octets), CompressionMode.Decompress);
            var lu = JsonSerializer.Deserialize(lisible, EtatJson.Default.Etat);
            var age = horloge.Aujourdhui().DayNumber - lu?.EtabliLe.DayNumber;
            if (age is >= -1 and <= JoursDeVie) etat = lu;
        }
        catch (Exception e) when (e is CryptographicException or JsonException or InvalidDataException or FormatException)
        {
            return false;
        }
        return etat is not null;
    }
}
