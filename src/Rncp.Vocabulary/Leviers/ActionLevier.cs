using System.Collections.Immutable;

namespace Rncp;

/// <summary>One thing to do, of those that a <see cref="Levier"/> is made of.</summary>
public abstract record ActionLevier
{
    private protected ActionLevier()
    {
    }

    /// <summary>What to do, in French: it begins with a verb in the infinitive, and has no full stop.</summary>
    public string Description { get; internal init; } = "";

    /// <summary>Asks for a value for each kind of action: a kind that comes later is a missing argument.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="obtenirTitre">To obtain a title of a level.</param>
    /// <param name="obtenirBaccalaureat">To obtain the baccalauréat.</param>
    /// <param name="terminerTitre">To finish a title in preparation.</param>
    /// <param name="acquerirExperience">To acquire experience.</param>
    /// <param name="attendre">To wait.</param>
    /// <param name="fournirJustificatif">To give evidence.</param>
    /// <param name="faireComparer">To have a foreign title compared.</param>
    /// <returns>The value for the kind of this action.</returns>
    public T Selon<T>(
        Func<ObtenirTitre, T> obtenirTitre,
        Func<ObtenirBaccalaureat, T> obtenirBaccalaureat,
        Func<TerminerTitre, T> terminerTitre,
        Func<AcquerirExperience, T> acquerirExperience,
        Func<Attendre, T> attendre,
        Func<FournirJustificatif, T> fournirJustificatif,
        Func<FaireComparer, T> faireComparer) => Choisir(new Cas<T>(
            obtenirTitre, obtenirBaccalaureat, terminerTitre, acquerirExperience, attendre, fournirJustificatif, faireComparer));

    /// <summary>Returns <see cref="Description"/>.</summary>
    public sealed override string ToString() => Description;

    private protected abstract T Choisir<T>(Cas<T> cas);

    /// <summary>The person as they are once this is done.</summary>
    /// <param name="candidat">The person, with the day of the statement.</param>
    /// <param name="le">The day of entry of the decision.</param>
    /// <param name="possibleDes">The day on which all is done.</param>
    internal abstract Candidat Appliquer(Candidat candidat, DateOnly le, DateOnly possibleDes);

    /// <summary>The same person, with one more title. The one that made the highest level is listed first: another would hide it.</summary>
    private protected static Candidat Obtenir(Candidat candidat, Titre titre, NiveauQualification niveau)
    {
        var avec = candidat with
        {
            Titres = [.. candidat.Titres ?? (candidat.Niveau is { } connu ? [new Titre { Niveau = connu }] : []), titre],
            TitresIncomplets = candidat.TitresIncomplets || candidat.Titres is null,
        };
        return titre.ObtenuLe <= candidat.EtabliLe ? Elever(avec, niveau) : avec;
    }

    /// <summary>What is held when the facts are stated is not above the highest level held.</summary>
    private protected static Candidat Elever(Candidat candidat, NiveauQualification niveau) =>
        candidat.Niveau is { } connu && connu.Min < niveau
            ? candidat with { Niveau = IntervalleNiveau.Entre(niveau, connu.Max > niveau ? connu.Max : niveau) }
            : candidat;

    /// <summary>What to do for each kind.</summary>
    private protected sealed record Cas<T>(
        Func<ObtenirTitre, T> ObtenirTitre,
        Func<ObtenirBaccalaureat, T> ObtenirBaccalaureat,
        Func<TerminerTitre, T> TerminerTitre,
        Func<AcquerirExperience, T> AcquerirExperience,
        Func<Attendre, T> Attendre,
        Func<FournirJustificatif, T> FournirJustificatif,
        Func<FaireComparer, T> FaireComparer);
}
