using System.Collections.Generic;
using System.Linq;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>
/// The one holder of the data. It builds everything in the order of its fields, and members reach each other through it
/// by their position: no initialiser waits for another class.
/// </summary>
internal sealed class DonneesEmitter(CodeWriter writer, Fiche fiche, MemberSets sets)
{
    /// <summary>The lists that the sets hold, and what identifies the file: the rest is properties of the certification.</summary>
    private static readonly HashSet<string> Elsewhere =
        ["$schema", "format", "codesNsf", "formacodes", "codesRome", "competencesAttestees", "competences", "blocs", "metiers", "regles"];

    private const string ImmutableArray = "global::System.Collections.Immutable.ImmutableArray";

    /// <summary>The position of each compétence, by its name.</summary>
    private readonly Dictionary<string, int> _competences =
        sets.Competences.Members.Select((member, i) => (member.Name, i)).ToDictionary(one => one.Name, one => one.i);

    internal void Emit()
    {
        writer.Type($"All the data of {fiche.Code}, built once.");
        writer.Open("internal static class Donnees");
        Competences();
        Blocs();
        Members(sets.Metiers);
        foreach (var set in sets.Coded) Members(set);
        Attested();
        if (sets.Secteurs.Members.Count > 0) Members(sets.Secteurs);
        RulesEmitter.Places(writer, fiche);
        Certification();
        writer.Close();
    }

    /// <summary>The same members, which nobody reads: no assembly is written from an outline.</summary>
    internal void EmitNone()
    {
        writer.Type($"No data of {fiche.Code}: its file has an error.");
        writer.Open("internal static class Donnees");
        foreach (var set in sets.All) None($"{ImmutableArray}<{set.Type}>", set.Field);
        None($"{ImmutableArray}<CompetenceAttestee>", "CompetencesAttestees");
        None("Certification", "Certification");
        writer.Close();

        void None(string type, string name)
        {
            writer.Line($"internal static {type} {name} =>");
            writer.Line($"    throw new global::System.InvalidOperationException(\"The file of {fiche.Code} has an error.\");");
        }
    }

    private IEnumerable<ObjectValue> AllBlocs => fiche.Root.Items("blocs").Cast<ObjectValue>();

    private void Competences()
    {
        var set = sets.Competences;
        var elements = Membres.Competence.Fields.Single(field => field.Name == "elements").Shape;
        List(set.Type, set.Field, fiche.Competences.Select((one, i) =>
        {
            var (place, of) = one;
            var bloc = place is { } order ? $", ordreBloc: {order}" : "";
            var listed = of.Items("elements").Count > 0 ? $", elements: {ValueWriter.Inline(elements, of["elements"])}" : "";
            var same = of["memeQue"] is TextValue code ? $", memeQue: {_competences[code.Text]}" : "";
            return $"new({Arguments(set, i)}, rang: {of.Number("rang")}{bloc}{listed}{same})";
        }));
    }

    private void Blocs()
    {
        var set = sets.Blocs;
        var first = fiche.Root.Items("competences").Count;
        List(set.Type, set.Field, AllBlocs.Select((bloc, i) =>
        {
            var count = bloc.Items("competences").Count;
            var text = ValueWriter.Inline(Shape("texteCompetences"), bloc["texteCompetences"]);
            var evaluation = ValueWriter.Inline(Shape("evaluation"), bloc["evaluation"]);
            var competences = $"[.. Competences.AsSpan({first}, {count})]";
            first += count;
            return $"new({Arguments(set, i)}, competences: {competences}, texteCompetences: {text}, evaluation: {evaluation})";
        }));
        static Shape Shape(string name) => Membres.Bloc.Fields.Single(field => field.Name == name).Shape;
    }

    private void Attested()
    {
        var ecarts = Membres.CompetenceAttestee.Fields.Single(field => field.Name == "ecarts").Shape;
        // Of a fiche that says it so, the compétences are the list itself.
        var own = fiche.Root.Items("competences").Select((_, i) => $"new(Competences[{i}], Competences[{i}].Libelle, [])");
        List("CompetenceAttestee", "CompetencesAttestees",
            own.Concat(fiche.Root.Items("competencesAttestees").Cast<ObjectValue>().Select(Item)));

        string Item(ObjectValue item)
        {
            if (item["competence"] is not TextValue reference) return $"new(null, {CSharp.Literal(item.Text("libelle"))}, [])";
            var place = _competences[reference.Text];
            var label = item["libelle"] is TextValue text ? CSharp.Literal(text.Text) : $"Competences[{place}].Libelle";
            return $"new(Competences[{place}], {label}, {ValueWriter.Inline(ecarts, item["ecarts"])})";
        }
    }

    private void Certification()
    {
        writer.Line("internal static readonly Certification Certification = new()");
        writer.Open();
        writer.Line($"Numero = {int.Parse(fiche.Number, System.Globalization.CultureInfo.InvariantCulture)},");
        writer.Line($"Sha256 = {CSharp.Literal(fiche.Sha256)},");
        for (var i = 0; i < Referentiel.Root.Fields.Length; i++)
        {
            var field = Referentiel.Root.Fields[i];
            if (!Elsewhere.Contains(field.Name)) ValueWriter.Property(writer, field, fiche.Root.Values[i]);
        }
        RulesEmitter.Emit(writer, fiche);
        writer.Line("Reserves =");
        writer.List("[", fiche.Reservations, reservation =>
        {
            var reason = reservation.Reason is null ? "null" : CSharp.Literal(reservation.Reason);
            var path = CSharp.Literal(reservation.Path);
            writer.Line($"new() {{ Champ = {path}, Etat = global::Rncp.EtatDonnee.{reservation.Kind}, Motif = {reason} }},");
        }, "],");
        writer.Close("};");
    }

    private void Members(MemberSet set) => List(set.Type, set.Field, set.Members.Select((_, i) => $"new({Arguments(set, i)})"));

    /// <summary>The arguments of a member that every set has.</summary>
    private static string Arguments(MemberSet set, int i)
    {
        var member = set.Members[i];
        var text = CSharp.Literal(member.Code);
        var code = set.HasOpenCode ? $"{set.CodeType}.Parse({text})" : text;
        return $"{i}, {set.Key}.{member.Name}, {code}, {CSharp.Literal(member.Label)}";
    }

    private void List(string type, string name, IEnumerable<string> items)
    {
        writer.Line($"internal static readonly {ImmutableArray}<{type}> {name} =");
        writer.List("[", items, item => writer.Line(item + ","), "];");
        writer.Line();
    }
}
