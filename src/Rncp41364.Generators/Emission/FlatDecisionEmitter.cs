using System.Collections.Generic;
using System.Linq;
using Rncp.Format;
using Rncp.Noyau;

namespace Rncp.Generators;

/// <summary>The rule of entry on flat facts, as straight-line code: as one would write it by hand, which costs nanoseconds.</summary>
/// <remarks>
/// The same rule as expressions and SQL is written at run time: emitted, they would be one more copy in each fiche, and under the
/// readings by default alone.
/// </remarks>
internal static class FlatDecisionEmitter
{
    internal static void Emit(CodeWriter writer, Fiche fiche)
    {
        var entry = EntryRule.Of(fiche.Root);
        var rule = entry is null ? null : EntryRule.ByDefault(entry);
        writer.Lines("""
            /// <inheritdoc/>
            public bool? EstEligible(global::Rncp.FaitsCandidat faits) =>
                EstCertainementEligible(faits) ? true : EstPeutEtreEligible(faits) ? null : false;

            """);
        Method(writer, "EstCertainementEligible", Bornes.Certaine(rule));
        Method(writer, "EstPeutEtreEligible", Bornes.Possible(rule));
    }

    private static void Method(CodeWriter writer, string name, Formule formula)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool {name}(global::Rncp.FaitsCandidat faits) =>");
        var (parts, sign) = Parts(formula);
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, end) = (i == 0 ? "" : sign + " ", i == parts.Count - 1 ? ";" : "");
            writer.Line($"    {start}{Expression(parts[i], isPart: parts.Count > 1)}{end}");
        }
        writer.Line();
    }

    /// <summary>What is written on a line each, and the sign between them.</summary>
    private static (IReadOnlyList<Formule> Parts, string Sign) Parts(Formule formula) => formula.Selon<(IReadOnlyList<Formule>, string)>(
        toutes: all => all.Parties.Count > 1 ? (all.Parties, "&&") : ([all], ""),
        uneDe: any => any.Parties.Count > 1 ? (any.Parties, "||") : ([any], ""),
        auMoins: one => ([one], ""),
        auPlus: one => ([one], ""),
        baccalaureat: one => ([one], ""));

    private static string Expression(Formule formula, bool isPart) => formula.Selon(
        toutes: all => all.Parties.Count == 0 ? "true" : Join(all.Parties, " && ", isPart),
        uneDe: any => any.Parties.Count == 0 ? "false" : Join(any.Parties, " || ", isPart),
        auMoins: atLeast => $"faits.{atLeast.Fait} >= {atLeast.Seuil}",
        auPlus: atMost => $"faits.{atMost.Fait} <= {atMost.Seuil}",
        baccalaureat: held => held.SiInconnu ? "faits.Baccalaureat != false" : "faits.Baccalaureat == true");

    private static string Join(IReadOnlyList<Formule> parts, string sign, bool isPart)
    {
        var text = string.Join(sign, parts.Select(part => Expression(part, isPart: true)));
        return isPart ? $"({text})" : text;
    }
}
