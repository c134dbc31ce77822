using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Rncp.Generators;

/// <summary>Every diagnostic of the generator. docs/diagnostics.md explains each, with an example and its cure.</summary>
internal static class Descriptors
{
    private const string Category = "Referentiel";

    internal static readonly DiagnosticDescriptor Syntax = Error("RNCP0001", "The file is not JSON",
        "This is not JSON: {0}");

    internal static readonly DiagnosticDescriptor Encoding = Error("RNCP0002", "The file is not UTF-8 text",
        "This file cannot be read as UTF-8: {0}");

    internal static readonly DiagnosticDescriptor UnknownProperty = Error("RNCP0003", "Unknown property",
        "'{0}' is not a property of {1}: {2}");

    internal static readonly DiagnosticDescriptor MissingProperty = Error("RNCP0004", "Missing property",
        "'{0}' is missing in {1}: write its value or, if the source gives none, {2}");

    internal static readonly DiagnosticDescriptor WrongKind = Error("RNCP0005", "Value of the wrong kind",
        "'{0}' is {1} here, and should be {2}");

    internal static readonly DiagnosticDescriptor BadFormat = Error("RNCP0006", "Malformed value",
        "'{0}' is not {1}");

    internal static readonly DiagnosticDescriptor DuplicateProperty = Error("RNCP0007", "Property given twice",
        "'{0}' is given twice in {1}: keep one");

    internal static readonly DiagnosticDescriptor Duplicate = Error("RNCP0008", "Duplicate code, key or number",
        "{0} '{1}' is already used at line {2}: each is given once, and never reused");

    internal static readonly DiagnosticDescriptor EitherOr = Error("RNCP0009", "Exactly one of two properties",
        "{0} has {1} '{2}' and '{3}': exactly one of the two says it, as a list when the source can be cut safely, else as a text");

    internal static readonly DiagnosticDescriptor UnknownReference = Error("RNCP0010", "Reference to nothing",
        "'{0}' is not {1} of this fiche: {2}");

    internal static readonly DiagnosticDescriptor FalseDifference = Error("RNCP0011", "Declared difference that is not one",
        "The declared differences with {0} are [{1}], but the two wordings differ by [{2}]");

    internal static readonly DiagnosticDescriptor ReservedName = Error("RNCP0012", "Key that cannot be an identifier",
        "'{0}' cannot be a key: the type {1} already has a member of that name");

    internal static readonly DiagnosticDescriptor SameFiche = Error("RNCP0013", "Two files for one fiche",
        "{0} is already described by '{1}': a project takes one file for each fiche");

    internal static readonly DiagnosticDescriptor Host = Error("RNCP0014", "The project cannot compile the model",
        "The model of a fiche cannot be compiled here: {0}");

    internal static readonly DiagnosticDescriptor Typography = Error("RNCP0015", "Text that is not normalised",
        "This text has {0}: a text of a référentiel is trimmed, and each run of blanks or no-break spaces is one space");

    internal static readonly DiagnosticDescriptor FalseQuote = Error("RNCP0016", "Quote that is not in the text",
        "'{0}' is not in {1}: a quote is word for word, not a part of one, with the same apostrophes");

    internal static readonly DiagnosticDescriptor UnquotedText = Warning("RNCP0017", "Prerequisite that no rule quotes",
        "No rule quotes « {0} »: write the condition that it states, or list its words in nonFormalise");

    internal static readonly DiagnosticDescriptor MalformedCondition = Error("RNCP0018", "Malformed condition",
        "The condition '{0}' {1}: {2}");

    internal static readonly DiagnosticDescriptor FailingExample = Error("RNCP0019", "Example that fails",
        "The example '{0}' expects {1}, and the rule gives {2}: {3}");

    internal static readonly DiagnosticDescriptor DateOrder = Error("RNCP0020", "Dates in the wrong order",
        "{0} is {1}, after {2}, which is {3}: one of the two is wrong, or they are in each other's place");

    internal static readonly DiagnosticDescriptor UselessCondition = Warning("RNCP0021", "Condition that changes nothing",
        "{0} changes nothing: {1}");

    internal static readonly DiagnosticDescriptor RepeatedCompetence = Warning("RNCP0022", "Compétence in two blocs",
        "{0} has the wording of {1} at line {2}: a compétence belongs to one bloc, unless the fiche itself repeats it");

    internal static readonly DiagnosticDescriptor TooLarge = Error("RNCP0023", "File too large",
        "This file has {0} characters, and a référentiel has {1} at most: it is not the fiche of one certification");

    internal static readonly DiagnosticDescriptor Options = Error("RNCP0024", "Namespace or visibility that cannot be used",
        "The {0} '{1}' that the project gives for this fiche cannot be used: {2}");

    internal static readonly DiagnosticDescriptor SameNamespace = Error("RNCP0025", "Two fiches in one namespace",
        "The namespace {0} is already taken by the types of '{1}': give each fiche a namespace of its own");

    internal static readonly DiagnosticDescriptor TooMany = Error("RNCP0030", "Too many values",
        "{0} has {1} {2}, and {3} is the most that is read: what one fiche says is far smaller");

    internal static readonly DiagnosticDescriptor Internal = Error("RNCP0099", "Defect of the generator",
        "The generator failed on this file, which is a defect of the generator, not of the file: {0}");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Syntax, Encoding, UnknownProperty, MissingProperty, WrongKind, BadFormat, DuplicateProperty, Duplicate, EitherOr,
        UnknownReference, FalseDifference, ReservedName, SameFiche, Host, Typography, FalseQuote, UnquotedText, MalformedCondition,
        FailingExample, DateOrder, UselessCondition, RepeatedCompetence, TooLarge, Options, SameNamespace, TooMany, Internal,
    }.ToDictionary(descriptor => descriptor.Id);

    internal static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    internal static DiagnosticDescriptor Get(string id) => ById[id];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
