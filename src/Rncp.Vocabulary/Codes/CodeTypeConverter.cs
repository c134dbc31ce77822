using System.ComponentModel;
using System.Globalization;

namespace Rncp;

/// <summary>
/// Converts a code from and to text, for configuration binding and designers. The types of this library carry it as an
/// attribute.
/// </summary>
/// <typeparam name="T">The type of the code.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CodeTypeConverter<T> : TypeConverter where T : ISpanParsable<T>
{
    /// <summary>True for text.</summary>
    /// <param name="context">Ignored.</param>
    /// <param name="sourceType">The type to convert from.</param>
    /// <returns>Whether <paramref name="sourceType"/> is text.</returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Reads a code. An empty text, as a blank option of a form sends it, is no code and no error.</summary>
    /// <param name="context">Ignored.</param>
    /// <param name="culture">Ignored: a code has no culture.</param>
    /// <param name="value">The text of the code.</param>
    /// <returns>The code; null for an empty text, or the default value of an open code.</returns>
    /// <exception cref="FormatException"><paramref name="value"/> is a text that is not a code of the type.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string texte ? base.ConvertFrom(context, culture, value)
        : texte.Length == 0 ? default(T)
        : T.Parse(texte.AsSpan(), null);

    /// <summary>Writes a code as text.</summary>
    /// <param name="context">Ignored.</param>
    /// <param name="culture">Ignored: a code has no culture.</param>
    /// <param name="value">The code.</param>
    /// <param name="destinationType">The type to convert to.</param>
    /// <returns>The official form of the code.</returns>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T code && destinationType == typeof(string) ? code.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
