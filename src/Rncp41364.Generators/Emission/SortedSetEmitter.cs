namespace Rncp.Generators;

/// <summary>The tables of Donnees where a set of many members finds them by their code and by their key.</summary>
internal static class SortedSetEmitter
{
    internal static string Name(MemberSet set) => set.Field + "Tries";

    internal static void Emit(CodeWriter writer, Fiche fiche, MemberSet set)
    {
        var hasAlias = set.Members[0].Alias is not null;
        var code = hasAlias ? $"membre.Code.Substring({fiche.Code.Length})" : "membre.ToString()";
        writer.Line();
        writer.Summary("The members, sorted when a first one is looked for: they are too many for a <c>switch</c>.");
        writer.Open($"internal static class {Name(set)}");
        writer.Lines($$"""
            private static readonly {{set.Type}}[] ParCode = [.. {{set.Field}}];
            private static readonly {{set.Type}}[] ParCle = [.. {{set.Field}}];
            private static readonly string[] Codes = global::System.Array.ConvertAll(ParCode, static membre => {{code}}.ToUpperInvariant());
            private static readonly {{set.Key}}[] Cles = global::System.Array.ConvertAll(ParCle, static membre => membre.Cle);

            static {{Name(set)}}()
            {
                global::System.Array.Sort(Codes, ParCode, global::System.StringComparer.Ordinal);
                global::System.Array.Sort(Cles, ParCle);
            }

            internal static {{set.Type}}? DeCle({{set.Key}} cle) => global::System.Array.BinarySearch(Cles, cle) is >= 0 and var rang ? ParCle[rang] : null;

            internal static {{set.Type}}? DeCode(global::System.ReadOnlySpan<char> code)
            {
            """);
        if (hasAlias)
            writer.Line($"    if (global::System.MemoryExtensions.StartsWith(code, {writer.Texts.Constant(fiche.Code + "BC")})) code = code.Slice({fiche.Code.Length});");
        writer.Lines($$"""
                int debut = 0, fin = Codes.Length - 1;
                while (debut <= fin)
                {
                    var milieu = (debut + fin) / 2;
                    var ordre = global::System.MemoryExtensions.SequenceCompareTo(code, global::System.MemoryExtensions.AsSpan(Codes[milieu]));
                    if (ordre == 0) return ParCode[milieu];
                    if (ordre < 0) fin = milieu - 1;
                    else debut = milieu + 1;
                }
                return null;
            }
            """);
        writer.Close();
    }
}
