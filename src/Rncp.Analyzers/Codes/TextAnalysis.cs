using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Rncp.Noyau;

namespace Rncp.Analyzers;

/// <summary>RNCP1001, RNCP1002, RNCP1007 and RNCP1008: a text of the program that is read as a code, or as a place of a fiche.</summary>
internal sealed class TextAnalysis(KnownTypes types)
{
    /// <summary>The properties of a diagnostic: what to write instead, one a line; the type of a member, and its name.</summary>
    internal const string Instead = "Instead", Type = "Type", Member = "Member";

    /// <summary>No code and no place is longer.</summary>
    private const int Longest = 200;

    private readonly CodeParameters _parameters = new(types);

    internal void Literal(OperationAnalysisContext context)
    {
        if (context.Operation.ConstantValue is not { HasValue: true, Value: string { Length: <= Longest } text }) return;
        var use = Operations.UseOf(context.Operation);
        if (use is IArgumentOperation { Parameter: { } parameter } argument) Argument(context, text, argument, parameter);
        else if (Comparison.Compared(context.Operation, use) is { } code
            && types.SetOf(code.Property.ContainingType) is { HasCodes: true } set)
            Compared(context, text, set, code, use is IBinaryOperation);
    }

    private void Argument(OperationAnalysisContext context, string text, IArgumentOperation argument, IParameterSymbol parameter)
    {
        // The prefix first: the attributes of a method that cannot know us are not read for any other text.
        if (!types.CanUseUs(parameter.ContainingAssembly) && !types.Fiches.Any(fiche => fiche.Begins(text))) return;
        if (argument.Parent is IInvocationOperation { TargetMethod.Name: "ReserveSur", Instance.Type: { } of }) Place(context, text, of);
        if (_parameters.Of(parameter) is not { } expected) return;
        if (expected.Type is null) AnyCode(context, text);
        else if (expected.Set is { HasCodes: true } set) Code(context, text, set, argument, parameter);
        else if (expected.Set is null && types.IsOfVocabulary(expected.Type)) OpenCode(context, text, expected.Type);
    }

    private static void Compared(
        OperationAnalysisContext context, string text, ClosedSet set, IPropertyReferenceOperation code, bool isBinary)
    {
        if (set.OfCode(text) is { } member)
        {
            // Where null may cut the chain, and in patterns, what is compared is not the member alone.
            if (isBinary && code.Instance is not (null or IConditionalAccessInstanceOperation)) Typed(context, text, set, member);
        }
        else Unknown(context, text, set, set.Find(text) is { Code: { } official } ? [official] : NearestCodes(set, text));
    }

    private static void Code(
        OperationAnalysisContext context, string text, ClosedSet set, IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (set.Find(text) is not { } member) Unknown(context, text, set, Nearest.Of([.. set.Members.SelectMany(one => one.Texts)], text));
        // What a method of others does with a text is theirs to say: the same text is proposed, and no other.
        else if (IsParse(argument, set) || IsSameText(set, member, text, parameter)) Typed(context, text, set, member);
    }

    private static bool IsParse(IArgumentOperation argument, ClosedSet set) =>
        argument.Parent is IInvocationOperation { TargetMethod: { Name: "Parse" } parse }
        && SymbolEqualityComparer.Default.Equals(parse.ContainingType, set.Type);

    private static bool IsSameText(ClosedSet set, SetMember member, string text, IParameterSymbol parameter) =>
        text == member.Code && parameter.Type.SpecialType == SpecialType.System_String
        && set.Type.GetMembers("Code").OfType<IPropertySymbol>().Any(one => one.Type.SpecialType == SpecialType.System_String);

    /// <summary>
    /// A parameter that takes a code of any fiche: what begins with the code of one that is known here is judged, and nothing else.
    /// </summary>
    private void AnyCode(OperationAnalysisContext context, string text)
    {
        var fiches = types.Fiches.Where(fiche => fiche.Begins(text)).ToArray();
        var sets = fiches.SelectMany(fiche => fiche.Sets).Where(set => set.HasCodes).ToArray();
        if (sets.Length == 0 || sets.Any(set => set.Find(text) is not null)) return;
        var nearest = Nearest.Of([.. sets.SelectMany(set => set.Members).Select(member => member.Code!)], text);
        var codes = sets[0].Members.Select(member => member.Code!).ToArray();
        Report(context, Rules.UnknownCode, nearest, Words.Quoted(text), fiches[0].Code, Remedy(nearest, codes));
    }

    private void OpenCode(OperationAnalysisContext context, string text, INamedTypeSymbol type)
    {
        if (OpenCodes.ShouldBe(type.Name, text) is { } form)
            Report(context, Rules.UnknownCode, [], Words.Quoted(text), type.Name, form);
        else if (type.Name == "CodeSecteur" && types.Sectors.All(set => set.Find(text) is null)
            && Nearest.Of(types.SectorCodes, text) is { Length: > 0 } nearest)
            Report(context, Rules.NearSector, nearest, Words.Quoted(text), Words.Or(nearest));
    }

    private void Place(OperationAnalysisContext context, string text, ITypeSymbol of)
    {
        var fiche = types.Fiches.FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.Certification, of));
        if (fiche is null || fiche.Places.Count == 0 || fiche.Places.Contains(text)) return;
        string[] nearest = CheminProche.Corrige(fiche.Places, text) is { } place ? [place] : [];
        Report(context, Rules.UnknownPlace, nearest, Words.Quoted(text), fiche.Code, CheminProche.Remede(fiche.Places, text).TrimEnd('.'));
    }

    /// <summary>The official codes near a text, long or short.</summary>
    private static string[] NearestCodes(ClosedSet set, string text) =>
        [.. Nearest.Of([.. set.Members.SelectMany(one => one.Texts)], text)
            .Select(near => set.Find(near)?.Code).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static void Unknown(OperationAnalysisContext context, string text, ClosedSet set, string[] nearest)
    {
        var codes = set.Members.Select(member => member.Code!).ToArray();
        Report(context, Rules.UnknownCode, nearest, Words.Quoted(text), set.Type.Name, Remedy(nearest, codes));
    }

    private static string Remedy(string[] nearest, IReadOnlyList<string> codes) =>
        nearest.Length == 0 ? $"it has {Words.And(codes)}" : $"did you mean {Words.Or(nearest)}?";

    private static void Typed(OperationAnalysisContext context, string text, ClosedSet set, SetMember member)
    {
        if (Operations.IsInExpressionTree(context.Operation)) return;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(Type, set.Type.GetDocumentationCommentId()).Add(Member, member.Name);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TypedMember, context.Operation.Syntax.GetLocation(), properties, Words.Quoted(text), $"{set.Type.Name}.{member.Name}"));
    }

    private static void Report(
        OperationAnalysisContext context, DiagnosticDescriptor rule, string[] instead, params object[] arguments)
    {
        if (Operations.IsInExpressionTree(context.Operation)) return;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Instead, string.Join("\n", instead));
        context.ReportDiagnostic(Diagnostic.Create(rule, context.Operation.Syntax.GetLocation(), properties, arguments));
    }
}
