using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>
/// Every diagnostic: the defects of files, and what a project that compiles their models can get wrong. A page of
/// docs/diagnostics/ explains each, with an example and its cure.
/// </summary>
internal static partial class Descriptors
{
    private static readonly Dictionary<string, Descriptor> ById;

    /// <summary>After the fields of every part, whatever the order of the files.</summary>
    static Descriptors() => ById = new[]
    {
        Syntax, Encoding, UnknownProperty, MissingProperty, WrongKind, BadFormat, DuplicateProperty, Duplicate, EitherOr,
        UnknownReference, FalseDifference, ReservedName, SameFiche, Host, Typography, FalseQuote, UnquotedText, MalformedCondition,
        FailingExample, DateOrder, UselessCondition, RepeatedCompetence, TooLarge, Options, SameNamespace, Trivial, TooMany, TooMuch,
        UnsaidNumber, ImpossibleDate, EndBefore, RareLetter, Contradiction, RepeatedItem, OddRoute, WrittenTwice, OtherRegister,
        InReference, TooLate, CutOff, Internal,
    }.ToDictionary(descriptor => descriptor.Id);

    internal static IEnumerable<Descriptor> All => ById.Values;

    internal static Descriptor Get(string id) => ById[id];

    private static Descriptor Error(string id, Phrase title, Phrase message, Phrase description, string remede) =>
        new(id, Severity.Error, title, message, description, remede);

    private static Descriptor Warning(string id, Phrase title, Phrase message, Phrase description, string remede) =>
        new(id, Severity.Warning, title, message, description, remede);
}
