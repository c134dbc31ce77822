using System.Collections.Generic;

namespace Rncp.Format;

/// <summary>The names that a key cannot be, since it becomes a member of a class of the model.</summary>
internal static class ReservedNames
{
    /// <summary>The members that a generated set has already.</summary>
    internal static readonly HashSet<string> OfMembers =
    [
        "Metier", "CleMetier", "Secteur", "CleSecteur", "Donnees", "Tous", "Cle", "Code", "Libelle", "Numero", "Ordre", "Depuis", "Selon",
        "Parse", "TryParse", "Chercher",
        "Equals", "GetHashCode", "ToString", "CompareTo", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];
}
