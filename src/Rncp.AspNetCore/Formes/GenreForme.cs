namespace Rncp.Formes;

/// <summary>What a type of this library is as text.</summary>
internal enum GenreForme
{
    /// <summary>A closed set, of a fiche or of the vocabulary: the code of a member.</summary>
    Ensemble = 1,

    /// <summary>An enumeration: a word.</summary>
    Mot,

    /// <summary>The key of a closed set: the code of its member.</summary>
    Cle,

    /// <summary>A code of a nomenclature.</summary>
    CodeOuvert,

    /// <summary>A level, whose JSON is a number.</summary>
    Niveau,

    /// <summary>A level or the two that it is between, whose JSON is a number or a text.</summary>
    Intervalle,
}
