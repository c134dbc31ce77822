using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes the readings that are not those by default.</summary>
internal static class RedactionLectures
{
    internal static IEnumerable<string> Rediger(Dossier dossier) =>
        from lecture in dossier.Regle?.Lectures ?? []
        let reponse = dossier.Lectures.Reponse(lecture)
        where reponse != lecture.ParDefaut
        select $"{lecture.Question} Réponse prise : {Reponse(lecture.Parametre, reponse)} ; "
            + $"par défaut : {Reponse(lecture.Parametre, lecture.ParDefaut)}.";

    private static string Reponse(ParametreLecture parametre, string reponse) => parametre switch
    {
        ParametreLecture.Niveau => reponse == Lectures.AuMoins ? "au moins" : reponse,
        ParametreLecture.Mois => $"{reponse} mois",
        ParametreLecture.Cumul => reponse switch
        {
            Lectures.Cumulees => "elles s'additionnent",
            Lectures.UneSeule => "une seule doit suffire",
            _ => reponse,
        },
        ParametreLecture.TempsPartiel => reponse switch
        {
            Lectures.Calendaire => "celle du calendrier",
            Lectures.Prorata => "au prorata du temps de travail",
            _ => reponse,
        },
        ParametreLecture.Nature => reponse switch
        {
            Lectures.Toutes => "toute expérience",
            Lectures.Professionnelle => "seulement le travail",
            _ => reponse,
        },
    };
}
