using System.Linq;
using static Rncp.Format.Shapes;
using static Rncp.Format.States;

namespace Rncp.Format;

/// <summary>The part of the format that states rules: what a program can decide, with the words that it comes from.</summary>
internal static class Regles
{
    internal static readonly CodeShape Alinea =
        Code(("the place of a paragraph, such as prerequisEntree[1]",
            "la place d'un alinéa, comme prerequisEntree[1]"), "^prerequisEntree\\[[1-9][0-9]?\\]\\z");

    internal static readonly ObjectShape Secteur = new("secteur", ("a sector", "un secteur"),
        "Un secteur que nomme la règle d'entrée.", null,
        new Field("numero", "Numéro dans la liste, à partir de 1 : donné une fois, jamais réutilisé.", Number, None)
            { Topic = Topic.Number },
        new Field("cle", "Clé du secteur, qui devient son nom en C#, par exemple Marketing.", Key, None, member: "Code")
            { Topic = Topic.Key },
        new Field("libelle", "Le secteur, dans les mots de la fiche.", Text, WithValue))
    {
        SeenAs = "IMembre",
    };

    private static readonly ObjectShape Experience = new("conditionExperience", ("an experience condition", "une condition d'expérience"),
        "Une expérience d'une durée, dans des secteurs.",
        null,
        new Field("mois",
            "Nombre de mois. Si une lecture porte sur le paramètre « mois », écrire le même nombre que sa réponse par défaut.",
            new IntegerShape(1, Noyau.Limites.MoisMax), WithValue),
        new Field("secteurs", "Clés des secteurs qui comptent, un au moins.", new TextsShape(TextsRender.List, KeyOfSector, min: 1), None));

    /// <summary>Exactly one of the kinds, and the words that it comes from unless it is a group.</summary>
    internal static readonly ObjectShape Condition = new("condition", ("a condition", "une condition"),
        "Une condition : exactement un de « uneDe », « toutes », « niveau », « baccalaureat », « experience ». Une condition qui "
        + "n'est pas un groupe cite la fiche : « source » et « citation ».",
        null,
        new Field("cle", "Clé de la condition, citée par les décisions, par exemple EXP.", Key, None),
        new Field("uneDe", "Une de ces conditions suffit.", new ListShape(() => Condition!, "cle", min: 1), None, isOptional: true),
        new Field("toutes", "Toutes ces conditions sont demandées.",
            new ListShape(() => Condition!, "cle", min: 1), None, isOptional: true),
        new Field("niveau", "Niveau du titre demandé.", Level, WithValue, isOptional: true),
        new Field("baccalaureat", "true : le baccalauréat est demandé.", Flag, None, isOptional: true),
        new Field("experience", "Expérience demandée.", Experience, None, isOptional: true),
        new Field("source", "Alinéa d'où vient la condition.", Alinea, None, isOptional: true) { Topic = Topic.Quote },
        new Field("citation", "Mots de cet alinéa, à la lettre, apostrophes comprises.", Text, None, isOptional: true)
            { Topic = Topic.Quote })
    {
        Alternatives =
        [
            ["uneDe"], ["toutes"],
            ["niveau", "source", "citation"], ["baccalaureat", "source", "citation"], ["experience", "source", "citation"],
        ],
        Together = ["source", "citation"],
    };

    /// <summary>What a condition can ask for: every property that neither names it nor says where it comes from.</summary>
    internal static readonly Field[] Kinds = [.. Condition.Fields.Where(field => field.Name is not ("cle" or "source" or "citation"))];

    internal static readonly ObjectShape Lecture = new("lecture", ("a reading", "une lecture"),
        "La lecture retenue d'une phrase ambiguë, et celles qu'un utilisateur peut lui préférer.",
        "LectureRegle",
        new Field("cle", "Clé de la lecture.", Key, None),
        new Field("parametre",
            "Ce que la lecture décide, et ses réponses : niveau (auMoins, exactement), mois (un nombre), cumul (cumulees, uneSeule), "
            + "tempsPartiel (calendaire, prorata), nature (toutes, professionnelle).",
            new WordShape("ParametreLecture", "niveau", "mois", "cumul", "tempsPartiel", "nature"), None),
        new Field("source", "Alinéa de la phrase ambiguë.", Alinea, None) { Topic = Topic.Quote },
        new Field("citation", "Les mots ambigus, à la lettre.", Text, None) { Topic = Topic.Quote },
        new Field("question", "La question que pose la phrase.", Text, WithValue) { Topic = Topic.Shape },
        new Field("parDefaut", "La réponse retenue.", Text, WithValue),
        new Field("autres", "Les autres réponses que l'on peut choisir.", TextList, None),
        new Field("justification", "Pourquoi cette réponse est celle par défaut.", Text, WithValue) { Topic = Topic.Shape });

