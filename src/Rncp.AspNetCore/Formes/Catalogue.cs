using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rncp.Formes;

/// <summary>
/// The types of this library, told by their JSON converters: neither a list of fiches nor a search in their members, so that it holds in a
/// trimmed program, which keeps the converters that attributes name.
/// </summary>
internal static class Catalogue
{
    private static readonly ConcurrentDictionary<Type, Forme?> Connues = new();

    /// <summary>The open codes, with the pattern of each.</summary>
    private static readonly FrozenDictionary<Type, string> Expressions = new Dictionary<Type, string>
    {
        [typeof(CodeRome)] = "^[A-Za-z][0-9]{4}$",
        [typeof(CodeNsf)] = "^[0-9]{2,3}[A-Za-z]?$",
        [typeof(CodeFormacode)] = "^[0-9]{5}$",
        [typeof(CodeSecteur)] = "^[A-Za-z][A-Za-z0-9]{0,99}$",
        [typeof(Siret)] = "^[0-9]{14}$",
    }.ToFrozenDictionary();

    /// <summary>What a person states or is answered: an object in JSON, and nothing elsewhere.</summary>
    private static readonly FrozenSet<Type> Objets = FrozenSet.Create(
        typeof(Demande), typeof(Candidat), typeof(Titre), typeof(Experience), typeof(ChoixLectures), typeof(FaitsCandidat),
        typeof(Eligibilite));

    /// <summary>How a type is written, or its value when it may be null; null for a type that is none of this library.</summary>
    internal static Forme? De(Type type) => Connues.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, Chercher);

    /// <summary>The pattern of an open code.</summary>
    internal static string Expression(Forme forme) => Expressions[forme.Type];

    /// <summary>Whether a type is a thing of a fiche, known or not, that JSON has by its code.</summary>
    internal static bool EstUneChose(Type type) =>
        typeof(IMembre).IsAssignableFrom(type) || typeof(ICertification).IsAssignableFrom(type);

    /// <summary>Whether a type has no other form than JSON.</summary>
    internal static bool EstObjet(Type type) => Objets.Contains(Nullable.GetUnderlyingType(type) ?? type);

    private static Forme? Chercher(Type type)
    {
        if (type == typeof(NiveauQualification)) return new Forme(type, GenreForme.Niveau, [], Lire<NiveauQualification>);
        if (type == typeof(IntervalleNiveau)) return new Forme(type, GenreForme.Intervalle, [], Lire<IntervalleNiveau>);
        if (IFormeJson.De(type) is not { } un) return null;
        var genre = un.GetType().GetGenericTypeDefinition() == typeof(CleJsonConverter<,>) ? GenreForme.Cle
            : type.IsEnum ? GenreForme.Mot : Expressions.ContainsKey(type) ? GenreForme.CodeOuvert : GenreForme.Ensemble;
        return new Forme(type, genre, un.Membres, un.TryLire);
    }

    private static bool Lire<T>(string texte, out object? valeur) where T : class, IParsable<T>
    {
        var estLu = T.TryParse(texte, null, out var lue);
        valeur = lue;
        return estLu;
    }
}
