using Rncp.Format;
using Rncp.Generators;

namespace Rncp.Tests.Pipeline;

/// <summary>The lists and maps of the models compare by value: without it, nothing would ever be unchanged.</summary>
public class EgalitesTests
{
    [Fact]
    public void Listes_de_memes_elements_sont_egales()
    {
        EquatableArray<string> une = new(["a", "b"]), autre = new(new List<string> { "a", "b" });

        Assert.True(une.Equals(autre) && une.Equals((object)autre));
        Assert.Equal(une.GetHashCode(), autre.GetHashCode());
        Assert.False(une.Equals(new EquatableArray<string>(["b", "a"])));
        Assert.False(une.Equals(new EquatableArray<string>(["a"])));
        Assert.False(une.Equals("a"));
    }

    /// <summary>A struct has a default whatever its constructors: it is an empty list, not a trap.</summary>
    [Fact]
    public void Liste_par_defaut_est_vide()
    {
        EquatableArray<string> defaut = default;

        Assert.True(defaut.Equals(new EquatableArray<string>([])) && new EquatableArray<string>([]).Equals(defaut));
        Assert.Equal(new EquatableArray<string>([]).GetHashCode(), defaut.GetHashCode());
        Assert.Empty(defaut);
        Assert.Throws<ArgumentOutOfRangeException>(() => defaut[0]);
    }

    [Fact]
    public void Listes_imbriquees_comparent_leurs_elements()
    {
        static ListValue Liste(params int[] nombres) => new(new(nombres.Select(nombre => (Value)new IntegerValue(nombre))));

        Assert.Equal(Liste(1, 2), Liste(1, 2));
        Assert.NotEqual(Liste(1, 2), Liste(1, 3));
    }

    [Fact]
    public void Tables_sont_egales_quel_que_soit_leur_ordre()
    {
        EquatableMap<string, int> une = new(new() { ["a"] = 1, ["b"] = 2 }), autre = new(new() { ["b"] = 2, ["a"] = 1 });

        Assert.Equal(une, autre);
        Assert.Equal(une.GetHashCode(), autre.GetHashCode());
        Assert.NotEqual(une, new(new() { ["a"] = 1, ["b"] = 3 }));
        Assert.NotEqual(une, new(new() { ["a"] = 1, ["c"] = 2 }));
        Assert.NotEqual(une, new(new() { ["a"] = 1 }));
    }

    /// <summary>The driver compares the map of a project with itself once for each file: item by item, a thousand files would take a million comparisons.</summary>
    [Fact]
    public void Liste_et_table_ne_comparent_pas_leurs_elements_avec_eux_memes()
    {
        EquatableMap<string, Incomparable> table = new(new() { ["a"] = new() });
        EquatableArray<Incomparable> liste = new([new()]), copie = liste;

        Assert.True(table.Equals(table));
        Assert.True(liste.Equals(copie));
        Assert.Throws<InvalidOperationException>(() => table.Equals(new EquatableMap<string, Incomparable>(new() { ["a"] = new() })));
        Assert.Throws<InvalidOperationException>(() => liste.Equals(new EquatableArray<Incomparable>([new()])));
    }

    private sealed class Incomparable : IEquatable<Incomparable>
    {
        public bool Equals(Incomparable? other) => throw new InvalidOperationException();

        public override bool Equals(object? obj) => throw new InvalidOperationException();

        public override int GetHashCode() => 0;
    }
}
