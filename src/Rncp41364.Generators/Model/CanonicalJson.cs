using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;

namespace Rncp.Generators;

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
        var hash = sha256.ComputeHash(Encoding.UTF8.GetBytes(Write(root, cancellation)));
        return string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    internal static string Write(JsonNode root, CancellationToken cancellation)
    {
        var output = new StringBuilder();
        Write(output, root, isRoot: true, cancellation);
        return output.ToString();
    }

    private static void Write(StringBuilder output, JsonNode node, bool isRoot, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (node.Kind)
        {
            case JsonKind.Object:
                var properties = node.Properties.Where(property => property.Name != Examples && (!isRoot || property.Name != "$schema"));
                var separator = '{';
                foreach (var property in properties.OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    output.Append(separator);
                    ChaineJson.Ecrire(output, property.Name);
                    output.Append(':');
                    Write(output, property.Value, isRoot: false, cancellation);
                    separator = ',';
                }
                if (separator == '{') output.Append('{');
                output.Append('}');
                break;
            case JsonKind.Array:
                output.Append('[');
                for (var i = 0; i < node.Items.Count; i++)
                {
                    if (i > 0) output.Append(',');
                    Write(output, node.Items[i], isRoot: false, cancellation);
                }
                output.Append(']');
                break;
            case JsonKind.String: ChaineJson.Ecrire(output, node.Text!); break;
            case JsonKind.Number: output.Append(node.Text); break;
            case JsonKind.True: output.Append("true"); break;
            case JsonKind.False: output.Append("false"); break;
            default: output.Append("null"); break;
        }
    }
}
