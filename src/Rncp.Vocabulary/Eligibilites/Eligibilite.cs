using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// The decision whether a person may enter the training by a route at a date: the conclusion, and all that explains it,
/// each part computed when it is first asked for. Wording is in French, for people. As JSON it is written, with what it was decided
/// on, and never read: <c>Rejouer</c> decides it again.
/// </summary>
[JsonConverter(typeof(EligibiliteJsonConverter))]
public sealed class Eligibilite
{
    private readonly Dossier _dossier;
    private Motif _motif;

    internal Eligibilite(Dossier dossier, string? nom = null)
    {
        Nom = nom;
        _dossier = dossier;
        Conclusion = Deliberation.Conclure(dossier);
    }

    /// <summary>The conclusion.</summary>
    public Conclusion Conclusion { get; }

    /// <summary>Why the conclusion is what it is; <see cref="Expliquer"/> says what comes next.</summary>
    public Motif Motif => _motif != 0 ? _motif
        : _motif = RechercheMotif.Chercher(_dossier, Conclusion, () => FaitsManquants.All(fait => fait.ManqueALaFiche));

    internal Dossier Dossier => _dossier;

    /// <summary>The certification that decided.</summary>
    public ICertification Certification => _dossier.Fiche;

    /// <summary>What the person is called by whoever asked; null for nothing.</summary>
    public string? Nom { get; }

    /// <summary>What was decided on, to ask again or to archive.</summary>
    public Demande Demande => new()
    {
        Nom = Nom,
        Voie = Voie,
        Le = Le,
        Lectures = Lectures.Choix.Count == 0 ? null : Lectures,
        Candidat = Candidat,
    };

    /// <summary>The person that was decided on.</summary>
    public Candidat Candidat => _dossier.Candidat;

    /// <summary>The route; null when it is not known.</summary>
    public VoieAcces? Voie => _dossier.Voie;

    /// <summary>The day of entry.</summary>
    public DateOnly Le => _dossier.Le;

    /// <summary>The readings taken.</summary>
    public ChoixLectures Lectures => _dossier.Lectures;

    /// <summary>
    /// What was found: the facts when they contradict each other, else the registration, the route and the rule, as a tree.
    /// </summary>
    public ImmutableArray<Constat> Constats => field.IsDefault ? field = ArbreConstats.De(_dossier, () => FaitsManquants) : field;

    /// <summary>
    /// The facts that can still change the conclusion, in the best order to ask for them; empty when none can. Of more than ten
    /// experiences that lack facts, all that they lack is asked for.
    /// </summary>
    public ImmutableArray<FaitManquant> FaitsManquants =>
        field.IsDefault
            ? field = Conclusion == Conclusion.ACompleter
                ? [.. RechercheFaits.Chercher(_dossier).Select(new RedactionQuestions(_dossier).Rediger)]
                : []
            : field;

    /// <summary>
    /// The minimal sets of changes that make the person eligible on this route, when they are refused or a person has to judge;
    /// empty otherwise, or when one title and one experience are not enough.
    /// </summary>
    public ImmutableArray<Levier> Leviers =>
        field.IsDefault ? field = [.. RechercheLeviers.Chercher(_dossier, Conclusion).Select(Levier)] : field;

    /// <summary>The open routes that lead further than this one; empty when the person is eligible.</summary>
    public ImmutableArray<AutreVoie> AutresVoies => field.IsDefault ? field = RechercheVoies.Chercher(_dossier, Conclusion) : field;

    /// <summary>What the text leaves to a person and what the decision assumes, one sentence each, in French.</summary>
    public ImmutableArray<string> Reserves =>
        field.IsDefault ? field = RedactionReserves.Rediger(_dossier, Conclusion, AutresVoies) : field;

    private Levier Levier(Changement changement)
    {
        var actions = RedactionLeviers.Rediger(_dossier, changement);
        return new()
        {
            Actions = actions,
            Le = changement.Le,
            PossibleDes = changement.PossibleDes,
            Description = RedactionLeviers.Phrase(changement, actions),
        };
    }

    /// <summary>
    /// Decides again with the answer to a question: the same fiche, day and readings, for the person of whom one thing more is known.
    /// </summary>
    /// <param name="fait">One of <see cref="FaitsManquants"/>.</param>
    /// <param name="reponse">The answer, of the nature of the question.</param>
    /// <returns>The new decision.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// This decision does not ask for <paramref name="fait"/>, the fiche is to answer and not the person, or <paramref name="reponse"/> is
    /// of another nature.
    /// </exception>
    public Eligibilite Repondre(FaitManquant fait, Reponse reponse)
    {
        ArgumentNullException.ThrowIfNull(fait);
        ArgumentNullException.ThrowIfNull(reponse);
        var demande = FaitsManquants.FirstOrDefault(un => un.Cle == fait.Cle)
            ?? throw new ArgumentException($"This decision does not ask for {fait.Cle}.", nameof(fait));
        if (demande.Nature is not { } nature)
            throw new ArgumentException($"{fait.Cle} is what the fiche does not say: its certifier answers, and no person.", nameof(fait));
        if (nature != reponse.Nature)
            throw new ArgumentException($"{fait.Cle} takes a Reponse.{nature}, and this is a Reponse.{reponse.Nature}.", nameof(reponse));
        var candidat = reponse.Donner(Candidat, demande, _dossier.EtabliLe);
        return new Eligibilite(new Dossier(Certification, candidat, reponse.VoieDonnee ?? Voie, Le, Lectures), Nom);
    }

    /// <summary>Decides again under every combination of the readings of the rule.</summary>
    /// <returns>Whether the conclusion holds under all of them, else the readings that change it.</returns>
    public Robustesse Robustesse() => RechercheRobustesse.Chercher(_dossier, Conclusion);

    /// <summary>Explains the decision in plain French, in lines that end with a line feed.</summary>
    /// <returns>A text that a training adviser can send.</returns>
    public string Expliquer() => RedactionExplication.Rediger(_dossier, this);

    /// <summary>Returns the conclusion and the first reason, in French.</summary>
    public override string ToString() => RedactionExplication.EnTete(_dossier, this);
}
