namespace Rncp;

/// <summary>Writes the readings that are not those by default.</summary>
internal static class RedactionLectures
{
    internal static IEnumerable<string> Rediger(Dossier dossier) =>
        from lecture in dossier.Regle?.Lectures ?? []
        let reponse = dossier.Lectures.Reponse(lecture)
        where reponse != lecture.ParDefaut
        select $"{lecture.Question} Réponse prise : {Reponse(lecture.Parametre, reponse)} ; par défaut : {Reponse(lecture.Parametre, lecture.ParDefaut)}.";

    private static string Reponse(ParametreLecture parametre, string reponse) => (parametre, reponse) switch
    {
        (ParametreLecture.Niveau, "auMoins") => "au moins",
        (ParametreLecture.Mois, _) => $"{reponse} mois",
        (ParametreLecture.Cumul, "cumulees") => "elles s'additionnent",
        (ParametreLecture.Cumul, "uneSeule") => "une seule doit suffire",
        (ParametreLecture.TempsPartiel, "calendaire") => "celle du calendrier",
        (ParametreLecture.TempsPartiel, "prorata") => "au prorata du temps de travail",
        (ParametreLecture.Nature, "toutes") => "toute expérience",
        (ParametreLecture.Nature, "professionnelle") => "seulement le travail",
        _ => reponse,
    };
}
