using System.Globalization;
using System.Text;

namespace Rncp.Outil.Differences;

/// <summary>For a pull request: what rises the version first, a table, then who is answered otherwise.</summary>
internal static class EnMarkdown
{
    internal static void Ecrire(Ecart ecart, TextWriter sortie)
    {
        var (avant, apres) = (ecart.Comparaison.Avant, ecart.Comparaison.Apres);
        sortie.WriteLine($"### {Texte(Nom(avant))} → {Texte(Nom(apres))}");
        sortie.WriteLine();
        sortie.WriteLine(Texte(ecart.Bilan));
        if (!ecart.Changements.IsEmpty)
        {
            sortie.WriteLine();
            sortie.WriteLine("| Version | Règle | Où | Avant | Après | Empreinte |");
            sortie.WriteLine("|---|---|---|---|---|---|");
            foreach (var changement in Tries(ecart)) sortie.WriteLine(Ligne(changement, ecart.Acceptes.De(changement)));
        }
        Liste(sortie, "Ce que cela change", Tries(ecart).Where(un => un.Temoin is not null)
            .Select(un => $"{un.Regle.Id}, {Code(un.Chemin)} : {Montre(un.Temoin!)}"));
        Liste(sortie, "Changements acceptés", Tries(ecart).Where(un => ecart.Acceptes.De(un) is not null)
            .Select(un => $"{un.Regle.Id}, {Code(un.Chemin)} : {Texte(Redaction.Accepte(ecart.Acceptes.De(un)!))}"));
        Liste(sortie, "Acceptations qui ne servent plus", ecart.Inutiles.Select(Texte));
    }

    private static IEnumerable<Changement> Tries(Ecart ecart) =>
        ecart.Changements.OrderByDescending(changement => changement.Regle.Version);

    private static string Ligne(Changement changement, ChangementAccepte? accepte)
    {
        var regle = changement.Regle;
        string?[] valeurs = changement is { Avant: { } avant, Apres: { } apres } ? Redaction.Valeurs(avant, apres)
            : (string?[])[changement.Avant, changement.Apres];
        var version = accepte is null ? $"**{regle.Version.Mot()}**" : $"{regle.Version.Mot()}, acceptée";
        return $"| {version} | [{regle.Id}]({regle.Page}) {Texte(regle.TitreFrancais)} | {Code(changement.Chemin)} "
            + $"| {Code(valeurs[0])} | {Code(valeurs[1])} | {Code(changement.Empreinte)} |";
    }

    private static void Liste(TextWriter sortie, string titre, IEnumerable<string> lignes)
    {
        var toutes = lignes.Distinct().ToArray();
        if (toutes.Length == 0) return;
        sortie.WriteLine();
        sortie.WriteLine($"**{titre}**");
        sortie.WriteLine();
        foreach (var ligne in toutes) sortie.WriteLine($"- {ligne}");
    }

    /// <summary>A line of code ends what is said of it.</summary>
    private static string Montre(Temoin temoin)
    {
        var (phrase, code) = (Redaction.Phrase(temoin)!, temoin.Code ?? "");
        return Texte(phrase[..^code.Length]) + (code.Length > 0 ? $"<code>{Texte(code)}</code>" : "");
    }

    private static string Nom(ICertification fiche) => $"{fiche.Code} {fiche.VersionDonnees}";

    private static string Code(string? texte) => texte is null ? "" : $"<code>{Texte(Redaction.Valeur(texte))}</code>";

    /// <summary>
    /// A text that stays one: a sign that Markdown or HTML would obey, or that calls somebody, is written by its number.
    /// </summary>
    private static string Texte(string texte)
    {
        var sortie = new StringBuilder();
        foreach (var c in texte)
        {
            if (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && !" ,;:?().-/".Contains(c, StringComparison.Ordinal))
                sortie.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else sortie.Append(c);
        }
        return sortie.ToString();
    }
}
