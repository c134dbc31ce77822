using System.Collections.Generic;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Generators;

/// <summary>The rule of entry on flat facts, as straight-line code: as one would write it by hand.</summary>
internal static class FlatDecisionEmitter
{
    internal static void Emit(CodeWriter writer, Fiche fiche)
    {
        var rule = RulesEmitter.Rules(fiche)?["entree"] is ObjectValue entry ? Translate((ObjectValue)entry["condition"], IsExact(entry)) : null;
        writer.Lines("""
            /// <inheritdoc/>
            public bool? EstEligible(in global::Rncp.FaitsCandidat faits) =>
                EstCertainementEligible(faits) ? true : EstPeutEtreEligible(faits) ? null : false;

            """);
        Method(writer, "EstCertainementEligible", Bornes.Certaine(rule));
        Method(writer, "EstPeutEtreEligible", Bornes.Possible(rule));
    }

    private static void Method(CodeWriter writer, string name, Formule formula)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool {name}(in global::Rncp.FaitsCandidat faits) =>");
        var (parts, sign) = formula switch
        {
            Formule.UneDe { Parties.Count: > 1 } any => (any.Parties, "|| "),
            Formule.Toutes { Parties.Count: > 1 } all => (all.Parties, "&& "),
            _ => ([formula], ""),
        };
        for (var i = 0; i < parts.Count; i++)
            writer.Line($"    {(i == 0 ? "" : sign)}{Expression(parts[i], isPart: parts.Count > 1)}{(i == parts.Count - 1 ? ";" : "")}");
        writer.Line();
    }

    private static string Expression(Formule formula, bool isPart) => formula switch
    {
        Formule.UneDe { Parties.Count: 0 } => "false",
        Formule.Toutes { Parties.Count: 0 } => "true",
        Formule.UneDe any => Join(any.Parties, " || ", isPart),
        Formule.Toutes all => Join(all.Parties, " && ", isPart),
        Formule.AuMoins atLeast => $"faits.{atLeast.Fait} >= {atLeast.Seuil}",
        Formule.AuPlus atMost => $"faits.{atMost.Fait} <= {atMost.Seuil}",
        Formule.Baccalaureat { SiInconnu: false } => "faits.Baccalaureat == true",
        _ => "faits.Baccalaureat != false",
    };

    private static string Join(IReadOnlyList<Formule> parts, string sign, bool isPart)
    {
        var text = string.Join(sign, parts.Select(part => Expression(part, isPart: true)));
        return isPart ? $"({text})" : text;
    }

    private static bool IsExact(ObjectValue entry) => entry.Items("lectures").Cast<ObjectValue>()
        .Any(reading => reading.Text("parametre") == "niveau" && reading.Text("parDefaut") == "exactement");

    /// <summary>The condition with the readings by default; the months that it states are those of its reading.</summary>
    private static Condition Translate(ObjectValue condition, bool isExact)
    {
        IReadOnlyList<Condition> Parts(string kind) => [.. condition.Items(kind).Cast<ObjectValue>().Select(part => Translate(part, isExact))];

        return condition["uneDe"] is ListValue ? new Condition.UneDe(Parts("uneDe"))
            : condition["toutes"] is ListValue ? new Condition.Toutes(Parts("toutes"))
            : condition["niveau"] is IntegerValue level ? new Condition.Niveau(level.Number, isExact)
            : condition["experience"] is ObjectValue experience ? new Condition.Experience(experience.Number("mois"), [], enUneFois: false, prorata: false, professionnelle: false)
            : new Condition.Baccalaureat();
    }
}
