using System.Collections.Immutable;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Fiches;

/// <summary>The fiche of a command.</summary>
internal static class Chargement
{
    private const int DefautsMontres = 5;

    /// <summary>Reads a fiche, or takes the one that the program has when none is named.</summary>
    /// <exception cref="RefusException">The file cannot be read, or is no fiche.</exception>
    internal static ICertification De(string? chemin) => chemin is null ? Rncp41364.Certification.Rncp41364 : Refus.Lire(chemin, () =>
    {
        using var flux = File.OpenRead(chemin);
        return De(flux, chemin);
    });

    /// <summary>Reads a fiche that is no file.</summary>
    /// <exception cref="RefusException">It is no fiche.</exception>
    internal static ICertification De(Stream flux, string nom) => Referentiel.TryCharger(flux, nom, out var fiche, out var defauts)
        ? fiche
        : throw new RefusException(CodeRetour.MauvaisUsage,
            Dire(nom, "une fiche", defauts, $"\n{Citation.De($"rncp valider {nom}", int.MaxValue)} dit tout, et comment corriger."));

    /// <summary>Why a file is not what it should be, in its first errors.</summary>
    internal static string Dire(string chemin, string genre, ImmutableArray<Defaut> defauts, string suite = "")
    {
        string[] erreurs = [.. defauts.Where(defaut => defaut.Gravite == Gravite.Erreur)
            .Select(defaut => $"{Citation.DuLieu(chemin, defaut.Ligne, defaut.Colonne)}{defaut.Id} : {defaut.MessageFrancais}")];
        var reste = erreurs.Length > DefautsMontres ? $"\n... et {erreurs.Length - DefautsMontres} autres." : "";
        return $"{Citation.DuChemin(chemin)} n'est pas {genre} valable :\n{string.Join('\n', erreurs.Take(DefautsMontres))}{reste}{suite}";
    }
}
