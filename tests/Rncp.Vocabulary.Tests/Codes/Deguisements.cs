namespace Rncp.Tests.Codes;

/// <summary>Texts that look like a code, or become it under some mapping, and are not it.</summary>
internal static class Deguisements
{
    internal static IEnumerable<string> De(string code)
    {
        string[] autour = [" ", "\t", "\n", "\r\n", "\0", "\u00a0", "\u200b", "\ufeff", "\u3000"];
        foreach (var blanc in autour)
        {
            yield return blanc + code;
            yield return code + blanc;
            yield return code[..1] + blanc + code[1..];
        }
        yield return code + code;
        yield return $"\"{code}\"";
        foreach (var deguise in Lettres(code).Where(deguise => deguise != code)) yield return deguise;
    }

    private static IEnumerable<string> Lettres(string code)
    {
        // Full-width forms, which NFKC would fold, and the digits of other scripts, which char.IsDigit accepts.
        yield return Changer(code, c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\uff10') : c);
        yield return Changer(code, c => char.IsAsciiLetter(c) ? (char)(c - 'A' + '\uff21') : c);
        yield return Changer(code, c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\u0660') : c);
        // Letters that become ASCII ones when their case changes: Turkish i, long s, the Kelvin sign.
        yield return Changer(code, c => c is 'i' or 'I' ? 'ı' : c);
        yield return Changer(code, c => c is 'i' or 'I' ? 'İ' : c);
        yield return Changer(code, c => c is 's' or 'S' ? 'ſ' : c);
        yield return Changer(code, c => c is 'k' or 'K' ? '\u212a' : c);
        // Letters of other alphabets with the same look.
        yield return Changer(code, c => c switch { 'A' => 'А', 'B' => 'В', 'C' => 'С', 'E' => 'Е', 'e' => 'е', 'o' => 'о', _ => c });
    }

    private static string Changer(string code, Func<char, char> changer) => string.Concat(code.Select(changer));
}
