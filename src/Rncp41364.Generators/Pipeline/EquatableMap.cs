using System;
using System.Collections.Generic;

namespace Rncp.Generators;

/// <summary>An immutable map that compares by value, whatever the order in which it was built.</summary>
internal sealed class EquatableMap<TKey, TValue>(Dictionary<TKey, TValue> items) : IEquatable<EquatableMap<TKey, TValue>>
    where TKey : notnull
{
    internal IReadOnlyDictionary<TKey, TValue> Items { get; } = items;

    internal bool ContainsKey(TKey key) => Items.ContainsKey(key);

    /// <summary>The driver compares the one map of a project once for each of its files: with itself, nearly always.</summary>
    public bool Equals(EquatableMap<TKey, TValue>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Items.Count != Items.Count) return false;
        var comparer = EqualityComparer<TValue>.Default;
        foreach (var item in Items)
            if (!other.Items.TryGetValue(item.Key, out var value) || !comparer.Equals(item.Value, value)) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableMap<TKey, TValue>);

    public override int GetHashCode()
    {
        var hash = Items.Count;
        foreach (var item in Items) hash ^= item.Key.GetHashCode();
        return hash;
    }
}
