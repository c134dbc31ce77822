using Rncp.Format;

namespace Rncp.Generators;

/// <summary>A fiche with where its model goes.</summary>
/// <param name="Fiche">The fiche.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Visibility">The C# keyword of its types.</param>
/// <param name="IsOutline">Whether it has the names of its members only: its file has an error.</param>
internal sealed record Target(Fiche Fiche, string Namespace, string Visibility, bool IsOutline = false);
