using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rncp.Colonnes;

/// <summary>The types of this library, told by their JSON converters: a fiche that nobody has written yet is of them.</summary>
internal static class Catalogue
{
    private static readonly ConcurrentDictionary<Type, Colonne?> Connues = new();

    /// <summary>The longest text of each open code.</summary>
    private static readonly FrozenDictionary<Type, int> Longueurs = new Dictionary<Type, int>
    {
        [typeof(CodeRome)] = 5,
        [typeof(CodeNsf)] = 4,
        [typeof(CodeFormacode)] = 5,
        [typeof(CodeSecteur)] = 100,
        [typeof(Siret)] = 14,
    }.ToFrozenDictionary();

    /// <summary>How a type is stored; null for a type that is none of this library.</summary>
    internal static Colonne? De(Type type) => Connues.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, Chercher);

    private static Colonne? Chercher(Type type)
    {
        if (type == typeof(NiveauQualification)) return new Colonne(new NiveauConverter(), Longueur: null);
        if (type == typeof(IntervalleNiveau)) return new Colonne(new IntervalleConverter(), IntervalleConverter.Longueur);
        if (IFormeJson.De(type) is not { } forme) return null;
        var conversion = (type.IsEnum ? typeof(MotConverter<>) : typeof(CodeConverter<>)).MakeGenericType(type);
        return new Colonne(
            (ValueConverter)Activator.CreateInstance(conversion)!,
            Longueurs.TryGetValue(type, out var longueur) ? longueur : PlusLong(forme),
            type == typeof(CodeSecteur) ? new SecteurComparer() : null);
    }

    /// <summary>The longest text of a set; 1 for a set of a fiche that has no member, which stores nothing.</summary>
    private static int PlusLong(IFormeJson forme) => forme.Membres.Select(membre => membre.Key.Length).DefaultIfEmpty(1).Max();
}
