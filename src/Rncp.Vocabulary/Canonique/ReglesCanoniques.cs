using System.Collections.Immutable;

namespace Rncp;

/// <summary>The canonical form of the rules. The examples that the generator runs are no part of it.</summary>
internal static class ReglesCanoniques
{
    internal static void Remplir(ConstructeurObjet objet, ReglesFiche regles)
    {
        objet
            .Liste("secteurs", regles.Secteurs, secteur => secteur.Code, (o, secteur) => o
                .Nombre("numero", secteur.Numero).Texte("cle", secteur.Code).Texte("libelle", secteur.Libelle))
            .Partie("entree", regles.Entree, Entree)
            .Liste("jury", regles.Jury, place => Mot(place.Role), (o, place) => o
                .Texte("role", Mot(place.Role)).Nombre("nombre", place.Nombre).Texte("citation", place.Citation));
    }

    private static void Entree(ConstructeurObjet objet, RegleEntree entree) => objet
        .Partie("condition", entree.Condition, Condition)
        .Textes("voiesSansObjet", [.. entree.VoiesSansObjet.Select(voie => voie.Cle.ToString())])
        .Liste("lectures", entree.Lectures, lecture => lecture.Cle, (o, lecture) => o
            .Texte("cle", lecture.Cle)
            .Texte("parametre", Mot(lecture.Parametre))
            .Texte("source", lecture.Source)
            .Texte("citation", lecture.Citation)
            .Texte("question", lecture.Question)
            .Texte("parDefaut", lecture.ParDefaut)
            .Textes("autres", lecture.Autres)
            .Texte("justification", lecture.Justification))
        .Liste("nonFormalise", entree.NonFormalise, null, Norme)
        .Partie("verification", entree.Verification, Norme);

    private static void Condition(ConstructeurObjet objet, ConditionEntree condition)
    {
        var genre = Mot(condition.Genre);
        objet.Texte("cle", condition.Cle);
        _ = condition.Genre switch
        {
            GenreCondition.Toutes or GenreCondition.UneDe => objet.Liste(genre, condition.Parties, partie => partie.Cle, Condition),
            GenreCondition.Niveau => objet.Nombre(genre, condition.Niveau?.Numero),
            GenreCondition.Baccalaureat => objet.OuiNon(genre, true),
            GenreCondition.Experience => objet.Partie(genre, condition, (o, experience) => o
                .Nombre("mois", experience.Mois)
                .Textes("secteurs", [.. experience.Secteurs.Select(secteur => secteur.ToString())])),
        };
        objet.Texte("source", condition.Source).Texte("citation", condition.Citation);
    }

    private static void Norme(ConstructeurObjet objet, NormeOuverte norme) => objet
        .Texte("source", norme.Source).Texte("citation", norme.Citation).Texte("motif", norme.Motif).Texte("decidePar", norme.DecidePar);

    /// <summary>A member of an enum as the format writes it: with a small first letter.</summary>
    private static string Mot(Enum membre)
    {
        var nom = membre.ToString();
        return char.ToLowerInvariant(nom[0]) + nom[1..];
    }
}
