using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>Something wrong in a file, located. It is a value: two readings of one text give equal ones.</summary>
internal sealed record Defaut(string Id, string Path, Emplacement Emplacement, EquatableArray<string> Arguments)
{
    internal Severity Severity => Descriptors.Get(Id).Severity;

    internal string Message => string.Format(CultureInfo.InvariantCulture, Descriptors.Get(Id).Message, Arguments.ToArray<object>());

    /// <summary>A defect whose arguments can hold texts of a file: a message shows them on one line, cut.</summary>
    internal static Defaut Of(Descriptor descriptor, string path, Emplacement place, params string[] arguments) =>
        new(descriptor.Id, path, place, new(arguments.Select(Quoting.Quote)));
}
