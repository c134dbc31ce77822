using Microsoft.CodeAnalysis;

namespace Rncp.Tests.Diagnostics;

/// <summary>
/// The small fiche with one thing replaced. In the replacement, ⟦ and ⟧ surround what the diagnostic must point at: the
/// exact token, in characters.
/// </summary>
internal static class Defaut
{
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

    private static Generation Chercher(string jsonMarque, string id, DiagnosticSeverity severite, string[] motsDuMessage, string[] expliquees)
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

    private static string Remplacer(string ancien, string nouveau)
    {
        Assert.Equal(2, Fiches.Essai.Split(ancien).Length);
        return Fiches.Essai.Replace(ancien, nouveau, StringComparison.Ordinal);
    }
}
