using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Mots;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads a line: the request of the library, with a sentence in French on each thing that is wrong in it.</summary>
internal sealed class FormatDemande(ICertification fiche)
{
    /// <summary>What a line is, for who wrote something else.</summary>
    internal const string Modele = "Une ligne porte un objet JSON entier, tel que "
        + "{\"nom\": \"BTS\", \"voie\": \"FC\", \"le\": \"2026-09-01\", \"candidat\": {\"niveau\": 5}}.";

    private const string Personne = "ce que l'on sait de la personne, tel que {\"niveau\": 5}, ou {} si l'on n'en sait rien";

    private static readonly string[] Cles = ["format", "nom", "voie", "le", "lectures", "candidat"];

    private static readonly string[] ClesDeLaPersonne =
    [
        "niveau", "niveau1969", "titres", "titresIncomplets",
        "experiences", "experiencesIncompletes", "evaluationFavorable", "etabliLe",
    ];

    private static readonly string[] ClesDUnTitre = ["niveau", "niveau1969", "baccalaureat", "obtenuLe", "etranger", "enCours"];

    private static readonly string[] ClesDUneExperience =
        ["secteur", "debut", "fin", "quotite", "nature", "justificatif", "secteurVoisin"];

    private readonly ImmutableArray<LectureRegle> _lectures = fiche.Regles?.Entree?.Lectures ?? [];

    internal Demande? Lire(JsonElement racine, LigneLue lue)
    {
        if (racine.ValueKind != JsonValueKind.Object) return Refuser($"{ObjetJson.Brut(racine)} n'est pas un objet. {Modele}");
        var objet = new ObjetJson(racine, lue, null, Cles);
        // As the lines of earlier versions had them: that is one mistake, and not one a key.
        if (lue.EstFausse && racine.EnumerateObject().Select(ObjetJson.Cle).FirstOrDefault(ClesDeLaPersonne.Contains) is { } mal)
            return Refuser($"« {mal} » s'écrit sous « candidat », avec ce que l'on sait de la personne. {Modele}");
        if (objet.Entier("format", "1, ou rien") is { } format and not Demande.FormatConnu)
            objet.Noter("format", $"le format {format} n'est pas connu. Écrire {Demande.FormatConnu}, ou rien.");
        var le = objet.Date("le");
        if (!objet.Porte("le")) objet.Noter(null, "il manque « le », le jour de l'entrée, tel que \"2026-09-01\".");
        if (!objet.Porte("candidat")) objet.Noter(null, $"il manque « candidat », {Personne}.");
        return new Demande
        {
            Nom = objet.Lu("nom", "un nom entre guillemets", AnalyseNom.Lire),
            Voie = objet.Lu("voie", "le code d'une voie, tel que \"FC\"", AnalyseVoie.Lire),
            Le = le ?? DateOnly.MinValue,
            Lectures = Lectures(objet),
            Candidat = objet.Objet("candidat", Personne, ClesDeLaPersonne) is { } candidat ? Candidat(candidat) : new Candidat(),
        };

        Demande? Refuser(string message) => lue.Refuser(new ErreurLigne(lue.Brute.Numero, null, message)).Demande;
    }

    /// <summary>The readings that are chosen, of those of the fiche: a decision refuses any other.</summary>
    private ChoixLectures? Lectures(ObjetJson objet)
    {
        if (!objet.Porte("lectures")) return null;
        string[] cles = [.. _lectures.Select(lecture => lecture.Cle)];
        const string Exemple = "la réponse choisie pour chaque lecture, telle que {\"Duree\": \"12\"}";
        if (objet.Objet("lectures", Exemple, cles) is not { } choix) return null;
        var reponses = new JsonObject();
        foreach (var lecture in _lectures)
            if (Reponse(choix, lecture) is { } reponse) reponses.Add(lecture.Cle, reponse);
        // Not by Avec, which drops the answer by default: what was asked is archived as it was asked, whatever the default becomes.
        return reponses.Deserialize(ContexteJson.Default.ChoixLectures);
    }

    private static string? Reponse(ObjetJson choix, LectureRegle lecture)
    {
        string[] connues = [lecture.ParDefaut, .. lecture.Autres];
        var attendu = $"l'une des réponses de la fiche : {string.Join(", ", connues.Select(connue => $"\"{connue}\""))}";
        return choix.Lu<string>(lecture.Cle, attendu, reponse => connues.Contains(reponse)
            ? (reponse, null)
            : (null, $"{Citation.De(reponse)} n'est pas une réponse de cette lecture. Écrire {attendu}."));
    }

    private Candidat Candidat(ObjetJson objet)
    {
        var titres = objet.Liste("titres", "[{\"niveau\": 5, \"obtenuLe\": \"2024-07-05\"}]", Titre, ClesDUnTitre);
        var titresIncomplets = Incomplet(objet, "titresIncomplets", "titres");
        return new Candidat
        {
            Niveau = FormatNiveau.Lire(objet),
            Titres = titres,
            TitresIncomplets = titresIncomplets,
            Experiences = objet.Liste("experiences",
                "[{\"secteur\": \"Marketing\", \"debut\": \"2026-01-01\", \"fin\": \"2026-06-30\"}]", Experience, ClesDUneExperience),
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

    private static Titre Titre(ObjetJson objet) => new()
    {
        Niveau = FormatNiveau.Lire(objet),
        Baccalaureat = objet.Booleen("baccalaureat"),
        ObtenuLe = objet.Date("obtenuLe"),
        Etranger = objet.Booleen("etranger") ?? false,
        EnCours = objet.Booleen("enCours") ?? false,
    };

    private Experience Experience(ObjetJson objet)
    {
        var debut = objet.Date("debut");
        if (!objet.Porte("debut")) objet.Noter(null, "il manque « debut », le premier jour, tel que \"2026-01-01\".");
        var secteur = objet.Lu("secteur", AnalyseSecteur.Attendu, texte => AnalyseSecteur.Lire(fiche, texte));
        return new Experience(secteur, debut ?? DateOnly.MinValue, objet.Date("fin"))
        {
            Quotite = objet.Entier("quotite", "un nombre entier de 1 à 100, le temps de travail en pour cent"),
            Nature = objet.Mot("nature", Lexiques.Natures),
            Justificatif = objet.Mot("justificatif", Lexiques.Justificatifs),
            SecteurVoisin = objet.Booleen("secteurVoisin") ?? false,
        };
    }
}
