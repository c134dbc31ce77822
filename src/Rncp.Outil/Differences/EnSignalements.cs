using Rncp.Outil.Fiches;
using Rncp.Outil.Signalements;

namespace Rncp.Outil.Differences;

/// <summary>The changes as findings, for the reports that all verbs have.</summary>
internal static class EnSignalements
{
    /// <param name="ecart">What differs.</param>
    /// <param name="code">What the shell is told.</param>
    /// <param name="pourUnOutil">Whether the reader is a program that knows the files of today alone.</param>
    internal static Rapport De(Ecart ecart, int code, bool pourUnOutil) => new()
    {
        Verbe = "diff",
        Page = Publication.Page("docs/fr/comparer.md"),
        Langue = Langue.Francais,
        Fichiers = [ecart.Ancien, ecart.Nouveau],
        Signalements = [.. ecart.Changements.Select(changement => De(changement, ecart, pourUnOutil))],
        Echecs = [],
        Resume = ecart.Bilan,
        Code = code,
    };

    private static Signalement De(Changement changement, Ecart ecart, bool pourUnOutil)
    {
        var (regle, accepte) = (changement.Regle, ecart.Acceptes.De(changement));
        var niveau = accepte is null ? Niveau(regle.Version) : Signalements.Niveau.Information;
        string?[] phrases =
        [
            Redaction.Phrase(changement), Redaction.Phrase(changement.Temoin), accepte is null ? null : Redaction.Accepte(accepte),
            $"[{changement.Empreinte}]",
        ];
        return new(
            new Regle(regle.Id, regle.TitreFrancais, Niveau(regle.Version), $"{regle.Remede} ({regle.Page})",
                Uri.TryCreate(regle.Page, UriKind.Absolute, out var page) ? page : null, regle.Version.Mot()),
            niveau, string.Join(' ', phrases.OfType<string>()), Lieu(changement, ecart, pourUnOutil), changement.Empreinte);
    }

    /// <summary>The place in the version after. What is gone from it has none: for who knows no other file, its beginning.</summary>
    private static Lieu Lieu(Changement changement, Ecart ecart, bool pourUnOutil)
    {
        var (apres, lieu) = (changement.LieuApres, changement.LieuApres ?? changement.LieuAvant!);
        if (!pourUnOutil) return new(lieu.Fichier, lieu.Ligne, lieu.Colonne, lieu.LigneFin, lieu.ColonneFin);
        var fichier = Versions.Fichier(ecart.Nouveau);
        return apres is null ? new(fichier, 1, 1, 1, 1) : new(fichier, apres.Ligne, apres.Colonne, apres.LigneFin, apres.ColonneFin);
    }

    private static Niveau Niveau(PasVersion version) => version switch
    {
        PasVersion.Majeure => Signalements.Niveau.Erreur,
        PasVersion.Mineure => Signalements.Niveau.Avertissement,
        PasVersion.Correctif or PasVersion.Aucune => Signalements.Niveau.Information,
    };
}
