using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads the readings that are chosen, of those of the fiche: a decision refuses any other.</summary>
internal sealed class FormatLectures(ICertification fiche)
{
    private const string Exemple = "la réponse choisie pour chaque lecture, telle que {\"Duree\": \"12\"}";

    private readonly ImmutableArray<LectureRegle> _connues = fiche.Regles?.Entree?.Lectures ?? [];

    internal ChoixLectures? Lire(ObjetJson objet)
    {
        if (objet.Objet("lectures", Exemple, [.. _connues.Select(lecture => lecture.Cle)]) is not { } choix) return null;
        var reponses = new JsonObject();
        foreach (var lecture in _connues)
            if (Reponse(choix, lecture) is { } reponse) reponses.Add(lecture.Cle, reponse);
        // Not by Avec, which drops the answer by default: what was asked is archived as it was asked, whatever the default becomes.
        return reponses.Deserialize(ContexteJson.Default.ChoixLectures);
    }

    private static string? Reponse(ObjetJson choix, LectureRegle lecture)
    {
        string[] connues = [lecture.ParDefaut, .. lecture.Autres];
        var attendu = $"l'une des réponses de la fiche : {string.Join(", ", connues.Select(connue => $"\"{connue}\""))}";
        if (choix.Texte(lecture.Cle, attendu) is not { } reponse) return null;
        if (connues.Contains(reponse)) return reponse;
        choix.Noter(lecture.Cle, $"{Citation.De(reponse)} n'est pas une réponse de cette lecture. Écrire {attendu}.");
        return null;
    }
}
