using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// What makes a person eligible: what becomes of things listed, one title more at the most, one experience more at the most.
/// </summary>
/// <param name="Prealables">What becomes of a title or of experiences that are listed.</param>
/// <param name="Titre">The level of the title to obtain; null when none is needed.</param>
/// <param name="Baccalaureat">Whether the title to obtain is the baccalauréat.</param>
/// <param name="JoursExperience">How many days of experience, from the day after the decision; 0 when none is needed.</param>
/// <param name="Secteurs">The sectors that the experience may be in.</param>
/// <param name="Le">The day of entry of the decision.</param>
/// <param name="PossibleDes">The first day on which the person is eligible.</param>
internal sealed record Changement(
    ImmutableArray<ActionLevier> Prealables,
    NiveauQualification? Titre,
    bool Baccalaureat,
    int JoursExperience,
    ImmutableArray<CodeSecteur> Secteurs,
    DateOnly Le,
    DateOnly PossibleDes)
{
    /// <summary>The titles to come that it waits for, by their positions from 1.</summary>
    internal ImmutableArray<int> Attendus { get; init; } = [];

    /// <summary>Whether some of these are in preparation: to obtain them is not only a matter of time.</summary>
    internal bool Prepare { get; init; }

    /// <summary>The last day on which one of these is obtained; null when there is none.</summary>
    internal DateOnly? JourAttendu { get; init; }

    /// <summary>The changes, one by one and without their words.</summary>
    internal IEnumerable<ActionLevier> Actions()
    {
        foreach (var prealable in Prealables) yield return prealable;
        if (Baccalaureat) yield return new ObtenirBaccalaureat();
        else if (Titre is not null) yield return new ObtenirTitre { Niveau = Titre };
        if (JoursExperience == 0 ? PossibleDes > Le : JourAttendu is not null)
            yield return new Attendre { Jusque = JoursExperience == 0 ? PossibleDes : JourAttendu!.Value, Titres = Attendus };
        if (JoursExperience > 0) yield return new AcquerirExperience { Jours = JoursExperience, Secteurs = Secteurs };
    }

    /// <summary>The person as they are once changes are made.</summary>
    internal static Candidat Appliquer(Candidat candidat, IEnumerable<ActionLevier> actions, DateOnly le, DateOnly possibleDes)
    {
        // What comes after the statement is planned, and the highest level held, which was stated, is what it was.
        candidat = candidat with { EtabliLe = candidat.EtabliLe is { } jour && jour < le ? jour : le };
        foreach (var action in actions) candidat = action.Appliquer(candidat, le, possibleDes);
        return candidat;
    }

    /// <summary>Whether this asks for the same.</summary>
    internal bool EstPareil(Changement autre) =>
        Titre == autre.Titre && Baccalaureat == autre.Baccalaureat && JoursExperience == autre.JoursExperience
        && PossibleDes == autre.PossibleDes && Prealables.AsSpan().SequenceEqual(autre.Prealables.AsSpan())
        && Attendus.AsSpan().SequenceEqual(autre.Attendus.AsSpan())
        && (JoursExperience == 0 || Secteurs.AsSpan().SequenceEqual(autre.Secteurs.AsSpan()));

    /// <summary>
    /// Whether this asks for no more, no later, in no fewer sectors, and for less of one of them. The baccalauréat and
    /// another title of its level are two ways, as in the fiche; so is experience in other sectors. To prepare a title is no less than
    /// to do without it; to finish one that is in preparation is less than to obtain another.
    /// </summary>
    internal bool EstMoindreQue(Changement autre)
    {
        if (Prepare && !autre.Prepare) return false;
        foreach (var prealable in Prealables)
        {
            if (!autre.Prealables.Contains(prealable)
                && !(prealable is TerminerTitre termine && autre.Titre is { } obtenu && termine.Vaut(obtenu, autre.Baccalaureat)))
                return false;
        }
        int niveau = Titre?.Numero ?? 0, autreNiveau = autre.Titre?.Numero ?? 0;
        return niveau <= autreNiveau && JoursExperience <= autre.JoursExperience && PossibleDes <= autre.PossibleDes
            && (JoursExperience == 0 || autre.Secteurs.All(Secteurs.Contains))
            && (niveau < autreNiveau || (Baccalaureat == autre.Baccalaureat
                && (JoursExperience < autre.JoursExperience || PossibleDes < autre.PossibleDes
                    || Secteurs.Length > autre.Secteurs.Length
                    || Prealables.Length < autre.Prealables.Length || (!Prepare && autre.Prepare))));
    }
}
