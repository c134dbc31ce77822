using System.Collections.Immutable;

namespace Rncp;

/// <summary>What makes a person eligible: one title at the most, one experience at the most, or to wait.</summary>
/// <param name="Titre">The level of the title to obtain; null when none is needed.</param>
/// <param name="Baccalaureat">Whether the title to obtain is the baccalauréat.</param>
/// <param name="JoursExperience">How many days of experience, from the day after the decision; 0 when none is needed.</param>
/// <param name="Secteurs">The sectors that the experience may be in.</param>
/// <param name="Le">The day of entry of the decision.</param>
/// <param name="PossibleDes">The first day on which the person is eligible.</param>
/// <param name="Prepare">Whether it takes a title that is in preparation too, which is not only a matter of time.</param>
internal sealed record Changement(
    NiveauQualification? Titre,
    bool Baccalaureat,
    int JoursExperience,
    ImmutableArray<CodeSecteur> Secteurs,
    DateOnly Le,
    DateOnly PossibleDes,
    bool Prepare = false)
{
    /// <summary>The person as they are once the changes are made.</summary>
    internal Candidat Appliquer(Candidat candidat)
    {
        // What comes after the statement is planned, and the highest level held, which was stated, is what it was.
        var etabliLe = candidat.EtabliLe is { } jour && jour < Le ? jour : Le;
        var experience = JoursExperience == 0 ? null : new Experience(Secteurs[0], Le.AddDays(1), Le.AddDays(JoursExperience));
        return new Candidat(candidat)
        {
            EtabliLe = etabliLe,
            Niveau = Titre is not null && PossibleDes <= etabliLe && candidat.Niveau is { } niveau && niveau.Min < Titre
                ? IntervalleNiveau.Entre(Titre, niveau.Max > Titre ? niveau.Max : Titre)
                : candidat.Niveau,
            Titres = Titre is null ? candidat.Titres : [.. candidat.Titres ?? Ancien(candidat), Obtenu(Titre)],
            TitresIncomplets = candidat.TitresIncomplets || (Titre is not null && candidat.Titres is null),
            Experiences = experience is null ? candidat.Experiences : (candidat.Experiences ?? []).Add(experience),
            ExperiencesIncompletes = candidat.ExperiencesIncompletes || (experience is not null && candidat.Experiences is null),
        };
    }

    /// <summary>
    /// Whether this asks for no more, no later, in no fewer sectors, and for less of one of them. The baccalauréat and
    /// another title of its level are two ways, as in the fiche; so is experience in other sectors. To prepare a title is no less than to
    /// do without it.
    /// </summary>
    internal bool EstMoindreQue(Changement autre)
    {
        if (Prepare && !autre.Prepare) return false;
        int niveau = Titre?.Numero ?? 0, autreNiveau = autre.Titre?.Numero ?? 0;
        return niveau <= autreNiveau && JoursExperience <= autre.JoursExperience && PossibleDes <= autre.PossibleDes
            && (JoursExperience == 0 || autre.Secteurs.All(Secteurs.Contains))
            && (niveau < autreNiveau || (Baccalaureat == autre.Baccalaureat
                && (JoursExperience < autre.JoursExperience || PossibleDes < autre.PossibleDes
                    || Secteurs.Length > autre.Secteurs.Length)));
    }

    private Titre Obtenu(NiveauQualification niveau) =>
        new() { Niveau = IntervalleNiveau.De(niveau), Baccalaureat = Baccalaureat, ObtenuLe = PossibleDes };

    /// <summary>The title that made the highest level: another one, once obtained, hides it.</summary>
    private static ImmutableArray<Titre> Ancien(Candidat candidat) => candidat.Niveau is { } niveau ? [new Titre { Niveau = niveau }] : [];
}
