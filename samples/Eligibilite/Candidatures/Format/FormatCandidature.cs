using System.Text.Json;
using Rncp;

namespace Exemple.Candidatures.Format;

/// <summary>Reads the person of a line.</summary>
internal sealed class FormatCandidature(ICertification fiche)
{
    private static readonly string[] Cles =
    [
        "nom", "voie", "le", "niveau", "niveau1969", "titres", "titresIncomplets",
        "experiences", "experiencesIncompletes", "evaluationFavorable", "etabliLe",
    ];

    private readonly FormatExperience _experience = new(fiche);

    internal Candidature? Lire(JsonElement racine, Journal journal, string modele)
    {
        if (racine.ValueKind != JsonValueKind.Object)
            return journal.Refuser(null, $"{ObjetJson.Brut(racine)} n'est pas un objet. {modele}");
        var objet = new ObjetJson(racine, "", journal, Cles);
        var le = objet.Date("le");
        if (!objet.Porte("le")) objet.Noter(null, "il manque « le », le jour de l'entrée, tel que \"2026-09-01\".");
        return new Candidature(
            journal.Ligne, Nom(objet) ?? $"Ligne {journal.Ligne}", Voie(objet), le ?? DateOnly.MinValue, Candidat(objet));
    }

    private static string? Nom(ObjetJson objet) =>
        objet.Texte("nom", "un nom entre guillemets") is { } nom ? AnalyseNom.Lire(nom, message => objet.Noter("nom", message)) : null;

    private static VoieAcces? Voie(ObjetJson objet) =>
        objet.Texte("voie", "le code d'une voie, tel que \"FC\"") is { } texte
            ? AnalyseVoie.Lire(texte, message => objet.Noter("voie", message))
            : null;

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
            EtabliLe = objet.Date("etabliLe"),
        };
    }

    private static bool Incomplet(ObjetJson objet, string cle, string liste)
    {
        var incomplet = objet.Booleen(cle) ?? false;
        if (objet.Porte(cle) && !objet.Porte(liste)) objet.Noter(cle, $"« {liste} » n'est pas donné. L'ajouter, ou enlever « {cle} ».");
        return incomplet;
    }
}
