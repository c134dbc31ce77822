using Microsoft.OpenApi;
using static Rncp.OpenApi.Redacteur;

namespace Rncp.OpenApi;

/// <summary>What a person states, as an object: its leaves are written by converters, which tell the framework nothing.</summary>
internal static class Objets
{
    /// <summary>What an interval of levels is, in JSON and elsewhere.</summary>
    internal const string UnIntervalle =
        "What is known of a level: a level from 1 to 8, or the lowest and the highest that it may be, such as \"4-8\".";

    private const string Niveau1969 = "Another way to give the level, in the nomenclature of 1969, and never with it.";

    /// <summary>The schema of one of these types; null for another one.</summary>
    internal static OpenApiSchema? De(Type type, Redacteur redacteur) =>
        type == typeof(Demande) ? Demande(redacteur)
        : type == typeof(Candidat) ? Candidat(redacteur)
        : type == typeof(Titre) ? Titre(redacteur)
        : type == typeof(Experience) ? Experience(redacteur)
        : type == typeof(IntervalleNiveau) ? Intervalle()
        : type == typeof(ChoixLectures) ? Lectures()
        : type == typeof(FaitsCandidat) ? Faits()
        : type == typeof(Eligibilite) ? Decision.De(redacteur)
        : null;

    private static OpenApiSchema Demande(Redacteur un) => Objet(
        "A person to decide on.", ["le", "candidat"],
        ("format", OuNull(Entier("The format: 1, also when omitted."))),
        ("nom", OuNull(Texte("What the person is called by whoever asks. It decides nothing."))),
        ("voie", OuNull(un.Ref(typeof(VoieAcces)))),
        ("le", Jour("The day of entry.")),
        ("lectures", OuNull(un.Ref(typeof(ChoixLectures)))),
        ("candidat", un.Ref(typeof(Candidat))));

    private static OpenApiSchema Candidat(Redacteur un) => Objet(
        "What is known of a person. What is omitted or null is not known, and never counts as no; an empty list is none.", [],
        ("niveau", OuNull(un.Ref(typeof(IntervalleNiveau)))),
        ("niveau1969", OuNull(un.Ref(typeof(NiveauDe1969)))),
        ("titres", OuNull(Liste(un.Ref(typeof(Titre)), "The titles, in detail."))),
        ("titresIncomplets", OuNull(Booleen("Whether titles may be missing."))),
        ("experiences", OuNull(Liste(un.Ref(typeof(Experience)), "The experiences, in any order."))),
        ("experiencesIncompletes", OuNull(Booleen("Whether experiences may be missing."))),
        ("evaluationFavorable", OuNull(Booleen("The recorded outcome of the assessment on entry."))),
        ("etabliLe", OuNull(Jour("The day on which the facts were stated; by default that of entry."))));

    private static OpenApiSchema Titre(Redacteur un) => Objet(
        "A diploma or a professional certification of a person.", [],
        ("niveau", OuNull(un.Ref(typeof(IntervalleNiveau)))),
        ("niveau1969", OuNull(un.Ref(typeof(NiveauDe1969)))),
        ("baccalaureat", OuNull(Booleen("Whether it is the baccalauréat."))),
        ("obtenuLe", OuNull(Jour("The day on which it was obtained, or is to be."))),
        ("enCours", OuNull(Booleen("Whether it was being prepared when the facts were stated."))),
        ("etranger", OuNull(Booleen("Whether it is foreign."))));

    private static OpenApiSchema Experience(Redacteur un) => Objet(
        "An experience of a person, from one day to another, both included.", ["debut"],
        ("secteur", OuNull(un.Ref(typeof(CodeSecteur)))),
        ("debut", Jour("The first day.")),
        ("fin", OuNull(Jour("The last day, included; nothing when it is still running."))),
        ("quotite", OuNull(Entier("The working time in percent of full time, from 1 to 100."))),
        ("nature", OuNull(un.Ref(typeof(NatureExperience)))),
        ("justificatif", OuNull(un.Ref(typeof(Justificatif)))),
        ("secteurVoisin", OuNull(Booleen("Whether the sector is near one that counts, so that a person has to say."))));

    /// <summary>An interval of levels, in JSON.</summary>
    internal static OpenApiSchema Intervalle() => new()
    {
        Description = UnIntervalle,
        OneOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1", Maximum = "8" },
            new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[1-8]-[1-8]$" },
        ],
    };

    private static OpenApiSchema Lectures() => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalProperties = Texte(),
        Description = "The answers chosen, by the keys of the readings of the fiche.",
    };

    private static OpenApiSchema Faits() => Objet(
        "What the prerequisites of a fiche need to know of a person.", [],
        ("niveauMin", OuNull(Entier("The lowest level that the person may hold, from 0 for none to 8."))),
        ("niveauMax", OuNull(Entier("The highest level that the person may hold."))),
        ("baccalaureat", OuNull(Booleen("Whether the person holds the baccalauréat."))),
        ("moisCertains", OuNull(Entier("The months of experience that are certain."))),
        ("moisPossibles", OuNull(Entier("The months of experience that are possible."))));
}
