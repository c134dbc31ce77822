namespace Rncp.Redaction;

/// <summary>
/// What the vocabulary says, in English, of a JSON that is about a person, in French. A test provokes each of its refusals.
/// </summary>
internal static class Traductions
{
    private const string Niveau = "Attendu : un niveau, comme 4, ou deux bornes, comme \"4-8\" ou { \"min\": 4, \"max\": 8 }.";
    private const string Lectures = "Attendu : la réponse de chaque lecture, comme { \"Duree\": \"12\" }.";
    private const string Plats = "Attendu : niveauMin, niveauMax, baccalaureat, moisCertains et moisPossibles.";

    /// <summary>Each sentence, where {} is what was read, and the French one.</summary>
    private static readonly (string Anglais, string Francais)[] Toutes =
    [
        ("The format {} is not known.", "Le format {} n'est pas connu. Attendu : 1, ou rien."),
        ("candidat is missing, or null.", "candidat manque, ou est null. Attendu : ce qu'on sait de la personne, {} pour rien."),
        ("The level is given twice", "Le niveau est donné deux fois, par niveau et par niveau1969. Gardez-en un."),
        ("{} is null. An element is an object.", "{} est null. Un élément est un objet."),
        ("{} is not a day.", "{} n'est pas un jour. Attendu : l'année, le mois et le jour, comme 2026-09-01."),
        ("This number is not a level from 1 to 8.", "Ce nombre n'est pas un niveau de 1 à 8. " + Niveau),
        ("{} is not a level from 1 to 8.", "{} n'est pas un niveau de 1 à 8. " + Niveau),
        ("{} is not a bound of a level", "{} n'est pas une borne d'un niveau, ou y est deux fois. " + Niveau),
        ("A bound of the level is missing.", "Il manque une borne du niveau. " + Niveau),
        ("The lowest level, {}, is above the highest, {}.", "Le niveau le plus bas, {}, est au-dessus du plus haut, {}. " + Niveau),
        ("A {} is no answer.", "Cette valeur n'est pas une réponse. Attendu : true, false, ou null pour ce qu'on ne sait pas."),
        ("This {} is no whole number.", "Cette valeur n'est pas un nombre entier. Attendu : un nombre sans décimales, comme 50."),
        ("The readings are no object.", "Les lectures ne sont pas un objet. " + Lectures),
        ("The answer of the reading {} is no text.", "La réponse de la lecture {} n'est pas un texte. " + Lectures),
        ("The reading {} is there twice.", "La lecture {} est là deux fois."),
        ("Flat facts are an object.", "Les faits sont un objet. " + Plats),
        ("{} is no flat fact.", "{} n'est pas un fait. " + Plats),
        ("{} is a whole number, or null", "{} est un nombre entier, ou null pour ce qu'on ne sait pas."),
        ("baccalaureat is true, false, or null", "baccalaureat est true, false, ou null pour ce qu'on ne sait pas."),
        ("A level is from 1 to 8", "Un niveau va de 1 à 8, et 0 dit qu'il n'y a pas de titre."),
        ("The lowest level is from 0 to the highest", "Le niveau le plus bas va de 0 au plus haut."),
        ("A number of months is not negative.", "Un nombre de mois n'est pas négatif."),
        ("The months that are certain", "Les mois certains vont de 0 aux mois possibles."),
        ("The baccalauréat is a title of level 4", "Le baccalauréat est un titre de niveau 4, et le plus haut niveau est plus bas."),
        ("{} is there twice.", "{} est là deux fois."),
        ("A decision is written, and never read",
            "Une décision s'écrit, et ne se lit pas : envoyez la demande, ou rejouez la décision archivée."),
        ("A text of {} bytes", "Ce texte est trop long."),
    ];

    /// <summary>A sentence of the vocabulary in French; null for another one.</summary>
    internal static string? De(string anglais)
    {
        foreach (var (modele, francais) in Toutes)
        {
            if (Trous(modele, anglais) is not { } trous) continue;
            var dit = francais;
            foreach (var trou in trous) dit = Remplir(dit, trou);
            return dit;
        }
        return null;
    }

    private static string Remplir(string phrase, string lu)
    {
        var trou = phrase.IndexOf("{}", StringComparison.Ordinal);
        if (trou < 0) return phrase;
        var cite = lu == "What is no text" ? "Ce qui n'est pas un texte" : lu is ['\'', .. var dedans, '\''] ? $"« {dedans} »" : lu;
        return phrase[..trou] + cite + phrase[(trou + 2)..];
    }

    /// <summary>What stands in the holes of a model; null when the text does not begin as it does.</summary>
    private static List<string>? Trous(string modele, string texte)
    {
        var parties = modele.Split("{}");
        if (!texte.StartsWith(parties[0], StringComparison.Ordinal)) return null;
        var (trous, ici) = (new List<string>(), parties[0].Length);
        foreach (var partie in parties.Skip(1))
        {
            var fin = texte.IndexOf(partie, ici, StringComparison.Ordinal);
            if (fin < 0) return null;
            trous.Add(texte[ici..fin]);
            ici = fin + partie.Length;
        }
        return trous;
    }
}
