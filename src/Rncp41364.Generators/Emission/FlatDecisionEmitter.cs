using System;
using System.Collections.Generic;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Generators;

/// <summary>
/// The rule of entry on flat facts, as straight-line code: of one person as one would write it by hand, and of eight at once,
/// without a branch, for many.
/// </summary>
internal static class FlatDecisionEmitter
{
    private const string Lanes = "global::System.Runtime.Intrinsics.Vector256<int>";

    /// <summary>How a formula is written.</summary>
    private sealed record Signs(string Or, string And, string Never, string Always, Func<Formule, string> Comparison);

    internal static void Emit(CodeWriter writer, Fiche fiche)
    {
        var rule = RulesEmitter.Rules(fiche)?["entree"] is ObjectValue entry ? Translate((ObjectValue)entry["condition"], IsExact(entry)) : null;
        writer.Lines("""
            /// <inheritdoc/>
            public bool? EstEligible(in global::Rncp.FaitsCandidat faits) =>
                EstCertainementEligible(faits) ? true : EstPeutEtreEligible(faits) ? null : false;

            """);
        Methods(writer, "EstCertainementEligible", "Certitude", Bornes.Certaine(rule));
        Methods(writer, "EstPeutEtreEligible", "Possibilite", Bornes.Possible(rule));
    }

    private static void Methods(CodeWriter writer, string name, string decision, Formule formula)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool {name}(in global::Rncp.FaitsCandidat faits) =>");
        Body(writer, formula, new Signs(" || ", " && ", "false", "true", One));
        writer.Lines($$"""

            /// <inheritdoc/>
            public void {{name}}(global::System.ReadOnlySpan<global::Rncp.FaitsCandidat> faits, global::System.Span<bool> reponses) =>
                global::Rncp.FaitsEnLot.Decider<{{decision}}>(faits, reponses);

            """);
        writer.Later(() =>
        {
            writer.Open($"private readonly struct {decision} : global::Rncp.IDecisionEnLot");
            writer.Line($"public static {Lanes} Decider(global::Rncp.FaitsEnLot faits) =>");
            Body(writer, formula, new Signs(" | ", " & ", $"{Lanes}.Zero", $"{Lanes}.AllBitsSet", Eight));
            writer.Close();
        });
    }

    private static void Body(CodeWriter writer, Formule formula, Signs signs)
    {
        var (parts, sign) = formula switch
        {
            Formule.UneDe { Parties.Count: > 1 } any => (any.Parties, signs.Or.TrimStart()),
            Formule.Toutes { Parties.Count: > 1 } all => (all.Parties, signs.And.TrimStart()),
            _ => ([formula], ""),
        };
        for (var i = 0; i < parts.Count; i++)
            writer.Line($"    {(i == 0 ? "" : sign)}{Expression(parts[i], signs, isPart: parts.Count > 1)}{(i == parts.Count - 1 ? ";" : "")}");
    }

    private static string Expression(Formule formula, Signs signs, bool isPart) => formula switch
    {
        Formule.UneDe { Parties.Count: 0 } => signs.Never,
        Formule.Toutes { Parties.Count: 0 } => signs.Always,
        Formule.UneDe any => Join(any.Parties, signs.Or, signs, isPart),
        Formule.Toutes all => Join(all.Parties, signs.And, signs, isPart),
        _ => signs.Comparison(formula),
    };

    private static string Join(IReadOnlyList<Formule> parts, string sign, Signs signs, bool isPart)
    {
        var text = string.Join(sign, parts.Select(part => Expression(part, signs, isPart: true)));
        return isPart ? $"({text})" : text;
    }

    /// <summary>A comparison of the facts of one person.</summary>
    private static string One(Formule comparison) => comparison switch
    {
        Formule.AuMoins atLeast => $"faits.{atLeast.Fait} >= {atLeast.Seuil}",
        Formule.AuPlus atMost => $"faits.{atMost.Fait} <= {atMost.Seuil}",
        Formule.Baccalaureat { SiInconnu: false } => "faits.Baccalaureat == true",
        _ => "faits.Baccalaureat != false",
    };

    /// <summary>A comparison of the facts of eight persons.</summary>
    private static string Eight(Formule comparison) => comparison switch
    {
        Formule.AuMoins atLeast => $"faits.{atLeast.Fait}AuMoins({atLeast.Seuil})",
        Formule.AuPlus atMost => $"faits.{atMost.Fait}AuPlus({atMost.Seuil})",
        Formule.Baccalaureat { SiInconnu: false } => "faits.Baccalaureat",
        _ => "faits.BaccalaureatPossible",
    };

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
