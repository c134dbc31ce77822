using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes which facts to come a decision rests on: those between the day of the statement and that of entry.</summary>
internal static class RedactionPrevisions
{
    /// <summary>The reservation; null when the conclusion is the same without what is planned.</summary>
    internal static string? Rediger(Dossier dossier, Conclusion conclusion)
    {
        if (dossier.Condition is not { } condition || dossier.EtabliLe == dossier.Le) return null;
        string[] previsions = [.. Titres(dossier, condition), .. Experiences(dossier, condition)];
        if (previsions.Length == 0 || Deliberation.SansPrevu(dossier) == conclusion) return null;
        return $"Sous réserve {Francais.Liste(previsions, "et")} (faits établis le {Francais.Date(dossier.EtabliLe)}).";
    }

    /// <summary>The titles to come that a condition takes, or may take.</summary>
    private static IEnumerable<string> Titres(Dossier dossier, Condition condition)
    {
        Condition.DeTitre[] atomes = [.. Condition.Atomes(condition).OfType<Condition.DeTitre>()];
        var titres = dossier.Declaration.Titres;
        for (var i = 0; i < titres.Length; i++)
        {
            var titre = titres[i];
            if (titre.EstDetenu(dossier.EtabliLe.DayNumber) || !titre.EstDetenu(dossier.Le.DayNumber)) continue;
            if (Array.Exists(atomes, atome => atome.Juger(titre.Prevoir()) != Verite.Faux))
                yield return $"de l'obtention du titre {i + 1}, prévue le {Francais.Date(DateOnly.FromDayNumber(titre.ObtenuLe!.Value))}";
        }
    }

    /// <summary>The experiences that go on or begin after the statement, which a condition takes, or may take.</summary>
    private static IEnumerable<string> Experiences(Dossier dossier, Condition condition)
    {
        Condition.Experience[] atomes = [.. Condition.Atomes(condition).OfType<Condition.Experience>()];
        var le = dossier.Le.DayNumber;
        var experiences = dossier.Declaration.Experiences;
        for (var i = 0; i < experiences.Length; i++)
        {
            var une = experiences[i];
            if (une.Fin <= dossier.EtabliLe.DayNumber) continue;
            if (!Array.Exists(atomes, atome => atome.Compte(une, le, apprecier: true, connaitre: true))) continue;
            var fin = Francais.Date(DateOnly.FromDayNumber(Math.Min(une.Fin, le)));
            yield return une.Debut <= dossier.EtabliLe.DayNumber
                ? $"de la poursuite de l'expérience {i + 1} jusqu'au {fin}"
                : $"de l'expérience {i + 1}, prévue du {Francais.Date(DateOnly.FromDayNumber(une.Debut))} au {fin}";
        }
    }
}
