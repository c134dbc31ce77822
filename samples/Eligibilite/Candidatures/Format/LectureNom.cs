namespace Exemple.Candidatures.Format;

/// <summary>Reads what to call a person, which every output shows as it is.</summary>
internal static class LectureNom
{
    internal static string? Lire(string nom, Action<string> noter)
    {
        if (Citation.EstVisible(nom) && !string.IsNullOrWhiteSpace(nom)) return nom;
        noter($"{Citation.De(nom)} ne se lit pas comme un nom. Écrire des lettres, sans tabulation, retour à la ligne ni caractère de contrôle.");
        return null;
    }
}
