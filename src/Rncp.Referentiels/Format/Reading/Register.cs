using System;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>
/// The register of a file, even of one whose code is wrong: that is told once, and not again by each section that the other lacks.
/// </summary>
internal static class Register
{
    private const string Property = "code";

    /// <summary>Whether a file is of the Répertoire spécifique.</summary>
    internal static bool IsRs(JsonNode root)
    {
        var letters = string.Concat((Code(root)?.Text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var digits = letters.TrimStart('R', 'S');
        if (!digits.All(char.IsDigit)) return false;
        // Without the letters of a register, what no file of the other one has tells: compétences that are in no bloc.
        return digits.Length < letters.Length || root["competences"] is not null;
    }

    private static JsonNode? Code(JsonNode root) => root[Property]
        ?? root.Properties.FirstOrDefault(property => MotProche.Parmi([Property], property.Name) is not null)?.Value;
}
