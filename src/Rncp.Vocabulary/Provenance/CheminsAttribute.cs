using System.ComponentModel;

namespace Rncp;

/// <summary>
/// On a certification: every place that its fiche has, which <see cref="Reserve.Champ"/> may name. Analyzers read it, to judge a place
/// that is written in a program without running it.
/// </summary>
/// <param name="arbre">
/// A step a line, after as many tabs as there are steps before it: <c>statistiques</c>, then <c>[2024]</c>, then <c>.certifies</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CheminsAttribute(string arbre) : Attribute
{
    /// <summary>The steps, one a line.</summary>
    public string Arbre { get; } = arbre;
}
