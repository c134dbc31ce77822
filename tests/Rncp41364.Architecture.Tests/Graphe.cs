using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rncp.Tests;

/// <summary>What uses what in a project, as the compiler binds every name: files, then the folders that they are in.</summary>
internal sealed class Graphe
{
    private static readonly ConcurrentDictionary<Projet, Lazy<Graphe>> Faits = new();

    private readonly Dictionary<string, HashSet<string>> _fichiers = new(StringComparer.Ordinal);

    private Graphe(Projet projet)
    {
        foreach (var arbre in projet.Compilation.SyntaxTrees.Where(arbre => File.Exists(arbre.FilePath)))
        {
            var fichier = Maison(projet, arbre.FilePath);
            var utilises = _fichiers.TryGetValue(fichier, out var deja) ? deja : _fichiers[fichier] = new(StringComparer.Ordinal);
            var modele = projet.Compilation.GetSemanticModel(arbre);
            foreach (var nom in arbre.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
                if (modele.GetSymbolInfo(nom).Symbol is { } symbole and not INamespaceSymbol && Declare(projet, symbole) is { Length: > 0 } chemin && Maison(projet, chemin) is var autre && autre != fichier)
                    utilises.Add(autre);
        }
    }

    /// <summary>The files that each file uses.</summary>
    internal IReadOnlyDictionary<string, HashSet<string>> Fichiers => _fichiers;

    internal static Graphe De(Projet projet) => Faits.GetOrAdd(projet, static projet => new(() => new Graphe(projet))).Value;

    /// <summary>The folder of a file; a dot for the folder of the project itself.</summary>
    internal static string Dossier(string fichier) => Path.GetDirectoryName(fichier) is { Length: > 0 } dossier ? dossier.Replace('\\', '/') : ".";

    /// <summary>The folders that each folder uses, with one of the arrows that say so.</summary>
    internal Dictionary<string, Dictionary<string, string>> Dossiers()
    {
        var dossiers = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (fichier, utilises) in _fichiers)
        {
            var depart = dossiers.TryGetValue(Dossier(fichier), out var deja) ? deja : dossiers[Dossier(fichier)] = new(StringComparer.Ordinal);
            foreach (var utilise in utilises.Where(utilise => Dossier(utilise) != Dossier(fichier)).Order(StringComparer.Ordinal))
                depart.TryAdd(Dossier(utilise), $"{fichier} -> {utilise}");
        }
        return dossiers;
    }

    /// <summary>The circles: what can be reached from each other, in sets of two or more.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Cercles(IReadOnlyDictionary<string, IEnumerable<string>> fleches)
    {
        var atteints = fleches.Keys.ToDictionary(depart => depart, depart => Atteindre(fleches, depart), StringComparer.Ordinal);
        // What is reached and has no arrow is of another project.
        return fleches.Keys.Where(un => atteints[un].Contains(un))
            .GroupBy(un => string.Join('\n', atteints[un].Where(autre => atteints.TryGetValue(autre, out var siens) && siens.Contains(un)).Order(StringComparer.Ordinal)))
            .Select(cercle => (IReadOnlyList<string>)[.. cercle.Order(StringComparer.Ordinal)]);
    }

    private static HashSet<string> Atteindre(IReadOnlyDictionary<string, IEnumerable<string>> fleches, string depart)
    {
        var atteints = new HashSet<string>(StringComparer.Ordinal);
        var reste = new Stack<string>(fleches[depart]);
        while (reste.TryPop(out var un))
            if (atteints.Add(un) && fleches.TryGetValue(un, out var suivants))
                foreach (var suivant in suivants) reste.Push(suivant);
        return atteints;
    }

    /// <summary>The path of a file, of which the parts of one type (Type.Part.cs) are one; a linked file is in the folder that it has at home.</summary>
    private static string Maison(Projet projet, string chemin)
    {
        var relatif = projet.Relatif(chemin);
        if (relatif.StartsWith("../", StringComparison.Ordinal)) relatif = string.Join('/', relatif.Split('/').Skip(2));
        return $"{Path.GetDirectoryName(relatif)}/{Path.GetFileName(relatif).Split('.')[0]}.cs".TrimStart('/');
    }

    /// <summary>The file that declares a symbol; null for what is not of the project, or generated.</summary>
    private static string? Declare(Projet projet, ISymbol symbole) =>
        symbole.OriginalDefinition.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)
            .Where(projet.Compilation.ContainsSyntaxTree).Select(arbre => arbre.FilePath).FirstOrDefault(File.Exists);
}
