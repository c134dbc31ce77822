using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rncp.Tests.Analyseurs;

/// <summary>C# that nobody writes: the examples of the pages, with tokens deleted, doubled, moved and replaced. A number makes the same again.</summary>
internal static partial class Mutants
{
    private static readonly string[] Hostiles =
    [
        "switch", "default", "_", "null", "when", "is", "not", "or", "and", "=>", "{", "}", "(", ")", "[", "]", "?", "?.", "??", "..", "!", "ref", "out", "in", "await",
        "unsafe", "static", "partial", "record", "struct", "enum", "this", "base", "new", "new()", "var", "dynamic", "\"BC09\"", "\"\\uD800\"", "\"", "$\"{", "\"\"\"",
        "'", "//", "/*", "#if", "#line 1", "CleBloc", "Bloc", "Bloc.Parse", "Selon", "ReserveSur", "Code", "Cle", "Certification", "CodeSecteur", "Siret", "0", "-1", "1e999",
        "System.Linq.Expressions.Expression<System.Func<Bloc, bool>>", "[System.Diagnostics.CodeAnalysis.StringSyntax(\"CodeRncp\")]",
        "[System.Diagnostics.CodeAnalysis.StringSyntax(\"CodeRncp\", null)]", "[System.Diagnostics.CodeAnalysis.StringSyntax(\"CodeRncp\", typeof(Inconnu))]",
    ];

    private static readonly string[][] Graines =
    [
        .. Directory.EnumerateFiles(Depot.Chemin("docs/analyzers"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(page => Bloc().Matches(File.ReadAllText(page)).Select(bloc => bloc.Groups[1].Value))
            .Append(Depot.Lire("tests/Rncp41364.Packages.Tests/Consumers/Bibliotheque/Program.cs"))
            .Select(code => SyntaxFactory.ParseTokens("using System;\nusing Rncp;\nusing Rncp41364;\n" + code).Select(jeton => jeton.ToFullString()).ToArray()),
    ];

    private static readonly string[] Jetons = [.. Graines.SelectMany(graine => graine), .. Hostiles, .. Hostiles];

    internal static string Numero(int numero)
    {
        var hasard = new Random(numero);
        var jetons = Graines[hasard.Next(Graines.Length)].ToList();
        for (var fautes = hasard.Next(1, 6); fautes > 0 && jetons.Count > 1; fautes--)
        {
            var (ici, la) = (hasard.Next(jetons.Count), hasard.Next(jetons.Count));
            switch (hasard.Next(6))
            {
                case 0: jetons.RemoveAt(ici); break;
                case 1: jetons.Insert(ici, jetons[la]); break;
                case 2: (jetons[ici], jetons[la]) = (jetons[la], jetons[ici]); break;
                case 3: jetons[ici] = " " + Jetons[hasard.Next(Jetons.Length)] + " "; break;
                case 4: jetons.Insert(ici, " " + Jetons[hasard.Next(Jetons.Length)] + " "); break;
                case 5: jetons.RemoveRange(ici, Math.Min(hasard.Next(1, 30), jetons.Count - ici)); break;
            }
        }
        return string.Concat(jetons);
    }

    [GeneratedRegex("```cs\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Bloc();
}
