using Microsoft.CodeAnalysis;

namespace Rncp.Benchmarks.Echelle;

/// <summary>The least that a generator of one file for each additional file can do: what remains is the bookkeeping of the compiler.</summary>
internal sealed class GenerateurTemoin : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (fichier, annulation) => (Nom: Path.GetFileNameWithoutExtension(fichier.Path), fichier.GetText(annulation)!.Length)),
        static (sortie, fichier) => sortie.AddSource(fichier.Nom + ".g.cs", $"// {fichier.Length}"));
}
