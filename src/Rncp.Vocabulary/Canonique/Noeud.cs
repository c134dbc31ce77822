namespace Rncp;

/// <summary>A value of a référentiel in its canonical form.</summary>
internal abstract record Noeud
{
    /// <summary>Returns what the function of this kind gives.</summary>
    internal abstract T Selon<T>(Func<Chaine, T> chaine, Func<Litteral, T> litteral, Func<Objet, T> objet, Func<Liste, T> liste);

    internal sealed record Chaine(string Texte) : Noeud
    {
        internal override T Selon<T>(
            Func<Chaine, T> chaine, Func<Litteral, T> litteral, Func<Objet, T> objet, Func<Liste, T> liste) => chaine(this);
    }

    /// <summary>A number or a boolean, as JSON writes it.</summary>
    internal sealed record Litteral(string Json) : Noeud
    {
        internal override T Selon<T>(
            Func<Chaine, T> chaine, Func<Litteral, T> litteral, Func<Objet, T> objet, Func<Liste, T> liste) => litteral(this);
    }

    /// <summary>Named values, in the order of the format.</summary>
    internal sealed record Objet(List<KeyValuePair<string, Noeud>> Proprietes) : Noeud
    {
        internal override T Selon<T>(
            Func<Chaine, T> chaine, Func<Litteral, T> litteral, Func<Objet, T> objet, Func<Liste, T> liste) => objet(this);
    }

    /// <summary>Values, each with what names it in a path: its code, key or year, else its position from 1.</summary>
    internal sealed record Liste(List<KeyValuePair<string, Noeud>> Elements) : Noeud
    {
        internal override T Selon<T>(
            Func<Chaine, T> chaine, Func<Litteral, T> litteral, Func<Objet, T> objet, Func<Liste, T> liste) => liste(this);
    }
}
