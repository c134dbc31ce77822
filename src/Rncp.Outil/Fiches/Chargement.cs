using System.Collections.Immutable;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Fiches;

/// <summary>The fiche of a command.</summary>
internal static class Chargement
{
    private const int DefautsMontres = 5;

    /// <summary>Reads a fiche, or takes the one that the program has when none is named.</summary>
    /// <exception cref="RefusException">The file cannot be read, or is no fiche.</exception>
    internal static ICertification De(string? chemin)
    {
        if (chemin is null) return Rncp41364.Certification.Rncp41364;
        try
        {
            if (Referentiel.TryCharger(chemin, out var fiche, out var defauts)) return fiche;
            throw new RefusException(CodeRetour.MauvaisUsage, Dire(chemin, defauts));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refus.Illisible(chemin, e);
        }
    }

    private static string Dire(string chemin, ImmutableArray<Defaut> defauts)
    {
        string[] erreurs = [.. defauts.Where(defaut => defaut.Gravite == Gravite.Erreur)
            .Select(defaut => $"{Citation.DuLieu(chemin, defaut.Ligne, defaut.Colonne)}{defaut.Id} : {defaut.MessageFrancais}")];
        var reste = erreurs.Length > DefautsMontres ? $"\n... et {erreurs.Length - DefautsMontres} autres." : "";
        return $"{Citation.DuChemin(chemin)} n'est pas une fiche valable :\n{string.Join('\n', erreurs.Take(DefautsMontres))}{reste}\n"
            + $"{Citation.De($"rncp valider {chemin}", int.MaxValue)} dit tout, et comment corriger.";
    }
}
