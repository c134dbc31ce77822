using System.Collections.Immutable;
using Rncp.Outil.Execution;
using Rncp.Outil.Signalements;

namespace Rncp.Outil.Differences;

/// <summary>Two versions of a fiche, what differs, and what of it was accepted.</summary>
/// <param name="Ancien">How the version before was named.</param>
/// <param name="Nouveau">How the version after was named.</param>
/// <param name="Comparaison">What differs.</param>
/// <param name="Acceptes">What was accepted.</param>
internal sealed record Ecart(string Ancien, string Nouveau, Comparaison Comparaison, ChangementsAcceptes Acceptes)
{
    internal ImmutableArray<Changement> Changements => Comparaison.Changements;

    /// <summary>What nobody accepted yet.</summary>
    internal IEnumerable<Changement> Nouveaux => Changements.Where(changement => Acceptes.De(changement) is null);

    /// <summary>What was found, in a line.</summary>
    internal string Bilan
    {
        get
        {
            if (Changements.IsEmpty) return "Aucun changement.";
            var comptes = Changements.GroupBy(changement => changement.Regle.Version).OrderByDescending(groupe => groupe.Key)
                .Select(groupe => groupe.Key == PasVersion.Aucune
                    ? $"{groupe.Count()} sans effet" : Mots.Compter(groupe.Count(), groupe.Key.Mot()));
            var acceptes = Changements.Length - Nouveaux.Count();
            return $"{Mots.Compter(Changements.Length, "changement")} : {string.Join(", ", comptes)}"
                + (acceptes > 0 ? $" ; {Mots.Compter(acceptes, "accepté")}" : "")
                + $". La version du référentiel monte : {Comparaison.Version.Mot()}.";
        }
    }

    /// <summary>What is accepted and is no longer there, a sentence each.</summary>
    internal IEnumerable<string> Inutiles => Acceptes.Inutiles(Comparaison).Select(un =>
        $"{Citation.DuLieu(un.Lieu.Fichier, un.Lieu.Ligne, un.Lieu.Colonne)}l'empreinte {un.Empreinte} n'est celle d'aucun changement : "
        + "la ligne ne sert plus.");
}
