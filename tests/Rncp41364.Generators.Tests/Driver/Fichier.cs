using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Tests;

/// <summary>An additional file in memory.</summary>
internal sealed class Fichier(string chemin, SourceText? texte) : AdditionalText
{
    internal Fichier(string chemin, string texte) : this(chemin, SourceText.From(texte, Encoding.UTF8))
    {
    }

    public override string Path => chemin;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => texte;
}
