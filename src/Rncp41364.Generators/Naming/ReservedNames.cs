using System.Collections.Generic;

namespace Rncp.Generators;

/// <summary>The names that a generated set of members has already.</summary>
internal static class ReservedNames
{
    internal static readonly HashSet<string> OfMembers =
    [
        "Metier", "CleMetier", "Secteur", "CleSecteur", "Donnees", "Tous", "Cle", "Code", "Libelle", "Numero", "Ordre", "Depuis", "Selon", "Parse", "TryParse", "Chercher",
        "Equals", "GetHashCode", "ToString", "CompareTo", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];
}
