using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Rncp.Format;
using Rncp.Noyau;

namespace Rncp;

/// <summary>The changes that were found, each with the places and the fingerprint that it is known by.</summary>
internal sealed class Registre(Cote avant, Cote apres)
{
    private const int ChiffresDEmpreinte = 12;

    private readonly ImmutableArray<Changement>.Builder _changements = ImmutableArray.CreateBuilder<Changement>();
    private readonly Dictionary<string, int> _pareils = [];

    internal Cote Avant => avant;

    internal Cote Apres => apres;

    internal ImmutableArray<Changement> Changements => _changements.ToImmutable();

    internal Changement Ajouter(RegleChangement regle, Place place, JsonNode? un, JsonNode? autre, Func<Temoin?> temoin) =>
        Ajouter(regle, place, (un, un is null ? null : Json(un)), (autre, autre is null ? null : Json(autre)), temoin);

    internal Changement Ajouter(
        RegleChangement regle, Place place,
        (JsonNode? Noeud, string? Json) un, (JsonNode? Noeud, string? Json) autre, Func<Temoin?> temoin)
    {
        var changement = new Changement(temoin)
        {
            Regle = regle,
            Chemin = place.Chemin,
            Avant = un.Json,
            Apres = autre.Json,
            LieuAvant = avant.Lieu(un.Noeud),
            LieuApres = apres.Lieu(autre.Noeud),
            Empreinte = Empreinte($"{regle.Id}\n{place.Cle}\n{un.Json}\n{autre.Json}"),
        };
        _changements.Add(changement);
        return changement;
    }

    /// <summary>What went and what came are one member, where it came.</summary>
    internal void Deplacer(Changement parti, Changement venu, Func<Temoin?> temoin)
    {
        _changements[_changements.IndexOf(venu)] = new Changement(temoin)
        {
            Regle = ReglesChangement.MembreDeplace,
            Chemin = venu.Chemin,
            Avant = parti.Avant,
            Apres = venu.Apres,
            LieuAvant = parti.LieuAvant,
            LieuApres = venu.LieuApres,
            Empreinte = Empreinte($"{ReglesChangement.MembreDeplace.Id}\n{parti.Empreinte}\n{venu.Empreinte}"),
        };
        _changements.Remove(parti);
    }

    internal static string Json(JsonNode noeud) => CanonicalJson.Write(noeud, default);

    internal static string Json(IEnumerable<string> textes) =>
        $"[{string.Join(',', textes.Select(texte => ChaineJson.Ecrire(new StringBuilder(), texte)))}]";

    /// <summary>Of changes that nothing but their position tells apart, each has its own all the same.</summary>
    private string Empreinte(string changement)
    {
        var rang = _pareils.GetValueOrDefault(changement);
        _pareils[changement] = rang + 1;
        var octets = Encoding.UTF8.GetBytes(rang == 0 ? changement : $"{changement}\n{rang}");
        return Convert.ToHexString(SHA256.HashData(octets))[..ChiffresDEmpreinte].ToLowerInvariant();
    }
}
