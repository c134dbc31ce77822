using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>
/// Writes lists as collection expressions. A long one is cut into methods of a bounded size: compilers, the just-in-time
/// one too, take much more than twice the time for a method twice as long.
/// </summary>
internal static class ListWriter
{
    /// <summary>The most items that one method lists.</summary>
    internal const int Most = 500;

    /// <summary>Writes a list over several lines.</summary>
    /// <param name="writer">Where to write, in the class Donnees.</param>
    /// <param name="open">The line that opens the list: a bracket, with what stands before it.</param>
    /// <param name="close">The line that closes it.</param>
    /// <param name="type">The C# type of an item.</param>
    /// <param name="name">What the list is called; the methods of a long one begin with it.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes the lines of an item, with the comma after it.</param>
    internal static void Write<T>(CodeWriter writer, string open, string close, string type, string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.OpenInline(open);
        if (items.Count <= Most)
            foreach (var item in items) write(item);
        else
            foreach (var method in Methods(writer, type, name, items, write)) writer.Line($".. {method}(),");
        writer.Close(close);
    }

    /// <summary>A list on one line.</summary>
    internal static string Inline<T>(CodeWriter writer, string type, string name, IReadOnlyList<T> items, Func<T, string> expression) =>
        items.Count <= Most
            ? "[" + string.Join(", ", items.Select(expression)) + "]"
            : "[" + string.Join(", ", Methods(writer, type, name, items, item => writer.Line(expression(item) + ",")).Select(method => $".. {method}()")) + "]";

    private static IEnumerable<string> Methods<T>(CodeWriter writer, string type, string name, IReadOnlyList<T> items, Action<T> write)
    {
        for (var start = 0; start < items.Count; start += Most)
        {
            var (first, method) = (start, writer.NewName(name));
            writer.Later(() =>
            {
                writer.Line($"private static {type}[] {method}() =>");
                writer.OpenInline("[");
                for (var i = first; i < Math.Min(first + Most, items.Count); i++) write(items[i]);
                writer.Close("];");
            });
            yield return method;
        }
    }
}
