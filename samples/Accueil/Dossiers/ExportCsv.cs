using System.Globalization;
using System.Text;

namespace Accueil.Dossiers;

/// <summary>Files as CSV for a spreadsheet in French: UTF-8 with its mark, semicolons, and no cell that is a formula.</summary>
internal static class ExportCsv
{
    private const int LignesParEnvoi = 100;

    private static readonly string[] EnTete =
    [
        "numero", "reference", "garde_le", "entree_le", "voie", "conclusion", "niveau_min", "niveau_max", "baccalaureat", "mois_certains",
        "mois_possibles",
    ];

    internal static async Task Ecrire(Stream sortie, IAsyncEnumerable<DossierResume> dossiers, CancellationToken arret)
    {
        await using var texte = new StreamWriter(sortie, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await Ligne(texte, EnTete);
        var n = 0;
        await foreach (var dossier in dossiers.WithCancellation(arret))
        {
            await Ligne(texte, Cellules(dossier));
            if (++n % LignesParEnvoi == 0) await texte.FlushAsync(arret);
        }
    }

    private static string[] Cellules(DossierResume dossier) =>
    [
        dossier.Id.ToString(),
        Texte(dossier.Reference),
        dossier.Cree.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Mots.Iso(dossier.Le),
        dossier.Voie?.Code ?? "",
        Texte(Mots.Conclusion(dossier.Conclusion)),
        Nombre(dossier.NiveauMin),
        Nombre(dossier.NiveauMax),
        dossier.Baccalaureat is { } baccalaureat ? Mots.OuiNon(baccalaureat) : "",
        Nombre(dossier.MoisCertains),
        Nombre(dossier.MoisPossibles),
    ];

    private static string Nombre(int? nombre) => nombre?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Task Ligne(StreamWriter texte, string[] cellules) =>
        texte.WriteAsync($"{string.Join(';', cellules)}\r\n");

    /// <summary>A cell as a spreadsheet shows it: what would be a formula, to those of Asia too, has an apostrophe before it.</summary>
    private static string Texte(string valeur)
    {
        if (valeur.Length > 0 && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".Contains(valeur[0], StringComparison.Ordinal)) valeur = $"'{valeur}";
        return $"\"{valeur.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
