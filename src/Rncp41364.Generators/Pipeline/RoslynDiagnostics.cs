using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>The diagnostics of the format as the compiler takes them.</summary>
internal static class RoslynDiagnostics
{
    private const string Category = "Referentiel";

    /// <summary>
    /// What makes an error one that nobody can silence: options do not reach the first tag, nor <c>SuppressMessage</c> the second.
    /// After such an error, the compiler stops once it has read the declarations: what does not bind in the bodies of methods for
    /// want of the model, and what analyzers say of it, would only hide the error; and no assembly has an outline in it.
    /// </summary>
    private static readonly string[] OfErrors = [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.Compiler];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Descriptors.All.Select(Describe).ToDictionary(made => made.Id);

    internal static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    internal static DiagnosticDescriptor Get(string id) => ById[id];

    /// <summary>Made last: a <see cref="Diagnostic"/> would keep source texts alive between two builds.</summary>
    internal static Diagnostic ToDiagnostic(this Defaut defaut)
    {
        var (plage, start, end) = defaut.Emplacement;
        var (span, lines) = (new TextSpan(plage.Start, plage.Length), new LinePositionSpan(Position(start), Position(end)));
        return Diagnostic.Create(ById[defaut.Id], Location.Create(defaut.Path, span, lines),
            [.. defaut.Arguments.Select(said => said.English)]);
    }

    private static LinePosition Position(Lieu lieu) => new(lieu.Line, lieu.Column);

    private static DiagnosticDescriptor Describe(Descriptor of) =>
        new(of.Id, of.Title.English, of.Message.English, Category, SeverityOf(of.Severity), isEnabledByDefault: true,
            of.Description.English, HelpLink.Of(of.Id), of.Severity == Severity.Error ? OfErrors : []);

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
    };
}
