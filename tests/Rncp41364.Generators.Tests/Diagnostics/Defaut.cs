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
    internal static void Attendre(string id, string ancien, string nouveau, params string[] motsDuMessage)
    {
        var essai = Fiches.Essai;
        Assert.Equal(2, essai.Split(ancien).Length);
        AttendreDans(essai.Replace(ancien, nouveau, StringComparison.Ordinal), id, motsDuMessage);
    }

    internal static void AttendreDans(string jsonMarque, string id, params string[] motsDuMessage)
    {
        int debut = jsonMarque.IndexOf(Debut, StringComparison.Ordinal), fin = jsonMarque.IndexOf(Fin, StringComparison.Ordinal) - 1;
        var json = jsonMarque.Replace(Debut.ToString(), "", StringComparison.Ordinal).Replace(Fin.ToString(), "", StringComparison.Ordinal);

        var generation = Generation.De(json, "dossier/fiche.referentiel.json");

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal((debut, fin), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
        Assert.Equal("dossier/fiche.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        var avant = json[..debut];
        Assert.Equal(avant.Count(c => c == '\n'), diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(debut - (avant.LastIndexOf('\n') + 1), diagnostic.Location.GetLineSpan().StartLinePosition.Character);
        foreach (var mot in motsDuMessage) Assert.Contains(mot, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }
}
