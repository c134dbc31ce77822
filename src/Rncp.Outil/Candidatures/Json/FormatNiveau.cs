using System.Text.Json;
using Rncp.Outil.Candidatures.Mots;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads a level: a number, its name, two bounds, or a level of 1969 under a key of its own.</summary>
internal static class FormatNiveau
{
    private const string Attendu =
        "un nombre de 1 à 8, un nom tel que \"Niveau 4\", ou deux bornes telles que \"4-8\" ou {\"min\": 4, \"max\": 8}";

    internal static IntervalleNiveau? Lire(ObjetJson objet)
    {
        var niveau = objet.Valeur("niveau") is { ValueKind: JsonValueKind.Object }
            ? Bornes(objet.Objet("niveau", Attendu, ["min", "max"])!)
            : Texte(objet, "niveau", Attendu) is { } texte ? Lire(objet, texte) : null;
        var ancien = objet.Mot("niveau1969", Lexiques.De1969);
        if (objet.Porte("niveau") && objet.Porte("niveau1969"))
            objet.Noter("niveau1969", "le niveau est déjà donné par « niveau ». Ne garder que l'un des deux.");
        return ancien is { } lu ? IntervalleNiveau.Depuis1969(lu) : niveau;
    }

    /// <summary>A number is read by its digits, as the same text is.</summary>
    private static string? Texte(ObjetJson objet, string cle, string attendu) =>
        objet.Valeur(cle) is { ValueKind: JsonValueKind.Number } nombre ? nombre.GetRawText() : objet.Texte(cle, attendu);

    private static IntervalleNiveau? Lire(ObjetJson objet, string texte)
    {
        if (NiveauQualification.TryParse(texte, out var niveau)) return niveau;
        if (texte.Split('-') is [var bas, var haut]
            && NiveauQualification.TryParse(bas, out var min) && NiveauQualification.TryParse(haut, out var max))
            return Entre(min, max, message => objet.Noter("niveau", message));
        var conseil = Lexiques.De1969.Exact(texte) is not null ? "Un niveau de la nomenclature de 1969 s'écrit sous la clé « niveau1969 »."
            : texte == "0" ? "Qui n'a aucun diplôme s'écrit \"titres\": []."
            : $"Écrire {Attendu}.";
        objet.Noter("niveau", $"{Citation.De(texte)} n'est pas un niveau. {conseil}");
        return null;
    }

    private static IntervalleNiveau? Bornes(ObjetJson bornes)
    {
        var min = Borne(bornes, "min", "le niveau que l'on sait atteint, de 1 à 8");
        var max = Borne(bornes, "max", "le plus haut qu'il puisse être : 8 si l'on n'en sait rien");
        return min is null || max is null ? null : Entre(min, max, message => bornes.Noter(null, message));
    }

    private static NiveauQualification? Borne(ObjetJson bornes, string cle, string sens)
    {
        const string UnNiveau = "un niveau de 1 à 8";
        if (!bornes.Porte(cle)) bornes.Noter(null, $"il manque « {cle} », {sens}.");
        if (Texte(bornes, cle, UnNiveau) is not { } texte) return null;
        if (NiveauQualification.TryParse(texte, out var niveau)) return niveau;
        bornes.Noter(cle, $"{Citation.De(texte)} n'est pas un niveau. Écrire {UnNiveau}.");
        return null;
    }

    private static IntervalleNiveau? Entre(NiveauQualification min, NiveauQualification max, Action<string> noter)
    {
        if (min <= max) return IntervalleNiveau.Entre(min, max);
        noter($"le minimum, {min.Numero}, dépasse le maximum, {max.Numero}. Les échanger.");
        return null;
    }
}
