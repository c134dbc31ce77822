using System.Text.Json;
using Rncp;

namespace Exemple.Candidatures.Format;

/// <summary>Reads a level: a number, its name, two bounds, or a level of 1969 under a key of its own.</summary>
internal static class FormatNiveau
{
    private const string Attendu = "un nombre de 1 à 8, un nom tel que \"Niveau 4\", ou deux bornes telles que {\"min\": 4, \"max\": 8}";

    internal static readonly Dictionary<string, NiveauDe1969> De1969 =
        Enum.GetValues<NiveauDe1969>().ToDictionary(niveau => niveau.ToString());

    internal static IntervalleNiveau? Lire(ObjetJson objet)
    {
        var niveau = objet.Valeur("niveau") is { } valeur ? Lire(objet, valeur) : null;
        var ancien = objet.Mot("niveau1969", De1969);
        if (objet.Porte("niveau") && objet.Porte("niveau1969"))
            objet.Noter("niveau1969", "le niveau est déjà donné par « niveau ». Ne garder que l'un des deux.");
        return ancien is { } lu ? IntervalleNiveau.Depuis1969(lu) : niveau;
    }

    private static IntervalleNiveau? Lire(ObjetJson objet, JsonElement valeur) => valeur.ValueKind switch
    {
        JsonValueKind.Number when valeur.TryGetInt32(out var numero) && numero is >= 1 and <= 8 =>
            IntervalleNiveau.De(NiveauQualification.De(numero)),
        JsonValueKind.String when NiveauQualification.TryParse(objet.Texte("niveau", Attendu), out var niveau) =>
            IntervalleNiveau.De(niveau),
        JsonValueKind.Object => Bornes(objet.Objet("niveau", valeur, "min", "max")),
        _ => Refuser(objet, valeur),
    };

    private static IntervalleNiveau? Bornes(ObjetJson bornes)
    {
        var min = Borne(bornes, "min");
        var max = bornes.Porte("max") ? Borne(bornes, "max") : NiveauQualification.Niveau8;
        if (!bornes.Porte("min")) bornes.Noter(null, "il manque « min », le niveau que l'on sait atteint, de 1 à 8.");
        if (min is null || max is null) return null;
        if (min <= max) return IntervalleNiveau.Entre(min, max);
        bornes.Noter(null, $"le minimum, {min.Numero}, dépasse le maximum, {max.Numero}. Écrire le plus bas dans « min ».");
        return null;
    }

    private static NiveauQualification? Borne(ObjetJson bornes, string cle)
    {
        const string attendu = "un niveau de 1 à 8";
        if (bornes.Entier(cle, attendu) is not { } numero) return null;
        if (numero is >= 1 and <= 8) return NiveauQualification.De(numero);
        bornes.Noter(cle, $"« {numero} » n'est pas un niveau. Écrire {attendu}.");
        return null;
    }

    private static IntervalleNiveau? Refuser(ObjetJson objet, JsonElement valeur)
    {
        var ancien = valeur.ValueKind == JsonValueKind.String && De1969.ContainsKey(valeur.GetRawText().Trim('"'));
        var conseil = ancien ? "Un niveau de la nomenclature de 1969 s'écrit sous la clé « niveau1969 »."
            : valeur.ValueKind == JsonValueKind.Number && valeur.GetRawText() == "0" ? "Qui n'a aucun diplôme s'écrit \"titres\": []."
            : $"Écrire {Attendu}.";
        objet.Noter("niveau", $"{ObjetJson.Brut(valeur)} n'est pas un niveau. {conseil}");
        return null;
    }
}
