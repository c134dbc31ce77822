using System.Globalization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes the readings that are not those by default, and those that decided.</summary>
internal static class RedactionLectures
{
    internal static IEnumerable<string> Rediger(Dossier dossier) =>
        from lecture in dossier.Regle?.Lectures ?? []
        let reponse = dossier.Lectures.Reponse(lecture)
        where reponse != lecture.ParDefaut
        select $"{lecture.Question} Réponse prise : {Reponse(lecture.Parametre, reponse)} ; "
            + $"par défaut : {Reponse(lecture.Parametre, lecture.ParDefaut)}.";

    /// <summary>What was taken, what would give another answer, and who can choose it.</summary>
    internal static IEnumerable<string> Decisives(Dossier dossier, Conclusion conclusion) =>
        from decisive in RechercheLectures.Chercher(dossier, conclusion)
        let autre = decisive.Autre
        let parametre = autre.Lecture.Parametre
        select $"« {autre.Lecture.Citation} » est lu ainsi : {Reponse(parametre, autre.Prise)}. Avec une autre lecture "
            + $"({Reponse(parametre, autre.Reponse)}), la réponse changerait : {RedactionConclusions.EnMots(decisive.Alors)}. "
            + $"{Francais.Phrase(RedactionVerification.Qui(dossier.Fiche))} peut choisir cette lecture.";

    private static string Reponse(ParametreLecture parametre, string reponse) => parametre switch
    {
        ParametreLecture.Niveau => reponse == Lectures.AuMoins ? "au moins ce niveau" : "exactement ce niveau",
        ParametreLecture.Mois => $"{Francais.Nombre(int.Parse(reponse, CultureInfo.InvariantCulture))} mois",
        ParametreLecture.Cumul => reponse switch
        {
            Lectures.Cumulees => "plusieurs expériences s'additionnent",
            Lectures.UneSeule => "une seule expérience doit suffire",
            _ => reponse,
        },
        ParametreLecture.TempsPartiel => reponse switch
        {
            Lectures.Calendaire => "la durée est celle du calendrier",
            Lectures.Prorata => "la durée est au prorata du temps de travail",
            _ => reponse,
        },
        ParametreLecture.Nature => reponse switch
        {
            Lectures.Toutes => "toute expérience compte",
            Lectures.Professionnelle => "seule l'expérience professionnelle compte",
            _ => reponse,
        },
    };
}
