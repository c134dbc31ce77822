using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Rncp.Tests.Analyseurs;

/// <summary>
/// Code with what is said of it at its place, as <c>{|RNCP1001:"BC05"|}</c>. What holds of a fix holds of all at once too, in the
/// document, the project and the solution.
/// </summary>
internal static class Verification
{
    private const string Entete = """
        using System;
        using Rncp;
        using Rncp41364;


        """;

    /// <summary>Nothing but what is marked is said.</summary>
    internal static Task Dit(string code) => new Essai<EmptyCodeFixProvider>(Entete + code).RunAsync();

    /// <summary>The same in a method that has a bloc, a certification and a route.</summary>
    internal static Task DitDe(string instructions) => Dit(Methode(instructions));

    /// <summary>The code becomes the other when everything that is said is fixed.</summary>
    internal static Task Devient<TCorrection>(string code, string apres, string? cle = null, int choix = 0)
        where TCorrection : CodeFixProvider, new() => Corriger<TCorrection>(Entete + code, Entete + apres, cle, choix);

    internal static Task DevientDe<TCorrection>(string instructions, string apres, string? cle = null, int choix = 0)
        where TCorrection : CodeFixProvider, new() => Devient<TCorrection>(Methode(instructions), Methode(apres), cle, choix);

    /// <summary>The same of whole files, with the usings that they have.</summary>
    internal static Task Corriger<TCorrection>(string code, string apres, string? cle = null, int choix = 0) where TCorrection : CodeFixProvider, new() =>
        new Essai<TCorrection>(code) { FixedCode = apres, CodeActionEquivalenceKey = cle, CodeActionIndex = choix == 0 ? null : choix }.RunAsync();

    /// <summary>The same of several files.</summary>
    internal static Task Ensemble<TCorrection>(string[] fichiers, string[] apres) where TCorrection : CodeFixProvider, new()
    {
        var essai = new Essai<TCorrection>(fichiers);
        foreach (var fichier in apres) essai.FixedState.Sources.Add(fichier);
        return essai.RunAsync();
    }

    private static string Methode(string instructions) => $$"""
        class Essai
        {
            static object? Dire(Bloc bloc, Bloc? autre, Certification fiche, VoieAcces voie)
            {
        {{string.Join('\n', instructions.Split('\n').Select(ligne => ligne.Length == 0 ? ligne : "        " + ligne))}}
            }
        }
        """;
}
