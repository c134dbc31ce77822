using System.Collections.Immutable;
using System.Text;

namespace Rncp;

/// <summary>Writes a letter in Markdown. All texts are text: what Markdown would read in them is escaped.</summary>
internal static class RenduMarkdown
{
    /// <summary>What CommonMark, or the tables and the crossings out of others, may read anywhere in a line.</summary>
    private const string Speciaux = @"\`*_{}[]<>#|~&!@";

    internal static string Rediger(ContenuLettre lettre)
    {
        var sortie = new StringBuilder();
        Bloc(sortie, lettre.Expediteur);
        Bloc(sortie, lettre.Destinataire);
        if (lettre.Date is not null) Bloc(sortie, [lettre.Date]);
        sortie.Append("# ").Append(Echapper(lettre.Objet)).Append("\n\n");
        Bloc(sortie, [ContenuLettre.Appel]);
        foreach (var partie in lettre.Parties)
        {
            if (partie.Titre is not null) sortie.Append("## ").Append(Echapper(partie.Titre)).Append("\n\n");
            foreach (var paragraphe in partie.Paragraphes) Bloc(sortie, [paragraphe]);
            foreach (var point in partie.Points) Point(sortie, point, "");
            if (!partie.Points.IsEmpty) sortie.Append('\n');
        }
        return sortie.Append(ContenuLettre.Politesse).Append('\n').ToString();
    }

    /// <summary>A paragraph; its lines stay lines.</summary>
    private static void Bloc(StringBuilder sortie, ImmutableArray<string> lignes)
    {
        if (!lignes.IsEmpty) sortie.AppendJoin("\\\n", lignes.Select(EnDebut)).Append("\n\n");
    }

    private static void Point(StringBuilder sortie, PointLettre point, string retrait)
    {
        sortie.Append(retrait).Append("- ").Append(EnDebut(point.Texte)).Append(point.Citation is null ? "\n" : "\\\n");
        if (point.Citation is not null) sortie.Append(retrait).Append("  « ").Append(Echapper(point.Citation)).Append(" »\n");
        foreach (var sous in point.Points) Point(sortie, sous, retrait + "  ");
    }

    /// <summary>What begins a line may be read as a list, a title or a rule.</summary>
    private static string EnDebut(string texte)
    {
        var echappe = Echapper(texte);
        if (texte is ['-' or '+' or '=', ..]) return "\\" + echappe;
        var chiffres = texte.TakeWhile(char.IsAsciiDigit).Count();
        return chiffres > 0 && chiffres < texte.Length && texte[chiffres] is '.' or ')' ? echappe.Insert(chiffres, "\\") : echappe;
    }

    /// <summary>An address is text too: some readers make a link of it.</summary>
    private static string Echapper(string texte) =>
        string.Concat(texte.Select(lettre => Speciaux.Contains(lettre) ? $"\\{lettre}" : lettre.ToString()))
            .Replace("://", "\\://", StringComparison.Ordinal).Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);
}
