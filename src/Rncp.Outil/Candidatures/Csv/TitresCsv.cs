using System.Collections.Immutable;
using System.Globalization;
using Rncp.Outil.Candidatures.Mots;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Csv;

/// <summary>
/// What a row tells of the titles of a person: the highest level, and whether they hold the baccalauréat. "Yes" is one title
/// among others; "no" is that their titles, of the highest level and lower, are all something else.
/// </summary>
internal sealed class TitresCsv(Colonnes colonnes)
{
    private const string Aucun = "aucun";
    private const string Attendu = $"un niveau de 1 à 8, deux bornes telles que 4-8, ou « {Aucun} »";

    private readonly Colonne _niveau = colonnes.Place("niveau");
    private readonly Colonne _niveau1969 = colonnes.Place("niveau_1969");
    private readonly Colonne _baccalaureat = colonnes.Place("baccalaureat");
    private readonly Colonne _baccalaureatLe = colonnes.Place("baccalaureat_obtenu_le");

    internal (IntervalleNiveau? Niveau, ImmutableArray<Titre>? Titres, bool Incomplets) Lire(LigneCsv ligne)
    {
        var texte = ligne.Texte(_niveau);
        var aucun = texte is not null && !char.IsAsciiDigit(texte[0]) && MotCle.Est(texte, Aucun);
        var niveau = texte is null || aucun ? null : Niveau(ligne, texte);
        var ancien = ligne.Mot(_niveau1969, Lexiques.De1969);
        if (texte is not null && ancien is not null)
            ligne.Noter(_niveau1969, $"le niveau est déjà donné par « {_niveau.Nom} ». Ne garder que l'un des deux.");
        if (ancien is { } lu) niveau = IntervalleNiveau.Depuis1969(lu);

        var baccalaureat = ligne.Booleen(_baccalaureat);
        var obtenuLe = ligne.Date(_baccalaureatLe);
        if (obtenuLe is not null && baccalaureat == false)
            ligne.Noter(_baccalaureatLe, $"« {_baccalaureat.Nom} » dit non. Enlever la date, ou écrire oui.");
        if (aucun && (baccalaureat == true || obtenuLe is not null))
            ligne.Noter(_niveau, $"« {Aucun} », et la ligne porte un baccalauréat. Enlever l'un ou l'autre.");
        if (aucun) return (null, [], false);
        if (baccalaureat == true || obtenuLe is not null) return (niveau, [new Titre { Baccalaureat = true, ObtenuLe = obtenuLe }], true);
        return baccalaureat == false ? (niveau, [new Titre { Niveau = niveau, Baccalaureat = false }], false) : (niveau, null, false);
    }

    private IntervalleNiveau? Niveau(LigneCsv ligne, string texte)
    {
        if (Borne(texte) is { } niveau) return IntervalleNiveau.De(niveau);
        if (texte.Split('-', 'à') is [var basse, var haute] && Borne(basse) is { } min && Borne(haute) is { } max && min <= max)
            return IntervalleNiveau.Entre(min, max);
        var conseil = Lexiques.De1969.Proche(texte) is not null
            ? $"Un niveau de la nomenclature de 1969 s'écrit dans la colonne « {_niveau1969.Nom} »."
            : $"Écrire {Attendu}.";
        ligne.Noter(_niveau, $"{Citation.De(texte)} n'est pas un niveau. {conseil}");
        return null;
    }

    /// <summary>A level by its number, which a spreadsheet may write as any other (4,0), or by its name.</summary>
    private static NiveauQualification? Borne(string texte)
    {
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (decimal.TryParse(texte.Replace(',', '.'), Styles, CultureInfo.InvariantCulture, out var nombre))
            return nombre is >= 1 and <= 8 && nombre == decimal.Truncate(nombre) ? NiveauQualification.De((int)nombre) : null;
        return NiveauQualification.TryParse(texte.Trim(), out var niveau) ? niveau : null;
    }
}
