using System.Collections.Immutable;
using System.Globalization;
using Rncp;

namespace Accueil.Entretien;

/// <summary>
/// What a conversation has come to. The fiche asks, and the answers are given to it again each time: one that it does not ask for any
/// more is put aside and kept, since another change may ask for it again.
/// </summary>
internal sealed class Conversation
{
    private Conversation(Eligibilite avis, List<Donnee> donnees, List<Etape> deCote, FaitManquant[] questions)
    {
        Avis = avis;
        Donnees = [.. donnees];
        DeCote = [.. deCote];
        Restantes = questions.Length;
        Suivante = questions.FirstOrDefault();
    }

    /// <summary>The decision on what is known so far.</summary>
    internal Eligibilite Avis { get; }

    /// <summary>The answers that count, in the order in which the fiche asks.</summary>
    internal ImmutableArray<Donnee> Donnees { get; }

    /// <summary>The answers that change nothing, as things stand.</summary>
    internal ImmutableArray<Etape> DeCote { get; }

    /// <summary>The next question; null when no answer of the person can change the conclusion.</summary>
    internal FaitManquant? Suivante { get; }

    /// <summary>The questions that can still change the conclusion.</summary>
    internal int Restantes { get; }

    /// <summary>The line of the title or of the experience that a question is about; null for a question about the person.</summary>
    internal string? Objet(FaitManquant fait)
    {
        if (fait.Cle.Split('[', ']') is not [var liste, var numero, ..]) return null;
        return Donnees.Where(donnee => donnee.Etape.Cle == liste && donnee.Etape.Valeurs.GetValueOrDefault(Champs.Declare) == Champs.Oui)
            .ElementAtOrDefault(int.Parse(numero, CultureInfo.InvariantCulture) - 1)?.Libelle;
    }

    internal static Conversation Reprendre(ICertification fiche, Etat etat)
    {
        var avis = fiche.Evaluer(new Candidat { EtabliLe = etat.EtabliLe }, null, etat.Le);
        var restent = etat.Etapes.Select((etape, position) => (Etape: etape, Position: position)).ToList();
        var (donnees, deCote, inconnus) = (new List<Donnee>(), new List<Etape>(), new HashSet<string>());
        while (Prochaine() is var (fait, etape, position))
        {
            restent.RemoveAll(reste => reste.Position == position);
            if (etape.EstInconnue) inconnus.Add(fait.Cle);
            else if (Saisie.Lire(fait, etat.EtabliLe, etape.Valeurs, []) is { } reponse) avis = avis.Repondre(fait, reponse);
            else
            {
                // The fiche offered this answer, and no longer does.
                deCote.Add(etape);
                continue;
            }
            donnees.Add(new(position, fait, etape, Libelles.De(fait, etape)));
        }
        deCote.AddRange(restent.Select(reste => reste.Etape));
        return new(avis, donnees, deCote, [.. Questions()]);

        IEnumerable<FaitManquant> Questions() =>
            avis.FaitsManquants.Where(fait => !fait.ManqueALaFiche && !inconnus.Contains(fait.Cle));

        (FaitManquant Fait, Etape Etape, int Position)? Prochaine()
        {
            foreach (var fait in Questions())
                foreach (var (etape, position) in restent)
                    if (etape.Cle == fait.Cle) return (fait, etape, position);
            return null;
        }
    }
}
