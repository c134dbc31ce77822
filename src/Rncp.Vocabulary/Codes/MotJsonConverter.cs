using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Reads and writes a member of an enumeration as a word in camel case, such as <c>aDemander</c>, and never as a number. The types of
/// this library carry it as an attribute: there is nothing to register.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MotJsonConverter<T> : JsonConverter<T> where T : struct, Enum
{
    private static readonly (string Mot, T Membre)[] Mots =
        [.. Enum.GetValues<T>().Select(membre => (JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(membre)!), membre))];

    /// <summary>The word of a member.</summary>
    internal static string Mot(T membre)
    {
        foreach (var (mot, connu) in Mots)
            if (EqualityComparer<T>.Default.Equals(connu, membre)) return mot;
        throw new JsonException($"{membre} is not a member of {typeof(T).Name}.");
    }

    /// <summary>Reads a word, in any case.</summary>
    /// <param name="reader">The reader, on a string.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The member.</returns>
    /// <exception cref="JsonException">The value is not a word of the enumeration; the message lists them.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lire(LectureJson.Texte(ref reader));

    /// <summary>Writes the word of a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The member.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="JsonException">The value is not a named member.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Mot(value));

    /// <summary>Reads a word from the name of a property.</summary>
    /// <param name="reader">The reader, on a property name.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The member.</returns>
    /// <exception cref="JsonException">The name is not a word of the enumeration.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lire(LectureJson.Texte(ref reader));

    /// <summary>Writes the word of a member as the name of a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The member.</param>
    /// <param name="options">Ignored.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Mot(value));

    /// <summary>The member of a word, in any case; null for another text.</summary>
    private static T? Chercher(string? texte)
    {
        foreach (var (mot, membre) in Mots)
            if (string.Equals(mot, texte, StringComparison.OrdinalIgnoreCase)) return membre;
        return null;
    }

    private static T Lire(string? texte)
    {
        if (Chercher(texte) is { } trouve) return trouve;
        var mots = Mots.Select(un => un.Mot).ToArray();
        var conseil = texte is not null && MotProche.Parmi(mots, texte) is { } proche ? $" Did you mean {proche}?" : "";
        throw new JsonException($"{LectureJson.Citer(texte)} is not a {typeof(T).Name}. Expected: {string.Join(", ", mots)}.{conseil}");
    }
}
