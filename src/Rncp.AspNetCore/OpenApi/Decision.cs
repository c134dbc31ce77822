using Microsoft.OpenApi;
using static Rncp.OpenApi.Redacteur;

namespace Rncp.OpenApi;

/// <summary>A decision, as its converter writes it.</summary>
internal static class Decision
{
    internal static OpenApiSchema De(Redacteur un) => Requis(
        "A decision: its conclusion, what it rests on, and what would change it.",
        ("format", Entier("The format: 1.")),
        ("certification", un.Nommer("EligibiliteCertification", Certification)),
        ("demande", un.Ref(typeof(Demande))),
        ("conclusion", un.Ref(typeof(Conclusion))),
        ("motif", un.Ref(typeof(Motif))),
        ("constats", Liste(Constat(un), "What was found of each condition.")),
        ("questions", Liste(un.Nommer("EligibiliteQuestion", () => Question(un)), "The facts that would decide.")),
        ("leviers", Liste(un.Nommer("EligibiliteLevier", () => Levier(un)), "What would change a refusal.")),
        ("autresVoies", Liste(un.Nommer("EligibiliteAutreVoie", () => AutreVoie(un)), "The routes that lead further.")),
        ("reserves", Liste(Texte(), "What the text leaves to a person, and what the decision assumes.")),
        ("explication", Texte("The decision in French, with its reasons.")));

    private static OpenApiSchema Certification() => Requis(
        "The data that the decision was made by.",
        ("code", Texte("The code of the fiche.")), ("version", Texte("The version of its data.")), ("sha256", Texte("Their hash.")));

    private static OpenApiSchemaReference Constat(Redacteur un) => un.Nommer("EligibiliteConstat", () => Objet(
        "What was found of a condition.", ["cle", "issue", "explication"],
        ("cle", Texte("The key of the condition.")),
        ("issue", un.Ref(typeof(IssueConstat))),
        ("explication", Texte("Why, in French.")),
        ("citation", Texte("The words of the fiche.")),
        ("parties", Liste(Constat(un), "What was found of its parts."))));

    private static OpenApiSchema Question(Redacteur un) => Requis(
        "A fact that would decide.",
        ("cle", Texte("The key of the fact.")),
        ("question", Texte("The question, in French.")),
        ("nature", OuNull(un.Ref(typeof(NatureFait)))),
        ("choix", Liste(un.Nommer("EligibiliteChoix", Choix), "The answers to choose from.")));

    private static OpenApiSchema Choix() =>
        Requis("An answer to choose.", ("code", Texte("Its code.")), ("libelle", Texte("Its words, in French.")));

    private static OpenApiSchema Levier(Redacteur un) => Requis(
        "What would change a refusal: all of its actions.",
        ("description", Texte("The actions, in French.")),
        ("possibleDes", Jour("The first day on which it may be so.")),
        ("actions", Liste(un.Nommer("EligibiliteAction", () => Action(un)), "What to do.")));

    // What an action lacks is not written; who reads it into a class of its own has a null there.
    private static OpenApiSchema Action(Redacteur un) => Objet(
        "Something to do. What it has besides depends on what it is.", ["action", "description"],
        ("action", Mots(
            "obtenirTitre", "obtenirBaccalaureat", "terminerTitre", "acquerirExperience", "attendre", "fournirJustificatif",
            "faireComparer")),
        ("description", Texte("What to do, in French.")),
        ("niveau", OuNull(un.Ref(typeof(NiveauQualification)))),
        ("titre", OuNull(Entier("The number of a title in the request, from 1."))),
        ("jours", OuNull(Entier("The days of experience."))),
        ("secteurs", Liste(Texte(), "The sectors that count.")),
        ("jusque", OuNull(Jour("The day to wait for."))),
        ("titres", Liste(Entier("A number."), "The numbers of titles in the request, from 1.")),
        ("experience", OuNull(Entier("The number of an experience in the request, from 1."))));

    private static OpenApiSchema AutreVoie(Redacteur un) => Requis(
        "Another route, and its conclusion.", ("voie", un.Ref(typeof(VoieAcces))), ("conclusion", un.Ref(typeof(Conclusion))));

    /// <summary>An object that always has all of its properties.</summary>
    private static OpenApiSchema Requis(string description, params (string Nom, IOpenApiSchema Schema)[] proprietes) =>
        Objet(description, [.. proprietes.Select(une => une.Nom)], proprietes);
}
