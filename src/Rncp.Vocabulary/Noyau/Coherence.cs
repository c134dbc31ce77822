using System.Collections.Generic;

namespace Rncp.Noyau;

/// <summary>Finds facts that cannot be true together: errors of input, which are never a refusal.</summary>
internal static class Coherence
{
    /// <param name="declaration">What is stated.</param>
    /// <param name="etabli">The day of the statement, on which the highest level is held.</param>
    internal static IReadOnlyList<Contradiction> Contradictions(Declaration declaration, int etabli)
    {
        List<Contradiction>? trouvees = null;
        if (etabli == 0) Ajouter(GenreContradiction.JourNonDonne, -1);
        for (var i = 0; i < declaration.Experiences.Length; i++)
        {
            // The first day of the calendar is what a program gives that was given none.
            if (declaration.Experiences[i] is { Debut: 0 } or { Fin: 0 }) Ajouter(GenreContradiction.ExperienceSansJour, i);
            else if (declaration.Experiences[i].Fin < declaration.Experiences[i].Debut) Ajouter(GenreContradiction.FinAvantDebut, i);
            if (declaration.Experiences[i].Quotite is < 1 or > 100) Ajouter(GenreContradiction.QuotiteHorsBornes, i);
        }
        for (var i = 0; i < declaration.Titres.Length; i++)
        {
            var titre = declaration.Titres[i];
            if (titre.ObtenuLe == 0) Ajouter(GenreContradiction.TitreSansJour, i);
            if (titre.Baccalaureat == true && (titre.Min > Limites.NiveauDuBaccalaureat || titre.Max < Limites.NiveauDuBaccalaureat))
                Ajouter(GenreContradiction.BaccalaureatDUnAutreNiveau, i);
            if (titre.EnCours && titre.ObtenuLe is > 0 && titre.ObtenuLe <= etabli) Ajouter(GenreContradiction.ObtenuEtEnPreparation, i);
            if (declaration.PlusHaut is not null && titre.EstDetenu(etabli) && NiveauAuMoins(titre) > declaration.NiveauMax)
                Ajouter(GenreContradiction.AuDessusDuPlusHaut, i);
        }
        if (declaration is { PlusHaut: { } plusHaut, TitresComplets: true } && !EnDetient(declaration.Titres, plusHaut.Min, etabli))
            Ajouter(GenreContradiction.AucunDuPlusHaut, -1);
        return trouvees ?? (IReadOnlyList<Contradiction>)[];

        void Ajouter(GenreContradiction genre, int rang) => (trouvees ??= []).Add(new Contradiction(genre, rang));
    }

    private static bool EnDetient(TitreDeclare[] titres, int niveau, int le)
    {
        foreach (var titre in titres)
            if (PeutAtteindre(titre, niveau, le)) return true;
        return false;
    }

    /// <summary>Whether a title is held on a day, and may be of a level or above.</summary>
    internal static bool PeutAtteindre(TitreDeclare titre, int niveau, int le) => titre.EstDetenu(le) && NiveauAuPlus(titre) >= niveau;

    /// <summary>The level that a title has at the least, as it is stated.</summary>
    internal static int? NiveauAuMoins(TitreDeclare titre) => titre.EstBaccalaureat ? Limites.NiveauDuBaccalaureat : titre.Min;

    private static int NiveauAuPlus(TitreDeclare titre) =>
        titre.EstBaccalaureat ? Limites.NiveauDuBaccalaureat : titre.Max ?? Limites.NiveauMax;
}

/// <summary>Facts that cannot be true together.</summary>
/// <param name="genre">What they are.</param>
/// <param name="rang">The experience or the title, from 0; -1 when it is about all of them.</param>
internal readonly struct Contradiction(GenreContradiction genre, int rang)
{
    internal GenreContradiction Genre { get; } = genre;

    internal int Rang { get; } = rang;
}

internal enum GenreContradiction
{
    /// <summary>The day of entry, or that of the statement, is the default one.</summary>
    JourNonDonne,

    /// <summary>A day of an experience is the default one.</summary>
    ExperienceSansJour,

    /// <summary>The day of a title is the default one.</summary>
    TitreSansJour,

    /// <summary>An experience ends before it begins.</summary>
    FinAvantDebut,

    /// <summary>The working time of an experience is not from 1 to 100 percent.</summary>
    QuotiteHorsBornes,

    /// <summary>A title is the baccalauréat, and of another level.</summary>
    BaccalaureatDUnAutreNiveau,

    /// <summary>A title is being prepared, and obtained.</summary>
    ObtenuEtEnPreparation,

    /// <summary>A title is above the highest level held.</summary>
    AuDessusDuPlusHaut,

    /// <summary>No title is of the highest level held.</summary>
    AucunDuPlusHaut,
}
