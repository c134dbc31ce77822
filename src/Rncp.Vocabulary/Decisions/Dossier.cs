using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>A person, a route, a date and the readings chosen: all that a decision depends on.</summary>
internal sealed class Dossier
{
    private static readonly Resultat?[] SansRegle = [null];
    private static readonly bool[] Oui = [true], Non = [false], OuiOuNon = [true, false];

    private Resultat? _parParties, _prerequis;
    private Resultat?[]? _possibles;

    internal Dossier(ICertification fiche, Candidat candidat, VoieAcces? voie, DateOnly le, ChoixLectures lectures)
        : this(fiche, candidat, voie, le, lectures, Lire(fiche, lectures), Chercher(fiche, voie))
    {
    }

    private Dossier(
        ICertification fiche, Candidat candidat, VoieAcces? voie, DateOnly le, ChoixLectures lectures, Condition? condition, Voie? ligne)
    {
        Fiche = fiche;
        Candidat = candidat;
        Voie = voie;
        Le = le;
        Lectures = lectures;
        Condition = condition;
        Ligne = ligne;
        Declaration = candidat.Declaration;
        EtabliLe = candidat.EtabliLe is { } jour && jour < le ? jour : le;
        Faits = Declaration.Au(EtabliLe.DayNumber, le.DayNumber);
        Contradictions = Coherence.Contradictions(Declaration, EtabliLe.DayNumber);
        Etat = fiche.EtatAu(le);
    }

    private static Condition? Lire(ICertification fiche, ChoixLectures lectures)
    {
        lectures.Verifier(fiche.Regles?.Entree?.Lectures ?? []);
        return fiche.Regles?.Selon(lectures);
    }

    private static Voie? Chercher(ICertification fiche, VoieAcces? voie) => voie is null ? null
        : Rncp.Voie.Parmi(fiche.Voies, voie)
            ?? new Voie { Acces = voie, Libelle = null, EstOuverte = false, Jury = null, ModifieeLe = null };

    /// <summary>The same fiche, route and readings, for the person as they may be on another day.</summary>
    internal Dossier Avec(Candidat candidat, DateOnly le) => new(Fiche, candidat, Voie, le, Lectures, Condition, Ligne);

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

    /// <summary>Whether the person has no experience to validate by the day, as far as is known for sure.</summary>
    internal bool EstSansExperience =>
        Faits.ExperiencesCompletes && !Array.Exists(Faits.Experiences, une => une.Debut <= Le.DayNumber);

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

    /// <summary>
    /// Whether what the person does, or becomes, can still decide: the fiche has a rule and the route is known and open to it, and nobody
    /// has judged against the person.
    /// </summary>
    internal bool TientALaPersonne =>
        Condition is not null && Ligne is { EstOuverte: true } && !EstSansObjet && Candidat.EvaluationFavorable != false;

    /// <summary>Whether a condition is satisfied on a day, whatever the missing facts are.</summary>
    internal bool Tient(Condition condition, Faits faits, DateOnly le)
    {
        var parParties = condition.ParParties(faits, le.DayNumber);
        return !parParties.FaitManquant ? Admet(parParties.Verite)
            : Array.TrueForAll(Evaluateur.Possibles(parParties, faits, le.DayNumber), possible => Admet(possible.Verite));
    }

    /// <summary>Whether a value is enough: what only a person could tell is, once a person has judged for the candidate.</summary>
    internal bool Admet(Verite verite) =>
        verite == Verite.Vrai || (verite == Verite.Inconnu && Candidat.EvaluationFavorable == true);

    /// <summary>The titles to come, with a day that is known, that the rule may take: by their positions from 0.</summary>
    internal int[] TitresAVenir => field ??=
    [
        .. Enumerable.Range(0, Declaration.Titres.Length)
            .Where(i => Declaration.Titres[i].ObtenuLe > Le.DayNumber && EstUtile(Declaration.Titres[i])),
    ];

    /// <summary>Whether some condition takes a title, or may.</summary>
    internal bool EstUtile(TitreDeclare titre) => Condition is not null && Condition.Atomes(Condition).OfType<Condition.DeTitre>()
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
    internal Resultat?[] Possibles() => _possibles ??= Condition is null ? SansRegle
        : ParParties(Condition) is { FaitManquant: false } connu ? [connu]
        : Connues.Possibles();

    /// <summary>What the missing facts of the person could be; only with a rule. Each search has its own.</summary>
    internal Suppositions Supposer() => new(Connues);

    private Suppositions Connues => field ??= new Suppositions(Condition!, Faits, Le.DayNumber);

    /// <summary>What the condition comes to; only with a rule.</summary>
    internal Resultat Prerequis() => _prerequis ??= Evaluateur.Accorder(ParParties(Condition!), Faits, Le.DayNumber);

    private Resultat ParParties(Condition condition) => _parParties ??= condition.ParParties(Faits, Le.DayNumber);
}
