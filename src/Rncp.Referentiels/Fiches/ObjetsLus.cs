using Rncp.Format;
using static Rncp.ValeursLues;

namespace Rncp;

/// <summary>The objects of a file as those of the vocabulary.</summary>
internal static partial class ObjetsLus
{
    /// <summary>What a condition asks for is the one of its kinds that has a value.</summary>
    private static ConditionEntree Condition(ObjectValue objet)
    {
        var genre = Regles.Kinds.Single(genre => objet[genre.Name] is not NoValue);
        var experience = objet["experience"] as ObjectValue;
        return new()
        {
            Cle = objet.Text("cle"),
            Genre = Enum.Parse<GenreCondition>(genre.Member),
            Parties = Objets(objet[genre.Name], Condition),
            Niveau = Niveau(objet["niveau"]),
            Mois = experience?.Number("mois"),
            Secteurs = experience is null ? [] : Liste(experience["secteurs"], cle => new CodeSecteur(((TextValue)cle).Text)),
            Citation = Chaine(objet["citation"]),
            Source = Chaine(objet["source"]),
        };
    }
}
