using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>Reads a JSON tree against the format: every departure is a diagnostic, and the reading goes on.</summary>
internal sealed class ShapeReader(DefautSink sink, CancellationToken cancellation)
{
    /// <summary>A text that is longer names nothing: its position does.</summary>
    private const int LongestName = 100;

    private readonly List<Reservation> _reservations = [];

    private bool _isOfRs;

    internal EquatableArray<Reservation> Reservations => new(_reservations);

    internal ObjectValue? ReadRoot(JsonNode json)
    {
        _isOfRs = Register.IsRs(json);
        return Read(Referentiel.Root, json);
    }

    /// <summary>Reads a file of a form of its own.</summary>
    internal ObjectValue? Read(ObjectShape root, JsonNode json) => Read(root, json, "") as ObjectValue;

    private Value Read(Shape shape, JsonNode node, string path, States states = States.None)
    {
        cancellation.ThrowIfCancellationRequested();
        return shape.Selon(
            text: _ => Of(JsonKind.String, () => ReadText(node)),
            code: code => Of(JsonKind.String, () => ReadForm(node, code.IsValid(node.Text!), () => Suggestion.Form(node.Text!, code))),
            date: date => Of(JsonKind.String, () => ReadDate(date, node)),
            integer: integer => Of(JsonKind.Number, () => ReadInteger(integer, node)),
            boolean: _ => Of(
                node.Kind == JsonKind.False ? JsonKind.False : JsonKind.True, () => new BooleanValue(node.Kind == JsonKind.True)),
            word: word => Of(JsonKind.String,
                () => ReadForm(node, word.Words.Contains(node.Text), () => Suggestion.OneOf(node.Text!, word.Words))),
            texts: texts => Of(JsonKind.Array, () => ReadTexts(texts, node, path)),
            list: list => Of(JsonKind.Array, () => ReadList(list, node, path)),
            @object: @object => Of(JsonKind.Object, () => ReadObject(@object, node, path, states)));

        Value Of(JsonKind kind, Func<Value> read) =>
            node.Kind == kind ? read()
            : WrongKind(node, path, states == States.All ? shape.InWords + StatedValue.Instead(node) : shape.InWords);
    }

    private ObjectValue ReadObject(ObjectShape shape, JsonNode node, string path, States states)
    {
        var seen = new HashSet<string>();
        foreach (var property in node.Properties)
        {
            if (!seen.Add(property.Name))
                sink.Add(Descriptors.DuplicateProperty, property.NamePlage, property.Name, shape.InWords);
            else if (shape.Fields.All(field => field.Name != property.Name))
            {
                sink.Add(Descriptors.UnknownProperty, property.NamePlage,
                    property.Name, shape.InWords, Suggestion.For(property.Name, Known()));
                // Told once: what was meant is not missing too, and what refers to it leads somewhere.
                if (MotProche.Parmi(Known(), property.Name) is { } meant && node[meant] is null) property.Name = meant;
            }
        }
        return new ObjectValue(shape, new(shape.Fields.Select(field => ReadField(shape, field, node, path))));

        IEnumerable<string> Known() =>
            shape.Fields.Select(field => field.Name).Concat(states == States.All ? StatedValue.WithoutValue : []);
    }

    private Value ReadField(ObjectShape shape, Field field, JsonNode node, string path)
    {
        var fieldPath = path.Length == 0 ? field.Name : path + "." + field.Name;
        if (node[field.Name] is { } value)
        {
            if (StatedValue.Read(value, field, sink) is { } stated) return ReadStated(stated, field, fieldPath);
            var read = Read(field.Shape, value, fieldPath, field.States);
            var isEmpty = field.States != States.None && read is ListValue { Items.Count: 0 };
            return isEmpty ? Reserve(read, fieldPath, ReservationKind.Vide, null) : read;
        }
        if (field.IsOnlyInRncp && _isOfRs) return Nothing(field);
        if (!field.IsOptional)
            sink.Add(Descriptors.MissingProperty, node.Plage, field.Name, shape.InWords,
                field.States == States.All
                    ? ("{ \"absent\": \"why\" }", "{ \"absent\": \"pourquoi\" }") : ("what follows from it", "ce qui en suit"));
        return NoValue.Instance;
    }

    /// <summary>What stands for a section that the register does not have: of a part of the fiche, the part with nothing in it.</summary>
    private static Value Nothing(Field field) => field is { Shape: ObjectShape part, States: States.None }
        ? new ObjectValue(part, new(part.Fields.Select(_ => (Value)NoValue.Instance)))
        : NoValue.Instance;

    private Value ReadStated(StatedValue stated, Field field, string path)
    {
        // The reservation comes before those of the parts of the value: it stands before them in the file.
        if (stated.Kind is { } kind) Reserve(NoValue.Instance, path, kind, stated.Reason);
        if (stated.Value is not { } value) return NoValue.Instance;
        var isKept = stated.Kind == ReservationKind.Remarque && value.Kind == JsonKind.String
            && field.Shape is CodeShape { IsKeptWhenRemarked: true } code && code.HasPattern(value.Text!);
        return isKept ? new TextValue(value.Text!) : Read(field.Shape, value, path);
    }

    private Value Reserve(Value value, string path, ReservationKind kind, string? reason)
    {
        _reservations.Add(new Reservation(path, kind, reason));
        return value;
    }

    private ListValue ReadList(ListShape shape, JsonNode node, string path)
    {
        var items = new List<Value>();
        foreach (var item in node.Items)
        {
            var name = shape.Key is not null && item[shape.Key] is { Text.Length: <= LongestName } key ? key.Text : null;
            items.Add(Read(shape.Item, item, $"{path}[{name ?? (items.Count + 1).ToString(CultureInfo.InvariantCulture)}]"));
        }
        return new ListValue(new(items));
    }

    private ListValue ReadTexts(TextsShape shape, JsonNode node, string path) =>
        new(new(node.Items.Select(item => Read(shape.Item, item, path))));

    private TextValue ReadText(JsonNode node)
    {
        if (Typography.Defect(node.Text!) is { } defect) sink.Add(Descriptors.Typography, node.Plage, defect);
        return new TextValue(node.Text!);
    }

    /// <summary>Takes a text as it is, or says what it should be.</summary>
    private TextValue ReadForm(JsonNode node, bool isValid, Func<Phrase> shouldBe)
    {
        if (!isValid) sink.Add(Descriptors.BadFormat, node.Plage, node.Text!, shouldBe());
        return new TextValue(node.Text!);
    }

    private IntegerValue ReadInteger(IntegerShape shape, JsonNode node)
    {
        var isValid = int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= shape.Min && number <= shape.Max && node.Text![0] != '-';
        if (!isValid) sink.Add(Descriptors.BadFormat, node.Plage, node.Text!, shape.InWords);
        return new IntegerValue(number);
    }

    private Value ReadDate(DateShape shape, JsonNode node)
    {
        if (System.DateTime.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new DateValue(date.Year, date.Month, date.Day);
        sink.Add(Descriptors.BadFormat, node.Plage, node.Text!, Suggestion.Day(node.Text!, shape));
        return NoValue.Instance;
    }

    private NoValue WrongKind(JsonNode node, string path, Phrase shouldBe)
    {
        sink.Add(Descriptors.WrongKind, node.Plage, path.Length == 0 ? ("the file", "le fichier") : path, node.KindInWords, shouldBe);
        return NoValue.Instance;
    }
}
