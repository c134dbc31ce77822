using System.Collections.Immutable;

namespace Rncp;

/// <summary>Writes sectors in the words of a fiche.</summary>
internal static class RedactionSecteurs
{
    internal static string Rediger(ICertification fiche, ImmutableArray<CodeSecteur> secteurs) =>
        MotsDeFiche.De(fiche).Secteurs(secteurs, secteurs => (secteurs.Length > 1 ? "l'un des secteurs : " : "le secteur : ")
            + Francais.Liste(secteurs.Select(secteur => Libelle(fiche, secteur)), "ou"));

    /// <summary>The wording of a sector in a fiche; the key itself when the fiche does not name it.</summary>
    internal static string Libelle(ICertification fiche, CodeSecteur secteur)
    {
        foreach (var connu in fiche.Regles?.Secteurs ?? [])
            if (string.Equals(connu.Code, secteur.ToString(), StringComparison.OrdinalIgnoreCase)) return connu.Libelle;
        return secteur.ToString();
    }
}
