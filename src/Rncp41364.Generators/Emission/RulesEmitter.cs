using System.Linq;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>The rules of a fiche, as the objects that the vocabulary evaluates.</summary>
internal static class RulesEmitter
{
    private static ObjectValue? Rules(Fiche fiche) => fiche.Root["regles"] as ObjectValue;

    /// <summary>The places of the jury, which each route with a jury shares.</summary>
    internal static void Places(CodeWriter writer, Fiche fiche)
    {
        writer.Line("private static readonly global::System.Collections.Immutable.ImmutableArray<global::Rncp.PlaceJury> PlacesJury =");
        writer.List("[", Rules(fiche)?.Items("jury") ?? default, place =>
        {
            writer.Line("new()");
            writer.Open();
            ValueWriter.Properties(writer, (ObjectValue)place);
            writer.Close("},");
        }, "];");
        writer.Line();
    }

    internal static void Emit(CodeWriter writer, Fiche fiche)
    {
        if (Rules(fiche) is not { } rules)
        {
            writer.Line("Regles = null,");
            return;
        }
        writer.Line("Regles = new()");
        writer.Open();
        writer.Line(rules.Items("secteurs").Count > 0
            ? "Secteurs = global::System.Collections.Immutable.ImmutableArray<global::Rncp.IMembre>.CastUp(Secteurs),"
            : "Secteurs = [],");
        writer.Line("Jury = PlacesJury,");
        if (rules["entree"] is ObjectValue entry) Entry(writer, entry);
        else writer.Line("Entree = null,");
        writer.Close("},");
    }

    private static void Entry(CodeWriter writer, ObjectValue entry)
    {
        writer.Line("Entree = new()");
        writer.Open();
        writer.Line("Condition = new()");
        Condition(writer, (ObjectValue)entry["condition"]);
        foreach (var field in Regles.Entree.Fields)
        {
            if (field.Name is "condition" or "exemples") continue;
            ValueWriter.Property(writer, field, entry[field.Name]);
        }
        writer.Close("},");
    }

    /// <summary>
    /// What a condition asks for is the one of its kinds that has a value: parts, the properties of an object, or the value itself; of a
    /// condition that is met or not, its kind says all.
    /// </summary>
    private static void Condition(CodeWriter writer, ObjectValue condition)
    {
        var kind = Regles.Kinds.Single(kind => condition[kind.Name] is not NoValue);
        writer.Open();
        writer.Line($"Cle = {CSharp.Literal(condition.Text("cle"))},");
        writer.Line($"Genre = global::Rncp.GenreCondition.{kind.Member},");
        if (condition[kind.Name] is ListValue parts)
        {
            writer.Line("Parties =");
            writer.List("[", parts.Items.Cast<ObjectValue>(), part =>
            {
                writer.Line("new()");
                Condition(writer, part);
            }, "],");
        }
        else if (condition[kind.Name] is ObjectValue asked) ValueWriter.Properties(writer, asked);
        else if (kind.Shape is not BooleanShape) ValueWriter.Property(writer, kind, condition[kind.Name]);
        if (condition["citation"] is TextValue quote) writer.Line($"Citation = {CSharp.Literal(quote.Text)},");
        if (condition["source"] is TextValue source) writer.Line($"Source = {CSharp.Literal(source.Text)},");
        writer.Close("},");
    }
}
