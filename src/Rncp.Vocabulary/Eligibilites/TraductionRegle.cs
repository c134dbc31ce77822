using System.Globalization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>From the rule as data to the condition that the kernel evaluates, with the readings chosen.</summary>
internal static class TraductionRegle
{
    /// <summary>The condition to evaluate; what is translated once for all decisions never changes.</summary>
    internal static Noyau.Condition Condition(RegleEntree regle, ChoixLectures lectures) =>
        ReferenceEquals(lectures, ChoixLectures.ParDefaut) ? regle.ConditionParDefaut : Traduire(regle, lectures);

    internal static Noyau.Condition Traduire(RegleEntree regle, ChoixLectures lectures)
    {
        string? Reponse(ParametreLecture parametre) => regle.Lecture(parametre) is { } lecture ? lectures.Reponse(lecture) : null;

        var exactement = Reponse(ParametreLecture.Niveau) == "exactement";
        var mois = Reponse(ParametreLecture.Mois) is { } nombre ? int.Parse(nombre, CultureInfo.InvariantCulture) : (int?)null;
        var enUneFois = Reponse(ParametreLecture.Cumul) == "uneSeule";
        var prorata = Reponse(ParametreLecture.TempsPartiel) == "prorata";
        var professionnelle = Reponse(ParametreLecture.Nature) == "professionnelle";

        Noyau.Condition Noeud(ConditionEntree condition)
        {
            Noyau.Condition noeud = condition.Genre switch
            {
                GenreCondition.Toutes => new Noyau.Condition.Toutes([.. condition.Parties.Select(Noeud)]),
                GenreCondition.UneDe => new Noyau.Condition.UneDe([.. condition.Parties.Select(Noeud)]),
                GenreCondition.Niveau => new Noyau.Condition.Niveau(condition.Niveau!.Numero, exactement),
                GenreCondition.Baccalaureat => new Noyau.Condition.Baccalaureat(),
                _ => new Noyau.Condition.Experience(mois ?? condition.Mois!.Value, [.. condition.Secteurs.Select(secteur => secteur.ToString())], enUneFois, prorata, professionnelle),
            };
            noeud.Cle = condition.Cle;
            return noeud;
        }
        return Noeud(regle.Condition);
    }
}
