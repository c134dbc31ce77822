using System.Collections.Immutable;
using System.Globalization;
using Exemple.Candidatures.Format;
using Rncp;

namespace Exemple.Candidatures.Csv;

/// <summary>
/// What a row tells of the titles of a person: the highest level, and whether they hold the baccalauréat. "Yes" is one title
/// among others; "no" is that their titles, of the highest level and lower, are all something else.
/// </summary>
internal readonly record struct TitresCsv(IntervalleNiveau? Niveau, ImmutableArray<Titre>? Titres, bool Incomplets)
{
    private const string Attendu = "un niveau de 1 à 8, deux bornes telles que 4-8, ou « aucun »";

    internal static TitresCsv Lire(LigneCsv ligne)
    {
        var texte = ligne.Texte(Colonnes.Niveau);
        var aucun = texte is not null && MotCle.Est(texte, "aucun");
        var niveau = texte is null || aucun ? null : Lire(ligne, texte);
        var ancien = ligne.Mot(Colonnes.Niveau1969, FormatNiveau.De1969);
        if (texte is not null && ancien is not null)
            ligne.Noter(Colonnes.Niveau1969, $"le niveau est déjà donné par « {Colonnes.Niveau} ». Ne garder que l'un des deux.");
        if (ancien is { } lu) niveau = IntervalleNiveau.Depuis1969(lu);

        var baccalaureat = ligne.Booleen(Colonnes.Baccalaureat);
        var obtenuLe = ligne.Date(Colonnes.BaccalaureatLe);
        if (obtenuLe is not null && baccalaureat == false)
            ligne.Noter(Colonnes.BaccalaureatLe, $"« {Colonnes.Baccalaureat} » dit non. Enlever la date, ou écrire oui.");
        if (aucun && (baccalaureat == true || obtenuLe is not null))
            ligne.Noter(Colonnes.Niveau, "« aucun », et la ligne porte un baccalauréat. Enlever l'un ou l'autre.");
        if (aucun) return new TitresCsv(null, [], false);
        if (baccalaureat == true || obtenuLe is not null)
            return new TitresCsv(niveau, [new Titre { Baccalaureat = true, ObtenuLe = obtenuLe }], true);
        return baccalaureat == false
            ? new TitresCsv(niveau, [new Titre { Niveau = niveau, Baccalaureat = false }], false)
            : new TitresCsv(niveau, null, false);
    }

    private static IntervalleNiveau? Lire(LigneCsv ligne, string texte)
    {
        if (Borne(texte) is { } niveau) return IntervalleNiveau.De(niveau);
        if (texte.Split('-', 'à') is [var basse, var haute] && Borne(basse) is { } min && Borne(haute) is { } max && min <= max)
            return IntervalleNiveau.Entre(min, max);
        var conseil = FormatNiveau.De1969.ContainsKey(texte)
            ? $"Un niveau de la nomenclature de 1969 s'écrit dans la colonne « {Colonnes.Niveau1969} »."
            : $"Écrire {Attendu}.";
        ligne.Noter(Colonnes.Niveau, $"{Citation.De(texte)} n'est pas un niveau. {conseil}");
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
