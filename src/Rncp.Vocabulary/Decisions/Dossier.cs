using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>A person, a route, a date and the readings chosen: all that a decision depends on.</summary>
internal sealed class Dossier
{
    private static readonly Resultat?[] SansRegle = [null];
    private static readonly bool[] Oui = [true], Non = [false], OuiOuNon = [true, false];

    private Resultat? _parParties;
    private Resultat?[]? _possibles;

    internal Dossier(ICertification fiche, Candidat candidat, VoieAcces? voie, DateOnly le, ChoixLectures lectures)
    {
        Fiche = fiche;
        Candidat = candidat;
        Voie = voie;
        Le = le;
        Lectures = lectures;
        Condition = fiche.Regles?.Selon(lectures);
        Declaration = candidat.Declaration;
        EtabliLe = candidat.EtabliLe is { } jour && jour < le ? jour : le;
        Faits = Declaration.Au(EtabliLe.DayNumber, le.DayNumber);
        Contradictions = Coherence.Contradictions(Declaration, EtabliLe.DayNumber);
        Etat = fiche.EtatAu(le);
        Ligne = voie is null ? null : Rncp.Voie.Parmi(fiche.Voies, voie)
            ?? new Voie { Acces = voie, Libelle = null, EstOuverte = false, Jury = null, ModifieeLe = null };
    }

    /// <summary>The same fiche, route and readings, for the person as they may be on another day.</summary>
    internal Dossier Avec(Candidat candidat, DateOnly le) => new(Fiche, candidat, Voie, le, Lectures);

    internal ICertification Fiche { get; }

    internal Candidat Candidat { get; }

    internal VoieAcces? Voie { get; }

    /// <summary>The day on which the facts were stated: that of entry when nothing is said, and never after it.</summary>
    internal DateOnly EtabliLe { get; }

    /// <summary>What the fiche says of the route; of one that it does not list, that it is closed. Null when it is not known.</summary>
    internal Voie? Ligne { get; }

    /// <summary>Whether the fiche does not have the route at all.</summary>
    internal bool EstHorsFiche => Ligne is not null && !Fiche.Voies.Contains(Ligne);

    internal DateOnly Le { get; }

    internal ChoixLectures Lectures { get; }

    internal RegleEntree? Regle => Fiche.Regles?.Entree;

    /// <summary>Whether the route has no entry into training, and so no prerequisite.</summary>
    internal bool EstSansObjet => Voie is not null && Regle?.VoiesSansObjet.Contains(Voie) == true;

    /// <summary>The condition of entry; null when the référentiel states no rule.</summary>
    internal Condition? Condition { get; }

    /// <summary>What is stated of the person.</summary>
    internal Declaration Declaration { get; }

    /// <summary>What is known of the person on the day.</summary>
    internal Faits Faits { get; }

    /// <summary>The titles that are held on the day, by their numbers in the person's list, from 1.</summary>
    internal int[] NumerosDesTitres => field ??=
        [.. Enumerable.Range(1, Declaration.Titres.Length).Where(numero => Declaration.Titres[numero - 1].EstDetenu(Le.DayNumber))];

    /// <summary>The facts that contradict each other; none when all is well.</summary>
    internal IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>The state of the registration on the day.</summary>
    internal EtatEnregistrement Etat { get; }

    /// <summary>The first day, from that of entry on, on which the registration is in force; null when there is none.</summary>
    internal DateOnly? PremierJourEnVigueur => Etat == EtatEnregistrement.EnVigueur ? Le
        : new[] { Fiche.Enregistrement.Effet, Fiche.Enregistrement.Decision, Fiche.Enregistrement.Publication }
            .Concat(Fiche.Voies.Select(voie => voie.ModifieeLe))
            .Where(jour => jour > Le && Fiche.EtatAu(jour.Value) == EtatEnregistrement.EnVigueur)
            .Min();

    /// <summary>The days to come on which the person obtains a title that the rule may take.</summary>
    internal IEnumerable<DateOnly> JoursDesTitres => Declaration.Titres
        .Where(titre => titre.ObtenuLe > Le.DayNumber && EstUtile(titre))
        .Select(titre => DateOnly.FromDayNumber(titre.ObtenuLe!.Value)).Distinct();

    /// <summary>Whether some condition takes a title, or may.</summary>
    private bool EstUtile(TitreDeclare titre) => Condition is not null && Condition.Atomes(Condition).OfType<Condition.DeTitre>()
        .Any(atome => atome.Juger(titre.Prevoir()) != Verite.Faux);

    /// <summary>The route, or all of them when it is not known.</summary>
    internal ImmutableArray<Voie> VoiesPossibles => Ligne is null ? Fiche.Voies : [Ligne];

    /// <summary>Whether the registration is in force on the day; both when the fiche does not tell.</summary>
    internal bool[] VigueursPossibles => Etat switch
    {
        EtatEnregistrement.EnVigueur => Oui,
        EtatEnregistrement.Inconnu => OuiOuNon,
        EtatEnregistrement.Expire or EtatEnregistrement.PasEncoreEnVigueur => Non,
    };

    /// <summary>Whether a route is open; both when the fiche does not tell.</summary>
    internal static bool[] OuverturesPossibles(bool? ouverte) => ouverte is { } connue ? (connue ? Oui : Non) : OuiOuNon;

    /// <summary>What the condition can come to, once the missing facts of the person are given; null without a rule.</summary>
    internal Resultat?[] Possibles() =>
        _possibles ??= Condition is null ? SansRegle : Evaluateur.Possibles(ParParties(Condition), Faits, Le.DayNumber);

    /// <inheritdoc cref="Possibles()"/>
    /// <param name="faits">Other facts.</param>
    internal Resultat?[] Possibles(Faits faits) => Condition is null ? SansRegle : Evaluateur.Possibles(Condition, faits, Le.DayNumber);

    /// <summary>What the condition comes to; only with a rule.</summary>
    internal Resultat Prerequis() => Evaluateur.Accorder(ParParties(Condition!), Faits, Le.DayNumber);

    private Resultat ParParties(Condition condition) => _parParties ??= condition.ParParties(Faits, Le.DayNumber);
}
