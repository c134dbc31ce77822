using System.Reflection;

namespace Rncp.Tests.Codes;

/// <summary>
/// The public overloads of a type of code, found by their signatures: minimal APIs look for them in the same way, and
/// an overload that goes missing must fail a test.
/// </summary>
internal static class Surcharges<T> where T : ISpanParsable<T>
{
    internal delegate T LireSpan(ReadOnlySpan<char> s);

    internal delegate bool EssayerTexte(string? s, out T? valeur);

    internal delegate bool EssayerTexteAvecFormat(string? s, IFormatProvider? format, out T? valeur);

    internal static readonly Func<string, T> Parse = Creer<Func<string, T>>("Parse", typeof(string));

    internal static readonly Func<string, IFormatProvider?, T> ParseAvecFormat =
        Creer<Func<string, IFormatProvider?, T>>("Parse", typeof(string), typeof(IFormatProvider));

    internal static readonly LireSpan ParseSpan = Creer<LireSpan>("Parse", typeof(ReadOnlySpan<char>));

    internal static readonly EssayerTexte TryParse = Creer<EssayerTexte>("TryParse", typeof(string), typeof(T).MakeByRefType());

    internal static readonly EssayerTexteAvecFormat TryParseAvecFormat =
        Creer<EssayerTexteAvecFormat>("TryParse", typeof(string), typeof(IFormatProvider), typeof(T).MakeByRefType());

    private static TDelegue Creer<TDelegue>(string nom, params Type[] parametres) where TDelegue : Delegate =>
        typeof(T).GetMethod(nom, BindingFlags.Public | BindingFlags.Static, parametres)?.CreateDelegate<TDelegue>()
        ?? throw new InvalidOperationException($"{typeof(T).Name} has no {nom}({string.Join(", ", parametres.Select(p => p.Name))}).");
}
