using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Finds the minimal sets of changes: each way to satisfy the rule, less what is satisfied already, kept when the person so
/// changed is decided eligible. Each way is tried as soon as can be, with more experience from the day after the decision, and
/// without, on the day when what runs or is planned is enough. A set has one title and one experience at the most.
/// </summary>
internal static class RechercheLeviers
{
    internal static ImmutableArray<Changement> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (conclusion is not (Conclusion.NonEligible or Conclusion.AApprecier)) return [];
        if (!dossier.TientALaPersonne || dossier.PremierJourEnVigueur is not { } premier) return [];
        // To do without the titles in preparation is another way than to wait for them.
        var personnes = Attentes.SansPreparation(dossier.Candidat) is { } sans ? new[] { dossier.Candidat, sans } : [dossier.Candidat];
        var essais = new List<Changement>();
        foreach (var prealables in Prealables.De(dossier))
            foreach (var personne in personnes) Essayer(dossier, personne, prealables, premier, essais);

        var changements = new List<Changement>();
        foreach (var essai in essais)
        {
            // What is built from the parts of the rule is a guess: the whole decision, with the route and the registration on that day,
            // has the last word on the person so changed.
            if (!RendEligible(dossier, dossier.Candidat, essai)) continue;
            var allege = Alleger(dossier, essai);
            changements.Add(Attentes.Nommer(dossier, allege, candidat => RendEligible(dossier, candidat, allege)));
        }
        var distincts = new List<Changement>();
        foreach (var un in changements)
            if (!distincts.Exists(un.EstPareil)) distincts.Add(un);
        return
        [
            .. distincts.Where(un => !changements.Exists(autre => autre.EstMoindreQue(un)))
                .OrderBy(un => un.PossibleDes).ThenBy(un => un.Titre?.Numero ?? 0),
        ];
    }

    /// <summary>The change without the evidences that it can do without, those of the shortest experiences first.</summary>
    private static Changement Alleger(Dossier dossier, Changement changement)
    {
        var justificatifs = changement.Prealables.OfType<FournirJustificatif>().ToArray();
        // One is tried alone, and so is each of two.
        if (justificatifs.Length < 3) return changement;
        foreach (var justificatif in justificatifs.OrderBy(un => dossier.Faits.Experiences[un.Experience - 1].Jours(dossier.Le.DayNumber)))
        {
            var moins = changement with { Prealables = changement.Prealables.Remove(justificatif) };
            if (RendEligible(dossier, dossier.Candidat, moins)) changement = moins;
        }
        return changement;
    }

    /// <summary>Adds the changes to try with what becomes of things that are listed: what two ways come to is decided once.</summary>
    private static void Essayer(
        Dossier dossier, Candidat personne, ImmutableArray<ActionLevier> prealables, DateOnly premier, List<Changement> essais)
    {
        var alors = prealables.IsEmpty && ReferenceEquals(personne, dossier.Candidat) ? dossier
            : dossier.Avec(Changement.Appliquer(personne, prealables, dossier.Le, premier), dossier.Le);
        var delais = new Delais(alors);
        // One title at the most, in preparation or to obtain.
        var deTitre = prealables.Any(prealable => prealable is not FournirJustificatif);

        if (!prealables.IsEmpty) Ajouter(Attendre(premier));
        foreach (var facon in Facon.De(alors))
        {
            AuPlusTot(facon.Titres, facon, premier);
            if (facon.Titres.Length == 0) continue;
            // A title that comes anyway is one not to obtain.
            if (Attentes.Premiere(alors, premier, le => TitresManquants(alors, facon.Titres, le).Length == 0) is { } obtenus)
                AuPlusTot(facon.Titres, facon, obtenus);
            // The experience alone may be enough, with titles that are not known each but satisfy the rule together.
            AuPlusTot([], facon, premier);
        }
        if (Attentes.Premiere(alors, premier, le => RendEligible(dossier, personne, Attendre(le))) is { } des) Ajouter(Attendre(des));

        Changement Attendre(DateOnly le) => new(prealables, null, false, 0, [], dossier.Le, le);

        void AuPlusTot(Condition.DeTitre[] titres, Facon facon, DateOnly depuis)
        {
            // A title is obtained at once; what is no title is a matter of time.
            if (facon.Experiences.Length == 0)
            {
                var manquants = TitresManquants(alors, titres, depuis);
                if (manquants.Length > 0 || depuis > dossier.Le) Construire(manquants, 0, [], depuis);
                return;
            }
            var delai = delais.De(facon, depuis);
            if (delai.Attente is { } attente) Construire(TitresManquants(alors, titres, attente), 0, [], attente);
            if (delai.Jours > 0) Construire(TitresManquants(alors, titres, delai.Assez), delai.Jours, facon.Secteurs, delai.Assez);
        }

        // One title serves every condition on titles: it is of the highest level that they ask for.
        void Construire(Condition.DeTitre[] titres, int jours, ImmutableArray<CodeSecteur> secteurs, DateOnly des)
        {
            if (deTitre && titres.Length > 0) return;
            var niveau = 0;
            foreach (var titre in titres) niveau = Math.Max(niveau, titre.Requis);
            Ajouter(new Changement(
                prealables, niveau == 0 ? null : NiveauQualification.De(niveau), Array.Exists(titres, un => un is Condition.Baccalaureat),
                jours, secteurs, dossier.Le, des));
        }

        void Ajouter(Changement essai)
        {
            if (!essais.Contains(essai)) essais.Add(essai);
        }
    }

    private static bool RendEligible(Dossier dossier, Candidat candidat, Changement changement) => Deliberation.Conclure(dossier.Avec(
        Changement.Appliquer(candidat, changement.Actions(), changement.Le, changement.PossibleDes),
        changement.PossibleDes)) == Conclusion.Eligible;

    /// <summary>The titles still to obtain on a day: one that the person obtains in the meantime is not.</summary>
    private static Condition.DeTitre[] TitresManquants(Dossier dossier, Condition.DeTitre[] titres, DateOnly des)
    {
        // None was held, and none comes.
        if (dossier.TitresAVenir.Length == 0 || titres.Length == 0) return titres;
        var alors = dossier.Declaration.Au(dossier.EtabliLe.DayNumber, des.DayNumber);
        return Array.FindAll(titres, titre => !dossier.Tient(titre, alors, des));
    }
}
