using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>What the generated code asks of the project that compiles it: all that the generator looks at in a compilation.</summary>
/// <param name="Problem">Why no model compiles here; null when all do.</param>
/// <param name="Referenced">The fiches that the project has already, in its references.</param>
internal sealed record HostFacts(string? Problem, EquatableArray<Claim> Referenced)
{
    private const string Vocabulary = FicheTypes.Vocabulary;
    private const LanguageVersion Oldest = (LanguageVersion)1200;

    /// <summary>The vocabulary has the version of the generator: they are published together.</summary>
    private static readonly Version Version = typeof(HostFacts).Assembly.GetName().Version;

    internal static HostFacts Of(Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(ProblemOf(compilation), ReferencedFiches.Of(compilation, cancellation));
    }

    /// <summary>
    /// Which of the two packages is behind; null where code that the generator writes finds what it names in the vocabulary.
    /// </summary>
    internal static string? Disagreement(Version vocabulary, Version generator)
    {
        if (vocabulary.Major == generator.Major && vocabulary.Minor >= generator.Minor) return null;
        var older = vocabulary < generator ? Vocabulary : "Rncp41364.Generators";
        return $"this generator is of version {generator} and {Vocabulary} of version {vocabulary}; "
            + $"use the same version of both: update {older}";
    }

    private static string? ProblemOf(Compilation compilation)
    {
        if (compilation is CSharpCompilation { LanguageVersion: < Oldest } csharp)
            return $"it is C# 12, and this project asks for C# {csharp.LanguageVersion.ToDisplayString()}; set LangVersion to 12 or later";
        var vocabulary = compilation.ReferencedAssemblyNames.FirstOrDefault(assembly => assembly.Name == Vocabulary);
        return vocabulary is null
            ? $"it uses the types of {Vocabulary}; add a reference to that package"
            : Disagreement(vocabulary.Version, Version);
    }
}
