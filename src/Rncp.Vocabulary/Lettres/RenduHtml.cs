using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Rncp;

/// <summary>
/// Writes a letter as one HTML page, with its style: no other file is needed, and nothing is fetched. All texts are text.
/// </summary>
internal static class RenduHtml
{
    private const string Style = """
        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem; background: #fff; color: #1b1b1b;
          font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
        h1 { margin: 2rem 0 1.5rem; font-size: 1.2rem; line-height: 1.35; }
        h2 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
        p { margin: 0 0 .75rem; }
        ul { margin: 0 0 .75rem; padding-left: 1.25rem; }
        ul ul { margin: .25rem 0 0; }
        li { margin: 0 0 .3rem; }
        q { display: block; margin: .1rem 0 0; color: #444; font-style: italic; quotes: "«\a0" "\a0»"; }
        .destinataire, .date { margin: 1.25rem 0 1.25rem 50%; }
        .reponse { margin: 1.75rem 0; padding: .75rem 1rem; border-left: .25rem solid #1b1b1b; background: #f4f4f2; }
        .reponse h2 { margin-top: 0; } .reponse p:last-child { margin: 0; }
        .politesse { margin-top: 2rem; }
        @media (max-width: 30rem) { .destinataire, .date { margin-left: 0; } body { padding: 1.25rem 1rem; } }
        @page { size: A4; margin: 20mm 20mm 18mm; }
        @media print { body { max-width: none; padding: 0; font-size: 10.5pt; }
          h1, h2 { break-after: avoid; } li, p { orphans: 2; widows: 2; } li:not(:has(ul)) { break-inside: avoid-page; } }
        """;

    /// <summary>What a blank before it must not part from its word.</summary>
    private const string Marques = "»:;?!%";

    private static readonly HtmlEncoder Encodeur = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Rediger(ContenuLettre lettre)
    {
        var sortie = new StringBuilder();
        sortie.Append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        Element(sortie, "title", Texte(lettre.Objet));
        Element(sortie, "style", $"\n{Style}\n");
        sortie.Append("</head>\n<body>\n<header>\n");
        Bloc(sortie, "expediteur", lettre.Expediteur);
        Bloc(sortie, "destinataire", lettre.Destinataire);
        if (lettre.Date is not null) Bloc(sortie, "date", [lettre.Date]);
        sortie.Append("</header>\n<main>\n");
        Element(sortie, "h1", Texte(lettre.Objet));
        Element(sortie, "p", Texte(ContenuLettre.Appel));
        foreach (var partie in lettre.Parties)
        {
            sortie.Append(partie.Titre == ContenuLettre.Reponse ? "<section class=\"reponse\">\n" : "<section>\n");
            if (partie.Titre is not null) Element(sortie, "h2", Texte(partie.Titre));
            foreach (var paragraphe in partie.Paragraphes) Element(sortie, "p", Texte(paragraphe));
            Points(sortie, partie.Points);
            sortie.Append("</section>\n");
        }
        Bloc(sortie, "politesse", [ContenuLettre.Politesse]);
        return sortie.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Element(StringBuilder sortie, string nom, string contenu) =>
        sortie.Append('<').Append(nom).Append('>').Append(contenu).Append("</").Append(nom).Append(">\n");

    private static void Bloc(StringBuilder sortie, string classe, ImmutableArray<string> lignes)
    {
        if (lignes.IsEmpty) return;
        sortie.Append("<p class=\"").Append(classe).Append("\">").AppendJoin("<br>", lignes.Select(Texte)).Append("</p>\n");
    }

    private static void Points(StringBuilder sortie, ImmutableArray<PointLettre> points)
    {
        if (points.IsEmpty) return;
        sortie.Append("<ul>\n");
        foreach (var point in points)
        {
            sortie.Append("<li>").Append(Texte(point.Texte));
            if (point.Citation is not null) sortie.Append("<q>").Append(Texte(point.Citation)).Append("</q>");
            if (!point.Points.IsEmpty) sortie.Append('\n');
            Points(sortie, point.Points);
            sortie.Append("</li>\n");
        }
        sortie.Append("</ul>\n");
    }

    /// <summary>A text, whose marks stay on the line of the word that they go with.</summary>
    private static string Texte(string texte)
    {
        texte = texte.Replace("« ", "«\u00a0", StringComparison.Ordinal);
        foreach (var marque in Marques) texte = texte.Replace($" {marque}", $"\u00a0{marque}", StringComparison.Ordinal);
        return Encodeur.Encode(texte);
    }
}
