using System.Linq;
using static Rncp.Format.Shapes;
using static Rncp.Format.States;

namespace Rncp.Format;

/// <summary>The part of the format that states rules: what a program can decide, with the words that it comes from.</summary>
internal static class Regles
{
    internal static readonly CodeShape Place = Code("the place of a paragraph, such as prerequisEntree[1]", "^prerequisEntree\\[[1-9][0-9]?\\]\\z");
    private const string KeyInWords = "a key: a capital A-Z, then letters and digits without accents", KeyPattern = "^[A-Z][A-Za-z0-9]{0,99}\\z";
    private static readonly Shape Key = Code(KeyInWords, KeyPattern);

    internal static readonly ObjectShape Secteur = new("a sector", null,
        new Field("numero", new IntegerShape(1, 9_999), None),
        new Field("cle", Key, None),
        new Field("libelle", Text, WithValue));

    private static readonly ObjectShape Experience = new("an experience condition", null,
        new Field("mois", new IntegerShape(1, Noyau.Limites.MoisMax), None),
        new Field("secteurs", new TextsShape(TextsRender.List, Code(KeyInWords, KeyPattern, "CodeSecteur")), None));

    /// <summary>Exactly one of uneDe, toutes, niveau, baccalaureat and experience.</summary>
    internal static readonly ObjectShape Condition = new("a condition", null,
        new Field("cle", Key, None),
        new Field("uneDe", new ListShape(() => Condition!, "cle"), None, isOptional: true),
        new Field("toutes", new ListShape(() => Condition!, "cle"), None, isOptional: true),
        new Field("niveau", Level, None, isOptional: true),
        new Field("baccalaureat", Flag, None, isOptional: true),
        new Field("experience", Experience, None, isOptional: true),
        new Field("source", Place, None, isOptional: true),
        new Field("citation", Text, None, isOptional: true));

    /// <summary>What a condition can ask for: every property that neither names it nor says where it comes from.</summary>
    internal static readonly Field[] Kinds = [.. Condition.Fields.Where(field => field.Name is not ("cle" or "source" or "citation"))];

    internal static readonly ObjectShape Lecture = new("a reading", "LectureRegle",
        new Field("cle", Key, None),
        new Field("parametre", new WordShape("ParametreLecture", "niveau", "mois", "cumul", "tempsPartiel", "nature"), None),
        new Field("source", Place, None),
        new Field("citation", Text, None),
        new Field("question", Text, None),
        new Field("parDefaut", Text, None),
        new Field("autres", TextList, None),
        new Field("justification", Text, None));

    private static readonly ObjectShape NormeOuverte = new("words left to a person", "NormeOuverte",
        new Field("source", Place, None),
        new Field("citation", Text, None),
        new Field("motif", Text, None),
        new Field("decidePar", Text, None));

    internal static readonly ObjectShape Exemple = new("an example", null,
        new Field("cas", Text, None),
        new Field("le", Date, None),
        new Field("niveau", Level, None, isOptional: true),
        new Field("titres", new ListShape(new ObjectShape("a title", null,
            new Field("niveau", Level, None, isOptional: true),
            new Field("baccalaureat", Flag, None, isOptional: true))), None, isOptional: true),
        new Field("titresIncomplets", Flag, None, isOptional: true),
        new Field("experiences", new ListShape(new ObjectShape("an experience", null,
            new Field("secteur", Key, None, isOptional: true),
            new Field("debut", Date, None),
            new Field("fin", Date, None, isOptional: true))), None, isOptional: true),
        new Field("experiencesIncompletes", Flag, None, isOptional: true),
        new Field("attendu", new WordShape("IssueConstat", "nonSatisfait", "inconnu", "aApprecier", "satisfait"), None),
        new Field("raison", Text, None));

    internal static readonly ObjectShape Entree = new("the rule of entry", "RegleEntree",
        new Field("condition", Condition, None),
        new Field("voiesSansObjet", new TextsShape(TextsRender.List, Routes), None),
        new Field("lectures", new ListShape(Lecture, "cle"), None),
        new Field("nonFormalise", new ListShape(NormeOuverte), None),
        new Field("verification", NormeOuverte, None, isOptional: true),
        new Field("exemples", new ListShape(Exemple, "cas"), None, isOptional: true));

    internal static readonly ObjectShape Root = new("the rules", null,
        new Field("secteurs", new ListShape(Secteur, "cle"), None),
        new Field("entree", Entree, None, isOptional: true),
        new Field("jury", new ListShape(new ObjectShape("places of a jury", "PlaceJury",
            new Field("role", new WordShape("RoleJury", "professionnelExterne", "representantCertificateur"), None),
            new Field("nombre", new IntegerShape(1, 99), None),
            new Field("citation", Text, None)), "role"), None));
}
