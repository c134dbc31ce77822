namespace Rncp.Tests.Codes;

/// <summary>What the closed sets promise more: one instance for each member, in the order of the fiche.</summary>
/// <typeparam name="T">The set.</typeparam>
public abstract class ContratDeMembre<T> : ContratJson<T> where T : Membre<T>, ISpanParsable<T>
{
    /// <summary>All the members of the set.</summary>
    protected abstract IReadOnlyList<T> Tous { get; }

    [Fact]
    public void Parse_de_chaque_membre_rend_cette_instance_meme() => Chacun.Verifier(Tous, membre =>
    {
        Assert.Same(membre, T.Parse(membre.ToString(), null));
        Assert.Same(membre, Surcharges<T>.Parse(membre.ToString().ToLowerInvariant()));
    });

    /// <summary>Bit 5 is the case of an ASCII letter, and makes something else of a digit; those after it leave ASCII.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(15)]
    public void TryParse_d_un_code_dont_un_bit_change_distingue_la_casse_du_reste(int bit) => Chacun.Verifier(Tous, membre =>
    {
        var code = membre.ToString();
        for (var i = 0; i < code.Length; i++)
        {
            var texte = code[..i] + (char)(code[i] ^ 1 << bit) + code[(i + 1)..];
            Assert.Same(bit == 5 && char.IsAsciiLetter(code[i]) ? membre : null, T.TryParse(texte, null, out var lu) ? lu : null);
        }
    });

    /// <summary>What takes a type that formats itself for a value, as queries of URLs and rows of tests do.</summary>
    [Fact]
    public void Membre_se_met_en_forme_comme_son_code() => Chacun.Verifier(Tous, membre =>
    {
        IFormattable valeur = membre;
        Assert.Equal(membre.ToString(), valeur.ToString("ignored", System.Globalization.CultureInfo.GetCultureInfo("ar-SA")));
    });

    [Fact]
    public void Ordre_des_membres_est_celui_de_l_ensemble()
    {
        Assert.Equal(Enumerable.Range(0, Tous.Count), Tous.Select(membre => membre.Ordre));
        Assert.Equal(Tous, Tous.Reverse().Order());
    }

    [Fact]
    public void Equals_de_deux_membres_est_l_identite()
    {
        foreach (var a in Tous)
            foreach (var b in Tous)
            {
                Assert.Equal(ReferenceEquals(a, b), a.Equals(b));
                Assert.Equal(ReferenceEquals(a, b), a.Equals((object)b));
                Assert.Equal(a.Ordre.CompareTo(b.Ordre), Math.Sign(a.CompareTo(b)));
            }
        Assert.Equal(Tous.Count, Tous.ToHashSet().Count);
    }

    [Fact]
    public void CompareTo_suit_l_usage_pour_null_et_pour_un_autre_type()
    {
        var membre = Tous[0];

        Assert.False(membre.Equals(null));
        Assert.False(membre.Equals("text"));
        Assert.True(membre.CompareTo(null) > 0);
        Assert.True(((IComparable)membre).CompareTo(null) > 0);
        Assert.Equal(0, ((IComparable)membre).CompareTo(membre));
        Assert.Throws<ArgumentException>(() => ((IComparable)membre).CompareTo("text"));
    }
}
