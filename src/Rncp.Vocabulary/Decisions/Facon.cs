using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// A way to satisfy the rule: elementary conditions that are still to satisfy, which are enough together. The ways depend on which
/// conditions are satisfied and on nothing else of the person, so that they are kept for the next one.
/// </summary>
internal sealed class Facon
{
    /// <summary>A rule that can be satisfied in more ways than that is not one that people read: the shortest are kept.</summary>
    private const int Max = 200;

    /// <summary>Of a condition, no more sets of ways are kept; a rule that people read has fewer.</summary>
    private const int MaxConnues = 64;

    private static readonly ConditionalWeakTable<Condition, ConcurrentDictionary<ulong, Facon[]>> Connues = [];

    private Facon(Condition[] atomes)
    {
        Titres = [.. atomes.OfType<Condition.DeTitre>()];
        Experiences = [.. atomes.OfType<Condition.Experience>()];
        Secteurs = Experiences.Length == 0 ? []
            : [.. Experiences[0].Secteurs.Where(cle => Array.TrueForAll(Experiences, une => une.Admet(cle))).Select(CodeSecteur.Parse)];
    }

    /// <summary>The conditions on titles.</summary>
    internal Condition.DeTitre[] Titres { get; }

    /// <summary>The conditions on experience.</summary>
    internal Condition.Experience[] Experiences { get; }

    /// <summary>The sectors of the first condition on experience that every other one takes too.</summary>
    internal ImmutableArray<CodeSecteur> Secteurs { get; }

    /// <summary>The ways that are left to a person.</summary>
    internal static Facon[] De(Dossier dossier)
    {
        var condition = dossier.Condition!;
        var atomes = Condition.Atomes(condition);
        var tenues = Array.ConvertAll(atomes, atome => dossier.Tient(atome, dossier.Faits, dossier.Le));
        if (atomes.Length > 64) return Chercher(condition, tenues);
        var marque = 0UL;
        for (var i = 0; i < tenues.Length; i++)
            if (tenues[i]) marque |= 1UL << i;
        var connues = Connues.GetOrCreateValue(condition);
        if (connues.TryGetValue(marque, out var facons)) return facons;
        facons = Chercher(condition, tenues);
        return connues.Count < MaxConnues ? connues.GetOrAdd(marque, facons) : facons;
    }

    private static Facon[] Chercher(Condition condition, bool[] tenues)
    {
        var rang = 0;
        return [.. Ensembles(condition).Select(atomes => new Facon(atomes))];

        List<Condition[]> Ensembles(Condition partie) => partie.SelonGroupe(
            uneDe: parties => Minimaux([.. parties.SelectMany(Ensembles)]),
            // A way for each part together is a way for all: every combination. Without any part, the one way has nothing to do.
            toutes: parties => parties.Select(Ensembles).Aggregate(
                new List<Condition[]> { Array.Empty<Condition>() },
                (debuts, suites) => Minimaux(debuts.SelectMany(_ => suites, (debut, suite) => (Condition[])[.. debut, .. suite]))),
            elementaire: atome => [tenues[rang++] ? [] : [atome]]);
    }

    /// <summary>A way that holds all of another asks for no less: only that other one is worth trying.</summary>
    private static List<Condition[]> Minimaux(IEnumerable<Condition[]> ensembles)
    {
        var minimaux = new List<Condition[]>();
        foreach (var ensemble in ensembles.OrderBy(ensemble => ensemble.Length))
        {
            if (minimaux.Count == Max) break;
            if (!minimaux.Exists(autre => Array.TrueForAll(autre, ensemble.Contains))) minimaux.Add(ensemble);
        }
        return minimaux;
    }
}
