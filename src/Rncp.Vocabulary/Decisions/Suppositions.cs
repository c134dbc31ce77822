using Rncp.Noyau;

namespace Rncp;

/// <summary>What the unknown facts of a person could be, as facts to decide on.</summary>
internal sealed class Suppositions
{
    private readonly Faits _faits;
    private readonly Condition[] _atomes;
    private readonly int _le;
    private readonly Completions? _completions;

    internal Suppositions(Dossier dossier)
    {
        _faits = dossier.Faits;
        _le = dossier.Le.DayNumber;
        _completions = dossier.Condition is null ? null : new Completions(dossier.Condition, _faits);
        _atomes = dossier.Condition is null ? [] : [.. Condition.Atomes(dossier.Condition)];
        Titres = _completions is null ? [_faits] : [.. _completions.Titres().Select(_faits.AvecTitres)];
        Reste = _completions is null ? [_faits] : _faits.Extremes();
    }

    /// <summary>The titles, as they could be: facts of which only the titles matter.</summary>
    internal Faits[] Titres { get; }

    /// <summary>The rest, at worst and at best: facts of which the titles do not matter.</summary>
    internal Faits[] Reste { get; }

    internal IEnumerable<int> TitresInconnus => _completions?.TitresInconnus ?? [];

    /// <summary>What is known of an unknown of the titles: the same for two means that they are answered alike.</summary>
    internal (int Genre, int Min, int Max, bool? Baccalaureat, bool Prevu) CeQuOnSait(int titre) =>
        titre >= 0 && titre < _faits.Titres.Length && _faits.Titres[titre] is var un
            ? (0, un.Min, un.Max, un.Baccalaureat, un.EstPrevu)
            : (1, titre, 0, null, false);

    /// <summary>What is not known of the rest and can change the value of some condition.</summary>
    internal Inconnu[] InconnusDuReste =>
        [.. _faits.Inconnus().Where(inconnu => _atomes.Any(atome => atome.DependDe(_faits, inconnu, _le)))];

    /// <summary>For each case of the other titles, the facts for each case of one.</summary>
    internal IEnumerable<IEnumerable<Faits>> TitresSelon(int inconnu) =>
        _completions!.TitresSelon(inconnu).Select(contexte => contexte.Select(_faits.AvecTitres));

    /// <summary>The facts for each answer to the question of one unknown, the others left unknown.</summary>
    internal IEnumerable<Faits> Reponses(int titre) => _completions!.Reponses(titre);

    /// <inheritdoc cref="Reponses(int)"/>
    internal IEnumerable<Faits> Reponses(Inconnu inconnu) =>
        new[] { true, false }.Select(favorable => _faits.Supposer(autre => autre == inconnu ? favorable : null));

    /// <summary>The titles of some facts and the rest of others; those of the person where null.</summary>
    internal Faits Avec(Faits? titres, Faits? reste) => (reste ?? _faits).AvecTitresDe(titres ?? _faits);

    /// <summary>The rest when all that is unknown of some groups turns out well, and what is unknown of the others does not.</summary>
    internal Faits ResteAvec(HashSet<int> favorables) => _faits.Supposer(inconnu => favorables.Contains(inconnu.Groupe));

    /// <summary>Whether no condition but on titles tells two rests apart.</summary>
    internal bool SeValent(Faits a, Faits b) => _atomes.Where(atome => atome is not Condition.DeTitre)
        .All(atome => Evaluateur.Evaluer(atome, a, _le).Verite == Evaluateur.Evaluer(atome, b, _le).Verite);
}
