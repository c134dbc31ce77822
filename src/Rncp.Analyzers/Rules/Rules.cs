using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Rncp.Format;

namespace Rncp.Analyzers;

/// <summary>The rules: each id is given once and never reused.</summary>
internal static class Rules
{
    /// <summary>The folder of the pages, in the repository and in the package.</summary>
    internal const string Folder = "docs/analyzers/";

    private const string Category = "Rncp";

    internal static readonly DiagnosticDescriptor UnknownCode = new(
        "RNCP1001", "A text is no code of the set",
        "'{0}' is no code of {1}: {2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What reads this text throws, and what compares it is never true. TryParse asks, so a text that is given to it is not judged.",
        HelpLink.Of("RNCP1001", Folder));

    internal static readonly DiagnosticDescriptor TypedMember = new(
        "RNCP1002", "A member says this code",
        "'{0}' is {1}: write the member, which is checked when this compiles",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A code that is written as a text is checked when it runs, and a member when it compiles.",
        HelpLink.Of("RNCP1002", Folder));

    internal static readonly DiagnosticDescriptor SwitchStatement = new(
        "RNCP1003", "A switch statement leaves members out",
        "This switch on {0} does nothing for {1}: add a case for each",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The compiler says nothing of a switch statement that leaves members out, today or when the fiche gains one.",
        HelpLink.Of("RNCP1003", Folder));

    internal static readonly DiagnosticDescriptor Discard = new(
        "RNCP1004", "What takes the rest hides members",
        "This takes the rest of {0}, which is {1}: name what it takes, and a member that the fiche gains is told",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Once the fiche gains a member, what takes the rest answers for it without a word.",
        HelpLink.Of("RNCP1004", Folder));

    internal static readonly DiagnosticDescriptor NoCode = new(
        "RNCP1005", "No code, where a code is expected",
        "This is no {0}: write a code, or make it a {0}? that is null",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The default of an open code stands for no code: its text is empty, and what it is written to loses it.",
        HelpLink.Of("RNCP1005", Folder));

    internal static readonly DiagnosticDescriptor SelonByPosition = new(
        "RNCP1006", "Selon is called by position",
        "Name the arguments of Selon: {0}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Two arguments of the same type that change places still compile; their names say which is which.",
        HelpLink.Of("RNCP1006", Folder));

    internal static readonly DiagnosticDescriptor NearSector = new(
        "RNCP1007", "A sector that is nearly one of the fiche",
        "'{0}' is no sector of a fiche known here: did you mean {1}?",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The key of a sector is open, so a slip is another sector, which no fiche asks for.",
        HelpLink.Of("RNCP1007", Folder));

    internal static readonly DiagnosticDescriptor UnknownPlace = new(
        "RNCP1008", "The fiche has no such place",
        "'{0}' is no place of {1}: {2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "ReserveSur throws where the fiche does not have the place; a place without a reservation is null.",
        HelpLink.Of("RNCP1008", Folder));

    internal static readonly DiagnosticDescriptor SwitchExpression = new(
        "RNCP1009", "A switch expression leaves members out",
        "This switch on {0} leaves out {1}: add an arm for each",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "It says what CS8509 says, as an error. CS8509 and CS8524 are silent on the keys of a closed set: no value is another number.",
        HelpLink.Of("RNCP1009", Folder));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        UnknownCode, TypedMember, SwitchStatement, Discard, NoCode, SelonByPosition, NearSector, UnknownPlace, SwitchExpression);
}
