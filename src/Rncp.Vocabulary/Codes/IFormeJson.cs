using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// What a type is as text, without knowing the type: its converter says so to who describes an interface, or reads a value that is not in
/// JSON, such as a part of an address. Applications use the type itself.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFormeJson
{
    /// <summary>
    /// The texts that a value is written as, in order, each with its wording; empty where they are not listed, as those of an open code.
    /// </summary>
    ImmutableArray<KeyValuePair<string, string>> Membres { get; }

    /// <summary>Reads a value from a text.</summary>
    /// <param name="texte">The text.</param>
    /// <param name="valeur">The value, or null.</param>
    /// <returns>True when <paramref name="texte"/> is one.</returns>
    bool TryLire(string texte, out object? valeur);

    /// <summary>The form of a type of this library or of a fiche, which is the converter that it carries.</summary>
    /// <param name="type">A type.</param>
    /// <returns>Its converter; null for another type, and for one that JSON has as a number or as an object.</returns>
    static IFormeJson? De(Type type) =>
        Attribute.GetCustomAttribute(type, typeof(JsonConverterAttribute), inherit: false)
            is JsonConverterAttribute { ConverterType: { ContainsGenericParameters: false } converter }
        && typeof(IFormeJson).IsAssignableFrom(converter) ? (IFormeJson?)Activator.CreateInstance(converter) : null;
}
