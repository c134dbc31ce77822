using Rncp.Noyau;

namespace Rncp;

/// <content>What is not known of the person, but of the titles.</content>
internal sealed partial class RechercheFaits
{
    /// <summary>More uncertain things than that are not tried in every combination: all that is unknown of them is asked.</summary>
    private const int MaxIncertains = 10;

    /// <summary>
    /// The other unknown facts that change the conclusion, one by one: those of an experience turn out well or not together, as it
    /// takes all of them for it to count.
    /// </summary>
    private IEnumerable<InconnuDecisif> Reste()
    {
        var inconnus = _possibles.InconnusDuReste();
        return (inconnus.Length == 1 ? inconnus : Decisifs(inconnus))
            .Select(inconnu => new InconnuDecisif(GenreInconnuDecisif.Reste, Reste: inconnu));
    }

    private IEnumerable<Inconnu> Decisifs(Inconnu[] inconnus)
    {
        var groupes = inconnus.Select(inconnu => inconnu.Groupe).Distinct().ToArray();
        // Each is weighed by decisions on all of them: where there are many, the longest experience is most likely the one that settles.
        if (groupes.Length > MaxIncertains) return inconnus.OrderByDescending(Duree);

        // A combination is the groups that turn out well, a bit for each.
        var tous = (1 << groupes.Length) - 1;
        var restes = new Verite[tous + 1][];
        var decisifs = groupes.Where(groupe => ChangeSeul(BitDe(groupe))).ToHashSet();
        return inconnus.Where(inconnu => decisifs.Contains(inconnu.Groupe)).OrderByDescending(inconnu =>
        {
            var bit = BitDe(inconnu.Groupe);
            var estSeul = inconnus.Count(autre => autre.Groupe == inconnu.Groupe) == 1;
            // The others are unknown: all at worst and all at best are what there is between.
            return Poids<(int Pire, int Mieux)>([(estSeul ? bit : 0, tous), (0, tous & ~bit)], reponse => Conclure(
                Valeurs(_possibles.Titres, Avec(reponse.Pire)) | Valeurs(_possibles.Titres, Avec(reponse.Mieux))));
        });

        int BitDe(int groupe) => Array.IndexOf(groupes, groupe) is >= 0 and var rang ? 1 << rang : 0;

        Verite[] Avec(int favorables) => restes[favorables] ??= _possibles.Reste(groupe => (favorables & BitDe(groupe)) != 0);

        bool ChangeSeul(int bit)
        {
            // With the rest of the list at best, no other experience matters.
            var exclus = bit | BitDe(new Inconnu(GenreInconnu.AutresExperiences).Groupe);
            for (var autres = 0; autres <= tous; autres++)
            {
                if ((autres & exclus) != 0) continue;
                Verite[] sans = Avec(autres), avec = Avec(autres | bit);
                if (!sans.AsSpan().SequenceEqual(avec)
                    && _possibles.Titres.Exists(titres => Partagent(Valeur(titres, sans) | Valeur(titres, avec))))
                    return true;
            }
            return false;
        }

        int Duree(Inconnu inconnu) =>
            inconnu.Experience < 0 ? int.MaxValue : _dossier.Faits.Experiences[inconnu.Experience].Jours(_dossier.Le.DayNumber);
    }
}
