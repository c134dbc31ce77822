using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace Rncp.Generators;

/// <summary>What the generated code asks of the project that compiles it: all that the generator looks at in a compilation.</summary>
internal sealed record HostFacts(string? Problem)
{
    private const LanguageVersion Oldest = (LanguageVersion)1200;
    private const string Vocabulary = "Rncp.Vocabulary";

    /// <summary>The vocabulary has the version of the generator: they are published together.</summary>
    private static readonly Version Version = typeof(HostFacts).Assembly.GetName().Version;

    internal static HostFacts Of(Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (compilation is CSharpCompilation { LanguageVersion: < Oldest } csharp)
            return new HostFacts(
                $"it is C# 12, and this project asks for C# {csharp.LanguageVersion.ToDisplayString()}; set LangVersion to 12 or later");
        var vocabulary = compilation.ReferencedAssemblyNames.FirstOrDefault(assembly => assembly.Name == Vocabulary);
        return new HostFacts(
            vocabulary is null ? $"it uses the types of {Vocabulary}; add a reference to that package"
            : !Suits(vocabulary.Version, Version)
                ? $"this generator is of version {Version} and {Vocabulary} of version {vocabulary.Version}; use the same version of both"
            : null);
    }

    /// <summary>Whether code that a generator writes finds what it names in a vocabulary.</summary>
    internal static bool Suits(Version vocabulary, Version generator) =>
        vocabulary.Major == generator.Major && vocabulary.Minor >= generator.Minor;
}
