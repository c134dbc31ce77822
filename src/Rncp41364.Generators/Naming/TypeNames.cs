using System.Collections.Generic;

namespace Rncp.Generators;

/// <summary>The names of the generated types of a fiche; one without sectors has no Secteur and no CleSecteur.</summary>
internal static class TypeNames
{
    internal const string Certification = nameof(Certification);

    internal static readonly HashSet<string> All =
    [
        Certification, "Bloc", "CleBloc", "Competence", "CleCompetence", "CompetenceAttestee", "Metier", "CleMetier", "Nsf", "CleNsf",
        "Formacode", "CleFormacode", "Rome", "CleRome", "Secteur", "CleSecteur", "Progression", "Donnees",
    ];
}
