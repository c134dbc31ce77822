namespace Rncp.OpenApi;

/// <summary>
/// The name of the schema of a generic type of the application, or of an anonymous one, which the framework makes of the names of its
/// arguments: <c>PageOfBloc</c>. Two fiches have types of one name, and one of the two schemas was lost.
/// </summary>
internal static class NomsConstruits
{
    /// <summary>What the framework writes before an argument.</summary>
    private static readonly string[] Avant = ["Of", "And"];

    /// <summary>The name of the framework, in which each argument has that of its own schema.</summary>
    internal static string De(Type type, string nom, Func<Type, string> nommer)
    {
        var fin = nom.Length;
        // From the last to the first: what precedes is still as the framework wrote it, the name of the generic type included.
        foreach (var argument in Arguments(type).Reverse())
        {
            if (Place(nom[..fin], argument.Name) is not { } place) continue;
            nom = string.Concat(nom.AsSpan(0, place), nommer(argument), nom.AsSpan(place + argument.Name.Length));
            fin = place;
        }
        return nom;
    }

    /// <summary>The types that a type is made of, in their order.</summary>
    private static IEnumerable<Type> Arguments(Type type) =>
        type.IsArray ? Feuilles(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Feuilles);

    private static IEnumerable<Type> Feuilles(Type type) => type.IsArray || type.IsGenericType ? Arguments(type) : [type];

    /// <summary>Where the last argument of a name is; none for what the framework has another word for, such as <c>int</c>.</summary>
    private static int? Place(string nom, string argument)
    {
        for (var place = nom.Length; (place = place > 0 ? nom.LastIndexOf(argument, place - 1, StringComparison.Ordinal) : -1) > 0;)
        {
            var suite = nom[(place + argument.Length)..];
            if (Array.Exists(Avant, nom[..place].EndsWith) && (suite.Length == 0 || suite.StartsWith("And", StringComparison.Ordinal)))
                return place;
        }
        return null;
    }
}
