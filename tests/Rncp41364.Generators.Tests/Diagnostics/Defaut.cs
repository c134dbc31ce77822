using Microsoft.CodeAnalysis;

namespace Rncp.Tests.Diagnostics;

/// <summary>
/// The small fiche with one thing replaced. In the replacement, ⟦ and ⟧ surround what the diagnostic must point at: the
/// exact token, in characters. Each is tried as it is, with lines that end as on Windows, and on one line, where tabs,
/// accents and an emoji stand before the token.
/// </summary>
internal static class Defaut
{
    private const string Schema = "\"$schema\": \"../../data/referentiel.schema.json\"";
    private const char Debut = '⟦', Fin = '⟧';

    /// <summary>Expects exactly one diagnostic, at the marked place, and no source.</summary>
    internal static void Attendre(string id, string ancien, string nouveau, params string[] motsDuMessage) => AttendreDans(Remplacer(ancien, nouveau), id, motsDuMessage, []);

    /// <summary>Expects one diagnostic, and the warnings that follow from the same defect.</summary>
    internal static void Attendre(string id, string ancien, string nouveau, string message, string[] expliquees) => AttendreDans(Remplacer(ancien, nouveau), id, [message], expliquees);

    internal static void AttendreDans(string jsonMarque, string id, params string[] motsDuMessage) => AttendreDans(jsonMarque, id, motsDuMessage, []);

    /// <summary>Expects one warning, at the marked place, and the model.</summary>
    internal static void AttendreAvertissement(string jsonMarque, string id, params string[] motsDuMessage) =>
        Assert.NotEmpty(Chercher(jsonMarque, id, DiagnosticSeverity.Warning, motsDuMessage, []).Sources);

    internal static void AttendreDans(string jsonMarque, string id, string[] motsDuMessage, string[] expliquees) =>
        Assert.Empty(Chercher(jsonMarque, id, DiagnosticSeverity.Error, motsDuMessage, expliquees).Sources);

    /// <summary>Expects the model, and not a word.</summary>
    internal static void AttendreRien(string json)
    {
        var generation = Generation.De(json);

        Assert.Empty(generation.Diagnostics);
        Assert.NotEmpty(generation.Sources);
    }

    internal static string Remplacer(string json, string ancien, string nouveau)
    {
        Assert.Equal(2, json.Split(ancien).Length);
        return json.Replace(ancien, nouveau, StringComparison.Ordinal);
    }

    private static Generation Chercher(string jsonMarque, string id, DiagnosticSeverity severite, string[] motsDuMessage, string[] expliquees)
    {
        // The messages name lines, and what a blank of the JSON is: they are those of the file as it is.
        ChercherDans(jsonMarque.Replace("\n", "\r\n", StringComparison.Ordinal), id, severite, [], expliquees);
        ChercherDans(jsonMarque.Replace(Schema, "\"$schema\": \"é 🎓\"", StringComparison.Ordinal).Replace('\n', '\t'), id, severite, [], expliquees);
        return ChercherDans(jsonMarque, id, severite, motsDuMessage, expliquees);
    }

    private static Generation ChercherDans(string jsonMarque, string id, DiagnosticSeverity severite, string[] motsDuMessage, string[] expliquees)
    {
        int debut = jsonMarque.IndexOf(Debut, StringComparison.Ordinal), fin = jsonMarque.IndexOf(Fin, StringComparison.Ordinal) - 1;
        var json = jsonMarque.Replace(Debut.ToString(), "", StringComparison.Ordinal).Replace(Fin.ToString(), "", StringComparison.Ordinal);

        var generation = Generation.De(json, "dossier/fiche.referentiel.json");

        var diagnostic = Assert.Single(generation.Diagnostics, diagnostic => !expliquees.Contains(diagnostic.Id));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(severite, diagnostic.DefaultSeverity);
        Assert.Equal((debut, fin), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
        Assert.Equal("dossier/fiche.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        var avant = json[..debut];
        Assert.Equal(avant.Count(c => c == '\n'), diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(debut - (avant.LastIndexOf('\n') + 1), diagnostic.Location.GetLineSpan().StartLinePosition.Character);
        foreach (var mot in motsDuMessage) Assert.Contains(mot, diagnostic.GetMessage(null), StringComparison.Ordinal);
        return generation;
    }

    private static string Remplacer(string ancien, string nouveau) => Remplacer(Fiches.Essai, ancien, nouveau);
}
