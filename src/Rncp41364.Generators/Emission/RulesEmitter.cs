using System.Linq;

namespace Rncp.Generators;

/// <summary>The rules of a fiche, as the objects that the vocabulary evaluates.</summary>
internal static class RulesEmitter
{
    internal static MemberSet Secteurs(Fiche fiche) => new("Secteur", "Secteurs",
        $"A sector that the rules of {fiche.Code} name. Its code is a key given by this library; as the sector of an experience it is a <see cref=\"global::Rncp.CodeSecteur\"/>.",
        "global::Rncp.IMembre",
        [.. Rules(fiche)?.Items("secteurs").Cast<ObjectValue>().Select(secteur =>
            new Member(secteur.Text("cle"), secteur.Number("numero"), secteur.Text("cle"), null, secteur.Text("libelle"))) ?? []]);

    internal static ObjectValue? Rules(Fiche fiche) => fiche.Root["regles"] as ObjectValue;

    /// <summary>The places of the jury, which each route with a jury shares.</summary>
    internal static void Places(CodeWriter writer, Fiche fiche)
    {
        writer.Line("private static readonly global::System.Collections.Immutable.ImmutableArray<global::Rncp.PlaceJury> PlacesJury =");
        ListWriter.Write(writer, "[", "];", "global::Rncp.PlaceJury", "PlacesJury", Rules(fiche)?.Items("jury") ?? default, place =>
        {
            writer.Line("new()");
            writer.Open();
            ValueWriter.Properties(writer, (ObjectValue)place);
            writer.Close("},");
        });
        writer.Line();
    }

    internal static void Emit(CodeWriter writer, Fiche fiche)
    {
        if (Rules(fiche) is not { } rules) return;
        writer.Line("Regles = new()");
        writer.Open();
        writer.Line(Secteurs(fiche).Members.Count > 0
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

    private static void Condition(CodeWriter writer, ObjectValue condition)
    {
        writer.Open();
        writer.Line($"Cle = {writer.Texts.Of(condition.Text("cle"))},");
        foreach (var property in new WrittenCondition(condition).Selon<string[]>(
            toutes: _ => ["Genre = global::Rncp.GenreCondition.Toutes,"],
            uneDe: _ => ["Genre = global::Rncp.GenreCondition.UneDe,"],
            niveau: level => ["Genre = global::Rncp.GenreCondition.Niveau,", $"Niveau = global::Rncp.NiveauQualification.Niveau{level},"],
            baccalaureat: () => ["Genre = global::Rncp.GenreCondition.Baccalaureat,"],
            experience: (months, sectors) =>
            [
                "Genre = global::Rncp.GenreCondition.Experience,",
                $"Mois = {months},",
                $"Secteurs = [{string.Join(", ", sectors.Select(sector => $"new({writer.Texts.Of(sector)})"))}],",
            ])) writer.Line(property);
        var parts = condition.Items("uneDe").Concat(condition.Items("toutes")).Cast<ObjectValue>().ToArray();
        if (parts.Length > 0)
        {
            writer.Line("Parties =");
            ListWriter.Write(writer, "[", "],", "global::Rncp.ConditionEntree", "Parties", parts, part =>
            {
                writer.Line("new()");
                Condition(writer, part);
            });
        }
        if (condition["citation"] is TextValue quote) writer.Line($"Citation = {writer.Texts.Of(quote.Text)},");
        if (condition["source"] is TextValue source) writer.Line($"Source = {writer.Texts.Of(source.Text)},");
        writer.Close("},");
    }
}
