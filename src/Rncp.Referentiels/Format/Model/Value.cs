using System;

namespace Rncp.Format;

/// <summary>A value of a référentiel, without its place in the file: two readings of the same data are equal.</summary>
internal abstract record Value;

/// <summary>No value: the reason is a <see cref="Reservation"/>.</summary>
internal sealed record NoValue : Value
{
    internal static readonly NoValue Instance = new();
}

internal sealed record TextValue(string Text) : Value;

internal sealed record IntegerValue(int Number) : Value;

internal sealed record BooleanValue(bool IsTrue) : Value;

internal sealed record DateValue(int Year, int Month, int Day) : Value;

internal sealed record ListValue(EquatableArray<Value> Items) : Value;

/// <summary>An object of a shape, with a value for each of its fields.</summary>
internal sealed record ObjectValue(ObjectShape Shape, EquatableArray<Value> Values) : Value
{
    internal Value this[string name]
    {
        get
        {
            var index = Array.FindIndex(Shape.Fields, field => field.Name == name);
            return index < Values.Count ? Values[index] : NoValue.Instance;
        }
    }

    internal string Text(string name) => this[name] is TextValue text ? text.Text : "";

    internal int Number(string name) => this[name] is IntegerValue integer ? integer.Number : 0;

    internal bool IsTrue(string name) => this[name] is BooleanValue { IsTrue: true };

    /// <summary>A day as a number, of which 1 January of year 1 is 0; null when there is none.</summary>
    internal int? Day(string name) =>
        this[name] is DateValue date ? (int)(new DateTime(date.Year, date.Month, date.Day).Ticks / TimeSpan.TicksPerDay) : null;

    internal EquatableArray<Value> Items(string name) => this[name] is ListValue list ? list.Items : default;
}
