using System;
using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>Something wrong in a file, located. It is a value: two readings of one text give equal ones.</summary>
internal sealed record Defaut(string Id, string Path, Emplacement Emplacement, EquatableArray<Phrase> Arguments)
{
    internal Severity Severity => Descriptors.Get(Id).Severity;

    /// <summary>What is wrong here and what to write instead; in English, the message of the compiler.</summary>
    internal Phrase Message => (
        Format(Descriptors.Get(Id).Message.English, argument => argument.English),
        Format(Descriptors.Get(Id).Message.French, argument => argument.French));

    private string Format(string message, Func<Phrase, object> inLanguage) =>
        string.Format(CultureInfo.InvariantCulture, message, Arguments.Select(inLanguage).ToArray());

    /// <summary>A defect whose arguments can hold texts of a file: a message shows them on one line, cut.</summary>
    internal static Defaut Of(Descriptor descriptor, string path, Emplacement place, params Phrase[] arguments) =>
        new(descriptor.Id, path, place, new(arguments.Select(argument => argument.Quoted)));
}
