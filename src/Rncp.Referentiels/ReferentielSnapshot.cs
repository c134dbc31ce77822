using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rncp;

/// <summary>
/// A test of an application against the fiche that it was written for: after an upgrade of the package, it fails with what changed, of
/// which kind, and not with thousands of lines. It throws, so that any test framework can run it.
/// </summary>
public static class ReferentielSnapshot
{
    private const int ChangementsMontres = 50;

    private static readonly JsonWriterOptions Lisible = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Compares a fiche with its snapshot. Without one it is written, and that fails too: it is for a person to commit.</summary>
    /// <param name="fiche">The fiche, compiled or read.</param>
    /// <param name="chemin">The path of the snapshot, which is a référentiel in JSON.</param>
    /// <param name="aPartirDe">The least change that fails: one that asks for less is let pass.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or <paramref name="chemin"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chemin"/> is empty, or no path.</exception>
    /// <exception cref="IOException">The snapshot cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The snapshot may not be read or written.</exception>
    /// <exception cref="ReferentielInvalideException">The snapshot is no sound référentiel.</exception>
    /// <exception cref="ReferentielChangeException">The fiche changed, or there was no snapshot.</exception>
    public static void Verifier(ICertification fiche, string chemin, PasVersion aPartirDe = PasVersion.Correctif)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentException.ThrowIfNullOrEmpty(chemin);
        if (!File.Exists(chemin))
        {
            Ecrire(fiche, chemin);
            throw new ReferentielChangeException(
                $"There was no snapshot of {fiche.Code}: it has been written to {Path.GetFullPath(chemin)}. "
                + "Read it, commit it, and run the test again.");
        }
        var comparaison = Comparaison.De(Referentiel.Charger(chemin), fiche);
        if (comparaison.Version >= aPartirDe && comparaison.Version > PasVersion.Aucune)
            throw new ReferentielChangeException(Dire(comparaison, chemin), comparaison);
    }

    private static void Ecrire(ICertification fiche, string chemin)
    {
        if (Path.GetDirectoryName(chemin) is { Length: > 0 } dossier) Directory.CreateDirectory(dossier);
        // A snapshot that exists is whole: a run that is stopped leaves none.
        var brouillon = chemin + ".tmp";
        using (var flux = File.Create(brouillon))
        using (var writer = new Utf8JsonWriter(flux, Lisible))
            fiche.EcrireJson(writer);
        File.Move(brouillon, chemin, overwrite: true);
    }

    private static string Dire(Comparaison comparaison, string chemin)
    {
        var (avant, apres, changements) = (comparaison.Avant, comparaison.Apres, comparaison.Changements);
        var texte = new StringBuilder();
        texte.Append(CultureInfo.InvariantCulture,
            $"{apres.Code} {apres.VersionDonnees} is not its snapshot, {avant.Code} {avant.VersionDonnees}: ");
        texte.Append(CultureInfo.InvariantCulture,
            $"{changements.Length} changes, of which the greatest is {comparaison.Version}.\n");
        foreach (var changement in changements.Take(ChangementsMontres))
        {
            texte.Append(CultureInfo.InvariantCulture, $"{changement}\n");
            if (changement.Temoin is { Code: { } code } temoin)
                texte.Append(CultureInfo.InvariantCulture, $"    {code} ({temoin.Erreur})\n");
            else if (changement.Temoin?.Jury is { } jury)
                texte.Append(
                    CultureInfo.InvariantCulture, $"    {(jury.ApresConforme ? "refused -> taken" : "taken -> refused")}: {jury}\n");
            else if (changement.Temoin is { Avant: { } alors, Apres: { } maintenant } personne)
                texte.Append(CultureInfo.InvariantCulture, $"    {alors.Conclusion} -> {maintenant.Conclusion}: {personne.Demande}\n");
        }
        if (changements.Length > ChangementsMontres)
            texte.Append(CultureInfo.InvariantCulture, $"... and {changements.Length - ChangementsMontres} more\n");
        return texte.Append(CultureInfo.InvariantCulture,
            $"{RegleChangement.PageDeToutes} says what to do about each kind. To accept them, delete {Path.GetFullPath(chemin)}, ")
            .Append("run the test again, and commit what it writes.").ToString();
    }
}
