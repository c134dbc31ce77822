using System.Linq;

namespace Rncp.Generators;

/// <summary>The class of a closed set: what every set has. What one set has more is written by the caller.</summary>
internal sealed class MemberSetEmitter(CodeWriter writer, MemberSet set)
{
    /// <param name="parameters">The parameters of the constructor, with their types, that the set has more than the others.</param>
    /// <param name="assignments">What the constructor does with them.</param>
    /// <param name="members">The members that the set has more than the others.</param>
    internal void Emit(string[]? parameters = null, string[]? assignments = null, string? members = null)
    {
        writer.Type($"{set.Summary} A <c>switch</c> is on its <see cref=\"Cle\"/>, which is a constant: a member is none.");
        writer.Lines($$"""
            [global::System.CodeDom.Compiler.GeneratedCode("Rncp41364.Generators", null)]
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Rncp.EnsembleJsonConverter<{{set.Type}}, {{set.Key}}>))]
            [global::System.ComponentModel.TypeConverter(typeof(global::Rncp.CodeTypeConverter<{{set.Type}}>))]
            """);
        var bases = $"global::Rncp.Membre<{set.Type}>, {set.Interfaces}, "
            + $"global::Rncp.IMembreACle<{set.Type}, {set.Key}>, global::System.ISpanParsable<{set.Type}>";
        writer.Open($"{writer.Visibility} sealed class {set.Type} : {bases}");
        for (var i = 0; i < set.Members.Count; i++)
        {
            writer.Summary(CSharp.Xml(set.Members[i].Label));
            writer.Line($"public static {set.Type} {set.Members[i].Name} => Donnees.{set.Field}[{i}];");
            writer.Line();
        }
        string[] own = ["int ordre", $"{set.Key} cle", $"{set.CodeType} code", "string libelle"];
        writer.Lines($$"""
            /// <summary>All the members, in the order of the fiche.</summary>
            public static global::System.Collections.Immutable.ImmutableArray<{{set.Type}}> Tous => Donnees.{{set.Field}};

            internal {{set.Type}}(
                {{string.Join(",\n    ", own.Concat(parameters ?? []))}})
                : base(ordre)
            """);
        writer.Open();
        writer.Line("Cle = cle;");
        writer.Line("Code = code;");
        writer.Line("Libelle = libelle;");
        foreach (var assignment in assignments ?? []) writer.Line(assignment);
        writer.Close();
        writer.Line();
        if (members is not null) writer.Lines(members);
        writer.Lines($$"""
            /// <summary>The key of the member, for a <c>switch</c>.</summary>
            public {{set.Key}} Cle { get; }

            /// <inheritdoc/>
            public int Numero => (int)Cle;

            /// <summary>The code, in its official form.</summary>
            public {{set.CodeType}} Code { get; }

            /// <summary>The wording of the fiche, verbatim.</summary>
            public string Libelle { get; }

            /// <summary>Returns the member of a key.</summary>
            /// <param name="cle">A key.</param>
            /// <returns>The member.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="cle"/> is not a named key.</exception>
            """);
        Depuis();
        if (set.HasSelon) Selon();
        Parsers();
        writer.Close();
    }

    private void Depuis()
    {
        writer.Open($"public static {set.Type} Depuis({set.Key} cle) => cle switch");
        foreach (var member in set.Members) writer.Line($"{set.Key}.{member.Name} => {member.Name},");
        writer.Line($"_ => throw new global::System.ArgumentOutOfRangeException(nameof(cle), cle, \"Not a key of {set.Type}.\"),");
        writer.Close("};");
        writer.Line();
    }

    private void Selon()
    {
        writer.Summary("Returns the argument of this member: a missing argument does not compile.");
        writer.Line("/// <typeparam name=\"T\">The type of the result.</typeparam>");
        foreach (var member in set.Members)
            writer.Line($"/// <param name=\"{CSharp.Parameter(member.Name).TrimStart('@')}\">For <see cref=\"{member.Name}\"/>.</param>");
        writer.Line("/// <returns>One of the arguments.</returns>");
        var parameters = string.Join(", ", set.Members.Select(member => "T " + CSharp.Parameter(member.Name)));
        writer.Open($"public T Selon<T>({parameters}) => Cle switch");
        foreach (var member in set.Members.Take(set.Members.Count - 1))
            writer.Line($"{set.Key}.{member.Name} => {CSharp.Parameter(member.Name)},");
        writer.Line($"_ => {CSharp.Parameter(set.Members[set.Members.Count - 1].Name)},");
        writer.Close("};");
        writer.Line();
    }