    private static readonly ObjectShape NormeOuverte = new("normeOuverte", ("words left to a person", "des mots laissés à une personne"),
        "Des mots de la fiche dont une personne décide.",
        "NormeOuverte",
        new Field("source", "Alinéa de ces mots.", Alinea, None) { Topic = Topic.Quote },
        new Field("citation", "Les mots, à la lettre.", Text, None) { Topic = Topic.Quote },
        new Field("motif", "Pourquoi ce n'est pas une règle.", Text, None) { Topic = Topic.Shape },
        new Field("decidePar", "Qui en décide.", Text, None) { Topic = Topic.Shape });

    private static readonly ObjectShape TitreExemple = new("titreExemple", ("a title", "un titre"), "Un titre détenu.", null,
        new Field("niveau", "Niveau du titre ; à omettre s'il n'est pas connu.", Level, None, isOptional: true),
        new Field("baccalaureat", "Le titre est le baccalauréat ; à omettre si ce n'est pas connu.", Flag, None, isOptional: true));

    private static readonly ObjectShape ExperienceExemple = new("experienceExemple", ("an experience", "une expérience"),
        "Une expérience, du premier au dernier jour inclus.",
        null,
        new Field("secteur", "Clé du secteur, de la règle ou d'ailleurs ; à omettre s'il n'est pas connu.", Key, None, isOptional: true),
        new Field("debut", "Premier jour.", Date, None),
        new Field("fin", "Dernier jour, inclus ; à omettre si elle est en cours.", Date, None, isOptional: true));

    internal static readonly ObjectShape Exemple = new("exemple", ("an example", "un exemple"),
        "Une personne, et ce que la règle doit en dire : la compilation le vérifie. Ce qui est omis n'est pas connu.",
        null,
        new Field("cas", "Nom de l'exemple.", Text, None),
        new Field("le", "Jour de la décision.", Date, None),
        new Field("niveau", "Plus haut niveau détenu.", Level, None, isOptional: true),
        new Field("titres", "Titres détenus.", new ListShape(TitreExemple), None, isOptional: true),
        new Field("titresIncomplets", "true : il peut y avoir d'autres titres.", Flag, None, isOptional: true),
        new Field("experiences", "Expériences.", new ListShape(ExperienceExemple), None, isOptional: true),
        new Field("experiencesIncompletes", "true : il peut y avoir d'autres expériences.", Flag, None, isOptional: true),
        new Field("attendu", "Ce que la règle doit donner, avec les lectures par défaut.",
            new WordShape("IssueConstat", "nonSatisfait", "inconnu", "aApprecier", "satisfait"), None),
        new Field("raison", "Pourquoi : montré si l'exemple échoue.", Text, None));

    internal static readonly ObjectShape Entree = new("entree", ("the rule of entry", "la règle d'entrée"),
        "La règle d'entrée en formation.", "RegleEntree",
        new Field("condition", "La condition d'entrée.", Condition, None),
        new Field("voiesSansObjet", "Voies sans entrée en formation.", new TextsShape(TextsRender.List, Routes), None),
        new Field("lectures", "Lectures des phrases ambiguës.", new ListShape(Lecture, "cle"), None) { Topic = Topic.Reading },
        new Field("nonFormalise", "Mots laissés à une personne.", new ListShape(NormeOuverte), None) { Topic = Topic.Quote },
        new Field("verification", "Évaluation, par une personne, que toute décision positive attend (facultatif).",
            NormeOuverte, None, isOptional: true),
        new Field("exemples", "Exemples de décisions (facultatif). Ils éprouvent la règle et n'en font pas partie.",
            new ListShape(Exemple, "cas"), None, isOptional: true));

    private static readonly ObjectShape PlaceJury = new("placesJury", ("places of a jury", "des places d'un jury"),
        "Des places d'un jury.", "PlaceJury",
        new Field("role", "Rôle des membres.", new WordShape("RoleJury", "professionnelExterne", "representantCertificateur"), None),
        new Field("nombre", "Nombre exact de membres.", new IntegerShape(1, 99), None),
        new Field("citation", "Mots de la composition du jury, à la lettre, présents pour chaque voie qui a un jury.", Text, None)
            { Topic = Topic.Quote });

    internal static readonly ObjectShape Root = new("regles", ("the rules", "les règles"),
        "Les règles de la fiche, écrites comme des données.", null,
        new Field("secteurs", "Secteurs que nomme la règle d'entrée.", new ListShape(Secteur, "cle"), None),
        new Field("entree", "Règle d'entrée en formation (facultatif) : sans elle, une personne décide.", Entree, None, isOptional: true)
        {
            Topic = Topic.Rule,
        },
        new Field("jury", "Composition du jury.", new ListShape(PlaceJury, "role"), None) { Topic = Topic.Jury })
    {
        SeenAs = "ReglesFiche",
    };
}
