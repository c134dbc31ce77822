using System.Collections.Generic;

namespace Rncp.Generators;

/// <summary>The names that the generator gives itself.</summary>
internal static class ReservedNames
{
    /// <summary>The generated types of a fiche; one without sectors has no Secteur and no CleSecteur.</summary>
    internal static readonly HashSet<string> OfTypes =
    [
        "Certification", "Bloc", "CleBloc", "Competence", "CleCompetence", "CompetenceAttestee", "Metier", "CleMetier", "Nsf", "CleNsf",
        "Formacode", "CleFormacode", "Rome", "CleRome", "Secteur", "CleSecteur", "Progression", "Donnees",
    ];

    /// <summary>The members that a generated set has already.</summary>
    internal static readonly HashSet<string> OfMembers =
    [
        "Metier", "CleMetier", "Secteur", "CleSecteur", "Donnees", "Tous", "Cle", "Code", "Libelle", "Numero", "Ordre", "Depuis", "Selon", "Parse", "TryParse", "Chercher",
        "Equals", "GetHashCode", "ToString", "CompareTo", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];
}