    /// <summary>What says to analyzers and editors which codes a text is read as.</summary>
    private string Syntax => $"[global::System.Diagnostics.CodeAnalysis.StringSyntax(\"CodeRncp\", typeof({set.Type}))]";

    private void Parsers()
    {
        var accepted = (set.Members.Any(member => member.Alias is not null) ? "long or short, " : "") + "in upper or lower case";
        writer.Lines($$"""
            /// <summary>Reads a code, {{accepted}}, without any blank.</summary>
            /// <param name="s">The text of the code.</param>
            /// <returns>The member.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="s"/> is null.</exception>
            /// <exception cref="global::System.FormatException">
            /// <paramref name="s"/> is not a code of the set; the message lists the codes.
            /// </exception>
            public static {{set.Type}} Parse({{Syntax}} string s) => Parse(s, null);

            /// <inheritdoc cref="Parse(string)"/>
            /// <param name="s">The text of the code.</param>
            /// <param name="provider">Ignored: a code has no culture.</param>
            public static {{set.Type}} Parse({{Syntax}} string s, global::System.IFormatProvider? provider)
            {
                global::System.ArgumentNullException.ThrowIfNull(s);
                return Parse(global::System.MemoryExtensions.AsSpan(s), provider);
            }

            /// <inheritdoc cref="Parse(string)"/>
            /// <param name="s">The text of the code.</param>
            public static {{set.Type}} Parse({{Syntax}} global::System.ReadOnlySpan<char> s) => Parse(s, null);

            /// <inheritdoc cref="Parse(string)"/>
            /// <param name="s">The text of the code.</param>
            /// <param name="provider">Ignored: a code has no culture.</param>
            public static {{set.Type}} Parse(
                {{Syntax}} global::System.ReadOnlySpan<char> s,
                global::System.IFormatProvider? provider) =>
                Chercher(s) ?? throw global::Rncp.Membres.Inconnu(s, Tous);

            /// <summary>Reads a code, {{accepted}}, without any blank, and never throws.</summary>
            /// <param name="s">The text of the code; null is not a code.</param>
            /// <param name="result">The member, or null.</param>
            /// <returns>True when <paramref name="s"/> is a code of the set.</returns>
            public static bool TryParse(
                {{Syntax}} string? s,
                [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{set.Type}}? result) =>
                TryParse(global::System.MemoryExtensions.AsSpan(s), null, out result);

            /// <inheritdoc cref="TryParse(string?, out {{set.Type}}?)"/>
            /// <param name="s">The text of the code; null is not a code.</param>
            /// <param name="provider">Ignored: a code has no culture.</param>
            /// <param name="result">The member, or null.</param>
            public static bool TryParse(
                {{Syntax}} string? s,
                global::System.IFormatProvider? provider,
                [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{set.Type}}? result) =>
                TryParse(global::System.MemoryExtensions.AsSpan(s), provider, out result);

            /// <inheritdoc cref="TryParse(string?, out {{set.Type}}?)"/>
            /// <param name="s">The text of the code.</param>
            /// <param name="provider">Ignored: a code has no culture.</param>
            /// <param name="result">The member, or null.</param>
            public static bool TryParse(
                {{Syntax}} global::System.ReadOnlySpan<char> s,
                global::System.IFormatProvider? provider,
                [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{set.Type}}? result)
            {
                result = Chercher(s);
                return result is not null;
            }

            /// <summary>Returns the code, in its official form.</summary>
            public override string ToString() => Code{{(set.HasOpenCode ? ".ToString()" : "")}};

            """);
        Search();
    }

    private void Search()
    {
        writer.Open($"private static {set.Type}? Chercher(global::System.ReadOnlySpan<char> s)");
        if (set.Members.Count == 0) writer.Line("return null;");
        else new CodeSearchEmitter(writer, set).Emit();
        writer.Close();
    }
}
