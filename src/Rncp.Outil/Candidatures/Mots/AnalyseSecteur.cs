using Rncp.Noyau;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>
/// Reads a sector of the fiche, by its key or its wording, or any other. A key that is nearly one of the fiche is an error: read
/// as another sector, a slip of the keyboard would refuse a person.
/// </summary>
internal static class AnalyseSecteur
{
    internal const string Attendu = "la clé d'un secteur, telle que \"Marketing\", ou \"Autre\"";

    internal static (CodeSecteur? Secteur, string? Faute) Lire(ICertification fiche, string texte)
    {
        var connus = fiche.Regles?.Secteurs ?? [];
        foreach (var connu in connus)
            if (Est(texte, connu.Code) || Est(texte, connu.Libelle)) return (CodeSecteur.Parse(connu.Code, null), null);
        var proche = MotProche.Parmi(connus.Select(connu => connu.Code).Concat(connus.Select(connu => connu.Libelle)), texte);
        if (proche is null && CodeSecteur.TryParse(texte, null, out var autre)) return (autre, null);
        var conseil = proche is null
            ? $"Écrire {Attendu}. Secteurs de la fiche : {string.Join(", ", connus.Select(connu => connu.Code))}."
            : $"Vouliez-vous dire « {proche} » ?";
        return (null, $"le secteur {Citation.De(texte)} n'est pas compris. {conseil}");
    }

    private static bool Est(string texte, string mot) => string.Equals(texte, mot, StringComparison.OrdinalIgnoreCase);
}
