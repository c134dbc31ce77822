using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes which facts to come a decision rests on: those between the day of the statement and that of entry.</summary>
internal static class RedactionPrevisions
{
    /// <summary>The reservation; null when the conclusion is the same without what is planned.</summary>
    internal static string? Rediger(Dossier dossier, Conclusion conclusion)
    {
        if (dossier.Condition is null || dossier.EtabliLe == dossier.Le) return null;
        Prevision[] prevues = [.. Prevues(dossier)];
        if (prevues.Length == 0 || Sans(dossier, prevues) == conclusion) return null;

        var (nommees, uneSuffit) = Decisifs.Parmi(prevues, absentes => Sans(dossier, absentes) == conclusion);
        string[] phrases = [.. nommees.Select(prevue => Phrase(dossier, prevue))];
        var liste = phrases.Length == 1 ? phrases[0] : $"{string.Join(", ", phrases[..^1])}, {(uneSuffit ? "ou" : "et")} {phrases[^1]}";
        return $"Sous réserve {liste} (faits établis le {Francais.Date(dossier.EtabliLe)}).";
    }

    private static IEnumerable<Prevision> Prevues(Dossier dossier)
    {
        var (etabli, le) = (dossier.EtabliLe.DayNumber, dossier.Le.DayNumber);
        var titres = dossier.Declaration.Titres;
        for (var i = 0; i < titres.Length; i++)
            if (!titres[i].EstDetenu(etabli) && titres[i].EstDetenu(le)) yield return new Prevision(i, -1);
        var experiences = dossier.Declaration.Experiences;
        for (var i = 0; i < experiences.Length; i++)
            if (experiences[i].Fin > etabli && experiences[i].Debut <= le) yield return new Prevision(-1, i);
    }

    /// <summary>The conclusion when some of what is planned does not come.</summary>
    private static Conclusion Sans(Dossier dossier, params Prevision[] absentes)
    {
        HashSet<int> titres = [.. absentes.Select(absente => absente.Titre)];
        HashSet<int> experiences = [.. absentes.Select(absente => absente.Experience)];
        var candidat = dossier.Candidat with
        {
            Titres = Garder(dossier.Candidat.Titres, (titre, i) => titres.Contains(i) ? null : titre),
            Experiences = Garder(dossier.Candidat.Experiences, (une, i) => !experiences.Contains(i) ? une
                : une.Debut > dossier.EtabliLe ? null : une with { Fin = dossier.EtabliLe }),
        };
        return Deliberation.Conclure(dossier.Avec(candidat, dossier.Le));
    }

    private static ImmutableArray<T>? Garder<T>(ImmutableArray<T>? liste, Func<T, int, T?> garder) where T : class =>
        liste is { } donnee ? [.. donnee.Select(garder).OfType<T>()] : null;

    private static string Phrase(Dossier dossier, Prevision prevue)
    {
        if (prevue.Titre >= 0)
        {
            var obtenu = dossier.Candidat.Titres!.Value[prevue.Titre].ObtenuLe!.Value;
            return $"de l'obtention du titre {prevue.Titre + 1}, prévue le {Francais.Date(obtenu)}";
        }
        var une = dossier.Candidat.Experiences!.Value[prevue.Experience];
        var fin = Francais.Date(une.Fin is { } jour && jour < dossier.Le ? jour : dossier.Le);
        return une.Debut <= dossier.EtabliLe
            ? $"de la poursuite de l'expérience {prevue.Experience + 1} jusqu'au {fin}"
            : $"de l'expérience {prevue.Experience + 1}, prévue du {Francais.Date(une.Debut)} au {fin}";
    }

    /// <summary>A title that is to be obtained, or an experience that is to go on or to begin: its place in the list, from 0.</summary>
    private readonly record struct Prevision(int Titre, int Experience);
}
