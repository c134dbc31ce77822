using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>
/// The canonical form of a référentiel: RFC 8785 of the file without <c>$schema</c>
/// and without the examples of its rules, which test it and are not part of it. Layout, order of properties and
/// escapes do not change it, so neither do they change its SHA-256.
/// </summary>
internal static class CanonicalJson
{
    private const string Examples = "exemples";

    internal static string Sha256(JsonNode root, CancellationToken cancellation)
    {
        using var sha256 = SHA256.Create();
#pragma warning disable CA1850 // HashData is not in netstandard2.0.
        var hash = sha256.ComputeHash(Encoding.UTF8.GetBytes(Write(root, cancellation)));
#pragma warning restore CA1850
        return string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    internal static string Write(JsonNode root, CancellationToken cancellation)
    {
        var output = new StringBuilder();
        Write(output, root, isRoot: true, cancellation);
        return output.ToString();
    }

    /// <summary>Whether a property of an object, or of the root, is in the canonical form.</summary>
    internal static bool Writes(string property, bool isRoot) => property != Examples && (!isRoot || property != "$schema");

    private static void Write(StringBuilder output, JsonNode node, bool isRoot, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = node.Kind switch
        {
            JsonKind.Object => WriteObject(output, node, isRoot, cancellation),
            JsonKind.Array => WriteArray(output, node, cancellation),
            JsonKind.String => ChaineJson.Ecrire(output, node.Text!),
            JsonKind.Number => output.Append(node.Text),
            JsonKind.True => output.Append("true"),
            JsonKind.False => output.Append("false"),
            JsonKind.Null => output.Append("null"),
        };
    }

    private static StringBuilder WriteObject(StringBuilder output, JsonNode node, bool isRoot, CancellationToken cancellation)
    {
        var properties = node.Properties.Where(property => Writes(property.Name, isRoot));
        var separator = '{';
        foreach (var property in properties.OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            ChaineJson.Ecrire(output.Append(separator), property.Name).Append(':');
            Write(output, property.Value, isRoot: false, cancellation);
            separator = ',';
        }
        if (separator == '{') output.Append('{');
        return output.Append('}');
    }

    private static StringBuilder WriteArray(StringBuilder output, JsonNode node, CancellationToken cancellation)
    {
        output.Append('[');
        for (var i = 0; i < node.Items.Count; i++)
        {
            if (i > 0) output.Append(',');
            Write(output, node.Items[i], isRoot: false, cancellation);
        }
        return output.Append(']');
    }
}
