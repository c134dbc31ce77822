using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>
/// The one holder of the data. It builds everything in the order of its fields, and members reach each other through it
/// by their position: no initialiser waits for another class.
/// </summary>
internal sealed class DonneesEmitter(CodeWriter writer, Fiche fiche)
{
    /// <summary>The lists that the sets hold, and what identifies the file: the rest is properties of the certification.</summary>
    private static readonly HashSet<string> Elsewhere =
        ["$schema", "format", "codesNsf", "formacodes", "codesRome", "competencesAttestees", "blocs", "metiers", "regles"];

    internal void Emit()
    {
        writer.Type($"All the data of {fiche.Code}, built once.");
        writer.Open("internal static class Donnees");
        Competences();
        Blocs();
        Metiers();
        foreach (var set in MemberSets.Coded(fiche))
            List(set.Type, set.Field, set.Members.Select((member, i) =>
                $"new({i}, {set.Key}.{member.Name}, {SetEmitters.CodeType(set)}.Parse({writer.Texts.Of(member.Code)}), {writer.Texts.Of(member.Label)})"));
        Attested();
        var secteurs = RulesEmitter.Secteurs(fiche);
        if (secteurs.Members.Count > 0)
            List(secteurs.Type, secteurs.Field, secteurs.Members.Select((member, i) => $"new({i}, {secteurs.Key}.{member.Name}, {writer.Texts.Of(member.Code)}, {writer.Texts.Of(member.Label)})"));
        RulesEmitter.Places(writer, fiche);
        Certification();
        foreach (var set in MemberSets.All(fiche).Where(set => set.IsSorted)) SortedSetEmitter.Emit(writer, fiche, set);
        writer.WriteLater();
        writer.Texts.Emit(writer);
        writer.Close();
    }

    private IEnumerable<ObjectValue> AllBlocs => fiche.Root.Items("blocs").Cast<ObjectValue>();

    private void Competences()
    {
        var set = MemberSets.Competences(fiche);
        var places = AllBlocs.SelectMany((bloc, i) => bloc.Items("competences").Cast<ObjectValue>().Select(competence => (Bloc: i, Rang: competence.Number("rang"))));
        List(set.Type, set.Field, set.Members.Zip(places, (member, place) => (member, place)).Select((item, i) =>
            $"new({i}, {set.Key}.{item.member.Name}, {writer.Texts.Of(item.member.Code)}, {writer.Texts.Of(item.member.Label)}, rang: {item.place.Rang}, ordreBloc: {item.place.Bloc})"));
    }

    private void Blocs()
    {
        var set = MemberSets.Blocs(fiche);
        var first = 0;
        List(set.Type, set.Field, AllBlocs.Zip(set.Members, (bloc, member) => (bloc, member)).Select((item, i) =>
        {
            var count = item.bloc.Items("competences").Count;
            var text = ValueWriter.Inline(writer, "TexteCompetences", Shape("texteCompetences"), item.bloc["texteCompetences"]);
            var evaluation = ValueWriter.Inline(writer, "Evaluation", Shape("evaluation"), item.bloc["evaluation"]);
            var line = $"new({i}, {set.Key}.{item.member.Name}, {writer.Texts.Of(item.member.Code)}, {writer.Texts.Of(item.member.Label)}, "
                + $"competences: [.. Competences.AsSpan({first}, {count})], texteCompetences: {text}, evaluation: {evaluation})";
            first += count;
            return line;
        }));
        static Shape Shape(string name) => Referentiel.Bloc.Fields.Single(field => field.Name == name).Shape;
    }

    private void Metiers()
    {
        var set = MemberSets.Metiers(fiche);
        List(set.Type, set.Field, set.Members.Select((member, i) => $"new({i}, {set.Key}.{member.Name}, {writer.Texts.Of(member.Code)}, {writer.Texts.Of(member.Label)})"));
    }

    private void Attested()
    {
        var competences = MemberSets.Competences(fiche).Members.Select((member, i) => (member, i)).ToDictionary(item => item.member.Name);
        var ecarts = Referentiel.CompetenceAttestee.Fields.Single(field => field.Name == "ecarts").Shape;
        List("CompetenceAttestee", "CompetencesAttestees", fiche.Root.Items("competencesAttestees").Cast<ObjectValue>().Select(item =>
        {
            if (item["competence"] is not TextValue reference) return $"new(null, {writer.Texts.Of(item.Text("libelle"))}, [])";
            var place = competences[reference.Text].i;
            var label = item["libelle"] is TextValue text ? writer.Texts.Of(text.Text) : $"Competences[{place}].Libelle";
            return $"new(Competences[{place}], {label}, {ValueWriter.Inline(writer, "Ecarts", ecarts, item["ecarts"])})";
        }));
    }

    private void Certification()
    {
        writer.Line("internal static readonly Certification Certification = new()");
        writer.Open();
        writer.Line($"Numero = {int.Parse(fiche.Number, System.Globalization.CultureInfo.InvariantCulture)},");
        writer.Line($"Sha256 = {writer.Texts.Of(fiche.Sha256)},");
        for (var i = 0; i < Referentiel.Root.Fields.Length; i++)
        {
            var field = Referentiel.Root.Fields[i];
            if (!Elsewhere.Contains(field.Name)) ValueWriter.Property(writer, field, fiche.Root.Values[i]);
        }
        RulesEmitter.Emit(writer, fiche);
        writer.Line("Reserves =");
        ListWriter.Write(writer, "[", "],", "global::Rncp.Reserve", "Reserves", fiche.Reservations, reservation =>
        {
            var reason = reservation.Reason is null ? "null" : writer.Texts.Of(reservation.Reason);
            writer.Line($"new() {{ Champ = {writer.Texts.Of(reservation.Path)}, Etat = global::Rncp.EtatDonnee.{reservation.Kind}, Motif = {reason} }},");
        });
        writer.Close("};");
    }

    private void List(string type, string name, IEnumerable<string> items)
    {
        writer.Line($"internal static readonly global::System.Collections.Immutable.ImmutableArray<{type}> {name} =");
        ListWriter.Write(writer, "[", "];", type, name, items.ToArray(), item => writer.Line(item + ","));
        writer.Line();
    }
}
