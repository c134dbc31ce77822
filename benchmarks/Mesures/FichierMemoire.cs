using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Benchmarks;

/// <summary>An additional file in memory.</summary>
internal sealed class FichierMemoire(string chemin, string texte) : AdditionalText
{
    private readonly SourceText _texte = SourceText.From(texte, Encoding.UTF8);

    public override string Path => chemin;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _texte;

    /// <summary>The same file with a part of its text replaced.</summary>
    internal FichierMemoire Editer(string ancien, string nouveau) => new(chemin, _texte.ToString().Replace(ancien, nouveau, StringComparison.Ordinal));
}
