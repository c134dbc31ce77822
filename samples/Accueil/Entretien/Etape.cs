using System.Collections.Immutable;

namespace Accueil.Entretien;

/// <summary>An answer that a person gave: the fact that it is about, and the fields of the form, as typed.</summary>
/// <param name="Cle">The key of the question.</param>
/// <param name="Valeurs">The fields that were filled; none for « Je ne sais pas ».</param>
internal sealed record Etape(string Cle, ImmutableDictionary<string, string> Valeurs)
{
    internal bool EstInconnue => Valeurs.IsEmpty;

    /// <summary>Whether it is about one of the things that another answer lists.</summary>
    internal bool DependDe(Etape autre) => Cle.StartsWith($"{autre.Cle}[", StringComparison.Ordinal);
}
