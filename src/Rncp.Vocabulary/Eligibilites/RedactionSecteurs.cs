using System.Collections.Immutable;

namespace Rncp;

/// <summary>Writes sectors in the words of a fiche.</summary>
internal static class RedactionSecteurs
{
    internal static string Rediger(FicheRncp fiche, ImmutableArray<CodeSecteur> secteurs) =>
        (secteurs.Length > 1 ? "l'un des secteurs : " : "le secteur : ") + Francais.Liste(secteurs.Select(secteur => fiche.LibelleSecteur(secteur)), "ou");
}
