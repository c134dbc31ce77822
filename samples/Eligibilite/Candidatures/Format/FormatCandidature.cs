using System.Collections.Immutable;
using System.Text.Json;
using Rncp;

namespace Exemple.Candidatures.Format;

/// <summary>Reads the person of a line.</summary>
internal sealed class FormatCandidature(ICertification fiche)
{
    private static readonly string[] Cles =
    [
        "nom", "voie", "le", "niveau", "niveau1969", "titres", "titresIncomplets", "experiences", "experiencesIncompletes", "evaluationFavorable",
    ];

    private static readonly ImmutableArray<string> MotsVoies = [.. VoieAcces.Toutes.SelectMany(voie => (string[])[voie.Code, voie.Cle.ToString()]).Distinct(StringComparer.OrdinalIgnoreCase)];

    private readonly FormatExperience _experience = new(fiche);

    internal Candidature? Lire(JsonElement racine, Journal journal, string modele)
    {
        if (racine.ValueKind != JsonValueKind.Object) return journal.Refuser(null, $"{ObjetJson.Brut(racine)} n'est pas un objet. {modele}");
        var objet = new ObjetJson(racine, "", journal, Cles);
        var le = objet.Date("le");
        if (!objet.Porte("le")) objet.Noter(null, "il manque « le », le jour de l'entrée, tel que \"2026-09-01\".");
        return new Candidature(journal.Ligne, Nom(objet) ?? $"Ligne {journal.Ligne}", Voie(objet), le ?? DateOnly.MinValue, Candidat(objet));
    }

    private static string? Nom(ObjetJson objet)
    {
        var nom = objet.Texte("nom", "un nom entre guillemets");
        if (nom is null || (Citation.EstVisible(nom) && !string.IsNullOrWhiteSpace(nom))) return nom;
        objet.Noter("nom", $"{Citation.De(nom)} ne se lit pas comme un nom. Écrire des lettres, sans tabulation, retour à la ligne ni caractère de contrôle.");
        return null;
    }

    private static VoieAcces? Voie(ObjetJson objet)
    {
        if (objet.Texte("voie", "le code d'une voie, tel que \"FC\"") is not { } texte) return null;
        if (VoieAcces.TryParse(texte, out var voie)) return voie;
        objet.Noter("voie", $"la voie {Citation.De(texte)} est inconnue. {Suggestion.Phrase(texte, MotsVoies)}");
        return null;
    }

    private Candidat Candidat(ObjetJson objet)
    {
        var titres = objet.Liste("titres", FormatTitre.Exemple, FormatTitre.Lire, FormatTitre.Cles);
        var titresIncomplets = Incomplet(objet, "titresIncomplets", "titres");
        return new Candidat
        {
            Niveau = FormatNiveau.Lire(objet),
            Titres = titres,
            TitresIncomplets = titresIncomplets,
            Experiences = objet.Liste("experiences", FormatExperience.Exemple, _experience.Lire, FormatExperience.Cles),
            ExperiencesIncompletes = Incomplet(objet, "experiencesIncompletes", "experiences"),
            EvaluationFavorable = objet.Booleen("evaluationFavorable"),
        };
    }

    private static bool Incomplet(ObjetJson objet, string cle, string liste)
    {
        var incomplet = objet.Booleen(cle) ?? false;
        if (objet.Porte(cle) && !objet.Porte(liste)) objet.Noter(cle, $"« {liste} » n'est pas donné. L'ajouter, ou enlever « {cle} ».");
        return incomplet;
    }
}
