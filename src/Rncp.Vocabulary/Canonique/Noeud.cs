namespace Rncp;

/// <summary>A value of a référentiel in its canonical form.</summary>
internal abstract record Noeud
{
    internal sealed record Chaine(string Texte) : Noeud;

    /// <summary>A number or a boolean, as JSON writes it.</summary>
    internal sealed record Litteral(string Json) : Noeud;

    /// <summary>Named values, in the order of the format.</summary>
    internal sealed record Objet(List<KeyValuePair<string, Noeud>> Proprietes) : Noeud;

    /// <summary>Values, each with what names it in a path: its code, key or year, else its position from 1.</summary>
    internal sealed record Liste(List<KeyValuePair<string, Noeud>> Elements) : Noeud;
}
