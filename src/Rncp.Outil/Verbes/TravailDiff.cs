using Rncp.Outil.Differences;
using Rncp.Outil.Execution;
using Rncp.Outil.Fiches;
using Rncp.Outil.Fichiers;
using Rncp.Outil.Signalements;

namespace Rncp.Outil.Verbes;

/// <summary>Compares two versions, and writes what differs.</summary>
internal static class TravailDiff
{
    /// <exception cref="RefusException">A version cannot be read, or is no fiche.</exception>
    internal static Ecart Comparer(string ancien, string nouveau, string? acceptes, CancellationToken arret)
    {
        if (ancien == Cible.Standard && nouveau == Cible.Standard)
            throw new RefusException(
                CodeRetour.MauvaisUsage, "L'entrée standard ne se lit qu'une fois : donnez un fichier pour l'autre version.");
        var (avant, apres) = (Versions.Lire(ancien, arret), Versions.Lire(nouveau, arret));
        return new(ancien, nouveau, Comparaison.De(avant, apres),
            acceptes is null ? AcceptesACote(nouveau, arret) : Acceptes(acceptes, arret));
    }

    internal static void Ecrire(Ecart ecart, FormatDiff format, int code, Contexte contexte)
    {
        switch (format)
        {
            case FormatDiff.Texte:
                Rapports.Ecrire(EnSignalements.De(ecart, code, pourUnOutil: false), FormatRapport.Texte, contexte);
                break;
            case FormatDiff.Markdown:
                EnMarkdown.Ecrire(ecart, contexte.Sortie);
                break;
            case FormatDiff.Json:
                EnJson.Ecrire(ecart, contexte.Sortie);
                break;
            case FormatDiff.Sarif:
                Rapports.Ecrire(EnSignalements.De(ecart, code, pourUnOutil: true), FormatRapport.Sarif, contexte);
                break;
            case FormatDiff.Github:
                Rapports.Ecrire(EnSignalements.De(ecart, code, pourUnOutil: true), FormatRapport.Github, contexte);
                break;
        }
    }

    /// <summary>Those that lie beside the version after: of a revision, in the same revision. The standard input has none.</summary>
    private static ChangementsAcceptes AcceptesACote(string nouveau, CancellationToken arret)
    {
        if (Versions.Voisin(nouveau, ChangementsAcceptes.NomDeFichier) is not { } chemin) return ChangementsAcceptes.Aucun;
        if (!Versions.EstDeGit(nouveau)) return File.Exists(chemin) ? Acceptes(chemin, arret) : ChangementsAcceptes.Aucun;
        using var octets = Versions.DeGit(chemin, arret, out _);
        return octets is null ? ChangementsAcceptes.Aucun : Lire(chemin, () => ChangementsAcceptes.Charger(octets, chemin));
    }

    private static ChangementsAcceptes Acceptes(string chemin, CancellationToken arret)
    {
        if (!Versions.EstDeGit(chemin)) return Lire(chemin, () => ChangementsAcceptes.Charger(chemin));
        using var octets = Versions.OuvrirDeGit(chemin, arret);
        return Lire(chemin, () => ChangementsAcceptes.Charger(octets, chemin));
    }

    private static ChangementsAcceptes Lire(string chemin, Func<ChangementsAcceptes> charger)
    {
        try
        {
            return Refus.Lire(chemin, charger);
        }
        catch (ReferentielInvalideException e)
        {
            throw new RefusException(CodeRetour.MauvaisUsage, Chargement.Dire(chemin, "une liste de changements acceptés", e.Defauts));
        }
    }
}
