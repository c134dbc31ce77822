using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Rncp.Tests.Parite;

namespace Rncp.Fuzz;

/// <summary>
/// Sources of several inputs, each in its namespace, compiled together: no warning, an assembly, and each model in it
/// writes back the file that it was made from, and answers as the same file read at run time does. An outline is compiled, and holds nothing to write back.
/// </summary>
internal static class Lot
{
    /// <summary>Compiles, loads and compares.</summary>
    /// <param name="jugements">Inputs that something was emitted for.</param>
    /// <param name="decisions">How many people each model and what is read of its file decide on.</param>
    /// <returns>What is wrong, with the input that it is wrong for.</returns>
    internal static IEnumerable<(Entree Entree, string Defaut)> Verifier(IReadOnlyList<Jugement> jugements, int decisions = 0)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var resultat = Hote.Compiler(jugements.Select(jugement => jugement.Emise!.Arbre)).Emit(image, xmlDocumentationStream: documentation);
        var dits = resultat.Diagnostics.Where(dit => dit.Severity > DiagnosticSeverity.Hidden).ToList();
        if (dits.Count == 0) return Charger(image, jugements, decisions);
        if (jugements.Count == 1) return [(jugements[0].Entree, "compilation: " + dits[0])];
        // Which one is wrong is known when each is compiled alone, and so is what is wrong only together.
        var seuls = jugements.SelectMany(jugement => Verifier([jugement], decisions)).ToList();
        return seuls.Count > 0 ? seuls : [(jugements[0].Entree, "compilation together: " + dits[0])];
    }

    private static List<(Entree Entree, string Defaut)> Charger(MemoryStream image, IReadOnlyList<Jugement> jugements, int decisions)
    {
        var contexte = new AssemblyLoadContext(null, isCollectible: true);
        image.Position = 0;
        var assembly = contexte.LoadFromStream(image);
        var defauts = jugements.Where(jugement => jugement.Source is not null).Select(jugement => (jugement.Entree, Defaut: Reecrire(assembly, jugement, decisions))).Where(un => un.Defaut is not null).Select(un => (un.Entree, un.Defaut!)).ToList();
        contexte.Unload();
        return defauts;
    }

    private static string? Reecrire(Assembly assembly, Jugement jugement, int decisions)
    {
        var fiche = JsonNode.Parse(jugement.Texte.ToString())!.AsObject();
        fiche.Remove("$schema");
        (fiche["regles"]?["entree"] as JsonObject)?.Remove("exemples");
        var espace = jugement.Source!.Arbre.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString();
        try
        {
            var type = assembly.GetType(espace + ".Certification", throwOnError: true)!;
            var certification = (ICertification)type.GetProperties(BindingFlags.Public | BindingFlags.Static).Single().GetValue(null)!;
            var canonique = certification.ToCanonicalJson();
            return !JsonNode.DeepEquals(fiche, JsonNode.Parse(canonique)) ? "the model does not write back the file: " + canonique
                : certification.Sha256 != Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonique))) ? "the SHA-256 is not that of the canonical form"
                : MemeFiche.Difference(certification, EnFonctionnement.Lire(jugement.Entree)!, decisions);
        }
        catch (TargetInvocationException e)
        {
            return "the model fails: " + e.InnerException;
        }
    }
}
