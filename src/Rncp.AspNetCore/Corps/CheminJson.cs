using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Rncp.Corps;

/// <summary>A place in a body: what is read there, and what it is a part of.</summary>
/// <param name="Parent">The type that has the place; null for the whole body.</param>
/// <param name="Nom">The name of a property or of a key; null for the element of a list.</param>
/// <param name="Feuille">The type that is read there; null for none, such as an unknown property.</param>
internal readonly record struct CheminJson(JsonTypeInfo? Parent, string? Nom, JsonTypeInfo? Feuille)
{
    /// <summary>The path of an exception, as the errors of an answer name it.</summary>
    internal static string Cle(string? chemin) =>
        chemin is null ? "$"
        : chemin.StartsWith("$.", StringComparison.Ordinal) ? chemin[2..]
        : chemin.StartsWith("$[", StringComparison.Ordinal) ? chemin[1..]
        : chemin;

    /// <summary>Follows the path of an exception through the types of a body.</summary>
    internal static CheminJson Suivre(string? chemin, Type corps, JsonSerializerOptions options)
    {
        var ici = new CheminJson(null, null, Info(corps, options));
        foreach (var (nom, estUnRang) in Segments(chemin ?? "$"))
        {
            if (ici.Feuille is not { } parent) break;
            ici = new CheminJson(parent, estUnRang ? null : nom, parent.Kind switch
            {
                JsonTypeInfoKind.Object => Info(Propriete(parent, nom)?.PropertyType, options),
                JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary => Info(parent.ElementType, options),
                JsonTypeInfoKind.None => null,
                _ => throw new NotSupportedException($"{parent.Kind} is a kind of JSON type that this package does not know."),
            });
        }
        return ici;
    }

    /// <summary>The metadata of a type; null when the application has none, or the type cannot be JSON.</summary>
    internal static JsonTypeInfo? Info(Type? type, JsonSerializerOptions options)
    {
        try
        {
            return type is not null && options.TryGetTypeInfo(Nullable.GetUnderlyingType(type) ?? type, out var info) ? info : null;
        }
        catch (Exception e) when (e is InvalidOperationException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static JsonPropertyInfo? Propriete(JsonTypeInfo parent, string nom) =>
        parent.Properties.FirstOrDefault(propriete => string.Equals(propriete.Name, nom, StringComparison.OrdinalIgnoreCase));

    /// <summary>The names and the ranks of a path: <c>$.a['b.c'][1]</c>.</summary>
    private static IEnumerable<(string Nom, bool EstUnRang)> Segments(string chemin)
    {
        for (var i = 1; i < chemin.Length;)
        {
            var estCite = string.CompareOrdinal(chemin, i, "['", 0, 2) == 0;
            var estUnRang = !estCite && chemin[i] == '[';
            var debut = estCite ? i + 2 : i + 1;
            var fin = estCite ? chemin.IndexOf("']", debut, StringComparison.Ordinal)
                : estUnRang ? chemin.IndexOf(']', debut)
                : chemin.IndexOfAny(['.', '['], debut);
            if (fin < 0) fin = chemin.Length;
            yield return (chemin[debut..fin], estUnRang);
            i = fin + (estCite ? 2 : estUnRang ? 1 : 0);
        }
    }
}
