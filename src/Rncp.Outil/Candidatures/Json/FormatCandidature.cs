using System.Text.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Mots;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads a line: the request of the library, with a sentence in French on each thing that is wrong in it.</summary>
internal sealed class FormatCandidature(ICertification fiche)
{
    /// <summary>What a line is, for who wrote something else.</summary>
    internal const string Modele = "Une ligne porte un objet JSON entier, tel que "
        + "{\"nom\": \"BTS\", \"voie\": \"FC\", \"le\": \"2026-09-01\", \"candidat\": {\"niveau\": 5}}.";

    private const string Personne = "ce que l'on sait de la personne, tel que {\"niveau\": 5}, ou {} si l'on n'en sait rien";

    private static readonly string[] Cles = ["format", "nom", "voie", "le", "lectures", "candidat"];

    private readonly FormatLectures _lectures = new(fiche);
    private readonly FormatCandidat _candidat = new(fiche);

    internal Candidature? Lire(JsonElement racine, Journal journal)
    {
        if (racine.ValueKind != JsonValueKind.Object)
            return journal.Refuser(null, $"{ObjetJson.Brut(racine)} n'est pas un objet. {Modele}");
        if (CleDeLaPersonne(racine) is { } mal)
            return journal.Refuser(null, $"« {mal} » s'écrit sous « candidat », avec ce que l'on sait de la personne. {Modele}");
        var objet = new ObjetJson(racine, "", journal, Cles);
        if (objet.Entier("format", "1, ou rien") is { } format and not Demande.FormatConnu)
            objet.Noter("format", $"le format {format} n'est pas connu. Écrire {Demande.FormatConnu}, ou rien.");
        var le = objet.Date("le");
        if (!objet.Porte("le")) objet.Noter(null, "il manque « le », le jour de l'entrée, tel que \"2026-09-01\".");
        if (!objet.Porte("candidat")) objet.Noter(null, $"il manque « candidat », {Personne}.");
        return new Candidature(journal.Ligne, new Demande
        {
            Nom = Nom(objet),
            Voie = Voie(objet),
            Le = le ?? DateOnly.MinValue,
            Lectures = _lectures.Lire(objet),
            Candidat = objet.Objet("candidat", Personne, FormatCandidat.Cles) is { } candidat ? _candidat.Lire(candidat) : new Candidat(),
        });
    }

    /// <summary>
    /// The first key at the root that belongs to the person, as the lines of earlier versions had them; null when none does. That is one
    /// mistake, and not one a key.
    /// </summary>
    private static string? CleDeLaPersonne(JsonElement racine) => ObjetJson.ClesDe(racine).FirstOrDefault(FormatCandidat.Cles.Contains);

    private static string? Nom(ObjetJson objet) =>
        objet.Texte("nom", "un nom entre guillemets") is { } nom ? AnalyseNom.Lire(nom, message => objet.Noter("nom", message)) : null;

    private static VoieAcces? Voie(ObjetJson objet) =>
        objet.Texte("voie", "le code d'une voie, tel que \"FC\"") is { } texte
            ? AnalyseVoie.Lire(texte, message => objet.Noter("voie", message))
            : null;
}
