using System.Globalization;
using System.Text.Json;

namespace Rncp.Tests.Codes;

/// <summary>What the open codes promise more: they are values, with a default that stands for "no code".</summary>
/// <typeparam name="T">The type of the code.</typeparam>
public abstract class ContratDeCodeOuvert<T> : ContratJson<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable, IEquatable<T>, IComparable<T>
{
    /// <summary>Official forms in the order of the type.</summary>
    protected abstract string[] Tries { get; }

    protected abstract bool EstDefini(T code);

    /// <summary>What looks at properties, as loggers and test libraries do, sees the code.</summary>
    [Fact]
    public void Propriete_de_texte_dit_la_forme_officielle()
    {
        var texte = typeof(T).GetProperty("Texte")!;

        Assert.Equal("", texte.GetValue(default(T)));
        Chacun.Verifier(Officiels, officiel => Assert.Equal(officiel.Key, texte.GetValue(officiel.Value)));
    }

    [Fact]
    public void EstDefini_est_vrai_de_tout_code_sauf_de_celui_par_defaut()
    {
        Assert.False(EstDefini(default));
        Chacun.Verifier(Officiels.Values, code => Assert.True(EstDefini(code)));
    }

    [Fact]
    public void TryFormat_ecrit_la_forme_officielle() => Chacun.Verifier(Officiels, officiel =>
    {
        var tampon = new char[32];
        Assert.True(officiel.Value.TryFormat(tampon, out var ecrits, default, CultureInfo.GetCultureInfo("ar-SA")));
        Assert.Equal(officiel.Key, new string(tampon, 0, ecrits));
        Assert.Equal('\0', tampon[ecrits]);
        Assert.True(officiel.Value.TryFormat(new char[ecrits], out _, default, null));
        Assert.Equal(officiel.Key, officiel.Value.ToString("ignored", CultureInfo.GetCultureInfo("ar-SA")));
        Assert.Equal($"<{officiel.Key}>", $"<{officiel.Value}>");
    });

    [Fact]
    public void TryFormat_n_ecrit_rien_quand_la_place_manque() => Chacun.Verifier(Officiels, officiel =>
    {
        var tampon = new char[officiel.Key.Length - 1];
        Assert.False(officiel.Value.TryFormat(tampon, out var ecrits, default, null));
        Assert.Equal(0, ecrits);
        Chacun.Verifier(tampon, c => Assert.Equal('\0', c));
    });

    [Fact]
    public void Code_par_defaut_n_est_pas_un_nom_de_propriete() => Assert.Contains(
        $"The default {typeof(T).Name} is no code", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<T, int> { [default] = 1 })).Message, StringComparison.Ordinal);

    [Fact]
    public void Code_par_defaut_est_un_texte_vide()
    {
        Assert.Equal("", default(T).ToString());
        Assert.True(default(T).TryFormat([], out var ecrits, default, null));
        Assert.Equal(0, ecrits);
        Assert.Equal(default, new T());
        Chacun.Verifier(Officiels.Values, code => Assert.NotEqual(default, code));
    }

    [Fact]
    public void Equals_de_deux_codes_est_celui_de_leurs_textes()
    {
        foreach (var (texteA, a) in Officiels)
            foreach (var (texteB, b) in Officiels)
            {
                Assert.Equal(texteA == texteB, a.Equals(b));
                Assert.Equal(texteA == texteB, a.Equals((object)b));
                if (texteA == texteB) Assert.Equal(a.GetHashCode(), b.GetHashCode());
            }
        Assert.Equal(Officiels.Count, Officiels.Values.ToHashSet().Count);
    }

    [Fact]
    public void CompareTo_trie_les_codes_et_met_en_tete_celui_par_defaut()
    {
        T[] melanges = [.. Tries.Reverse().Select(texte => T.Parse(texte, null)), default];

        Assert.Equal(["", .. Tries], melanges.Order().Select(code => code.ToString()!));
        Assert.Equal(0, melanges[0].CompareTo(T.Parse(Tries[^1], null)));
    }
}
