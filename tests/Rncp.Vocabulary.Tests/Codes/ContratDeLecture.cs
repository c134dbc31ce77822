using System.ComponentModel;
using System.Globalization;

namespace Rncp.Tests.Codes;

/// <summary>What every type that has a code promises of its parsers. One class for each type derives from it.</summary>
/// <typeparam name="T">The type of the code.</typeparam>
public abstract class ContratDeLecture<T> where T : notnull, ISpanParsable<T>
{
    private static readonly string Un = typeof(T) == typeof(IntervalleNiveau) ? "an" : "a";

    /// <summary>A text in its official form, to the value that it must give.</summary>
    protected abstract IReadOnlyDictionary<string, T> Officiels { get; }

    /// <summary>Other texts that are accepted, to the official form of what they give.</summary>
    protected virtual IReadOnlyDictionary<string, string> Formes => new Dictionary<string, string>();

    /// <summary>Texts of the right look that are no code of the type.</summary>
    protected abstract string[] Refuses { get; }

    /// <summary>What the message of a refusal must name.</summary>
    protected abstract string[] Attendus { get; }

    private string[] TousLesRefus => [.. Refuses, "", " ", .. Officiels.Keys.SelectMany(Deguisements.De).Where(texte => !Officiels.ContainsKey(texte))];

    [Fact]
    public void Parse_rend_par_chaque_surcharge_la_valeur_de_la_forme_officielle_et_des_autres() =>
        Chacun.Verifier([.. Officiels, .. Formes.Select(forme => KeyValuePair.Create(forme.Key, Officiels[forme.Value]))], forme => VerifierLecture(forme.Key, forme.Value));

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Parse_rend_la_meme_valeur_dans_toute_casse_et_toute_culture(string culture)
    {
        var avant = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Chacun.Verifier(Officiels, officiel =>
            {
                VerifierLecture(officiel.Key.ToUpperInvariant(), officiel.Value);
                VerifierLecture(officiel.Key.ToLowerInvariant(), officiel.Value);
                Assert.Equal(officiel.Key, officiel.Value.ToString());
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = avant;
        }
    }

    [Fact]
    public void ToString_est_la_forme_officielle() => Chacun.Verifier(Officiels, officiel => Assert.Equal(officiel.Key, officiel.Value.ToString()));

    [Fact]
    public void TryParse_refuse_par_chaque_surcharge_ce_qui_n_est_pas_un_code() => Chacun.Verifier(TousLesRefus, texte =>
    {
        Assert.False(Surcharges<T>.TryParse(texte, out var un), Afficher(texte));
        Assert.False(Surcharges<T>.TryParseAvecFormat(texte, CultureInfo.InvariantCulture, out var deux), Afficher(texte));
        Assert.False(T.TryParse(texte.AsSpan(), null, out var trois), Afficher(texte));
        Chacun.Verifier([un, deux, trois], valeur => Assert.Equal(default, valeur));
    });

    /// <summary>A blank around is what a copy brings along; the message says so, and what would be read.</summary>
    [Theory]
    [InlineData(" ", "")]
    [InlineData("", "\n")]
    [InlineData("\u00A0", "\u200B\t ")]
    public void Parse_nomme_le_blanc_qui_entoure_un_code(string avant, string apres) => Chacun.Verifier(Officiels.Keys, texte =>
    {
        var erreur = Assert.Throws<FormatException>(() => Surcharges<T>.Parse(avant + texte + apres));

        Assert.Contains($" is not {Un} {typeof(T).Name}: there is a blank around it, and '{texte}' is one. Expected", erreur.Message, StringComparison.Ordinal);
        Assert.False(Surcharges<T>.TryParse(avant + texte + apres, out _));
    });

    [Fact]
    public void Parse_nomme_le_blanc_qui_coupe_un_code()
    {
        var sansBlanc = Officiels.Keys.Where(texte => !texte.Contains(' ', StringComparison.Ordinal)).ToArray();
        // « Niveau 4 » has a blank of its own.
        Assert.Equal(typeof(T) == typeof(NiveauQualification) || typeof(T) == typeof(IntervalleNiveau), sansBlanc.Length == 0);
        foreach (var texte in sansBlanc)
        {
            var coupe = texte.Insert(texte.Length - 1, " ");
            Assert.Contains($"'{coupe}' is not {Un} {typeof(T).Name}: there is a blank in it, and '{texte}' is one.", Assert.Throws<FormatException>(() => Surcharges<T>.Parse(coupe)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Parse_refuse_ce_qui_n_est_pas_un_code_et_dit_ce_qui_est_juste() => Chacun.Verifier(TousLesRefus, texte =>
    {
        var erreurs = new[]
        {
            Assert.Throws<FormatException>(() => Surcharges<T>.Parse(texte)),
            Assert.Throws<FormatException>(() => Surcharges<T>.ParseAvecFormat(texte, null)),
            Assert.Throws<FormatException>(() => Surcharges<T>.ParseSpan(texte)),
            Assert.Throws<FormatException>(() => T.Parse(texte.AsSpan(), null)),
        };
        foreach (var erreur in erreurs)
        {
            Assert.Contains(typeof(T).Name, erreur.Message, StringComparison.Ordinal);
            Chacun.Verifier(Attendus, attendu => Assert.Contains(attendu, erreur.Message, StringComparison.Ordinal));
        }
    });

    [Fact]
    public void TryParse_de_null_est_faux()
    {
        Assert.False(Surcharges<T>.TryParse(null, out var valeur));
        Assert.False(Surcharges<T>.TryParseAvecFormat(null, null, out _));
        Assert.Equal(default, valeur);
    }

    [Fact]
    public void Parse_de_null_leve_une_exception()
    {
        Assert.Throws<ArgumentNullException>(() => Surcharges<T>.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Surcharges<T>.ParseAvecFormat(null!, null));
    }

    /// <summary>A hostile text must become neither a huge message nor a stack overflow.</summary>
    [Theory]
    [InlineData('A')]
    [InlineData('1')]
    public void Parse_refuse_un_megaoctet_de_texte_en_peu_de_mots(char c)
    {
        var texte = new string(c, 1_000_000);

        Assert.False(Surcharges<T>.TryParse(texte, out _));
        Assert.InRange(Assert.Throws<FormatException>(() => Surcharges<T>.Parse(texte)).Message.Length, 1, 1_500);
    }

    /// <summary>What a reader would not see, or a terminal would obey, is shown.</summary>
    [Theory]
    [InlineData("a\nb", @"'a\u000ab' is not")]
    [InlineData("\u001B[2J\u2028", @"'\u001b[2J\u2028' is not")]
    [InlineData("\u202Eb\u200B\u00A0", @"'\u202eb\u200b\u00a0' is not")]
    [InlineData("e\u0301\U000E0041😀", @"'e\u0301\udb40\udc41😀' is not")]
    public void Parse_refuse_ce_qui_ne_se_voit_pas_par_un_message_qui_se_voit(string texte, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => Surcharges<T>.Parse(texte)).Message, StringComparison.Ordinal);

    /// <summary>Allocation is counted, not timed: the first calls may allocate, no later one.</summary>
    [Fact]
    public void TryParse_de_caracteres_n_alloue_rien()
    {
        var texte = Officiels.Keys.Last();
        // The runtime itself may allocate while it compiles a method again: what allocates each time never gives a zero.
        var alloues = Enumerable.Range(0, 10).Select(_ => Alloues(texte)).ToArray();
        Assert.Contains(0, alloues);
    }

    private static long Alloues(string texte)
    {
        var avant = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            T.TryParse(texte.AsSpan(), null, out _);
            T.TryParse("no code".AsSpan(), null, out _);
        }
        return GC.GetAllocatedBytesForCurrentThread() - avant;
    }

    [Fact]
    public void Convertisseur_du_type_lit_et_ecrit_la_forme_officielle()
    {
        var convertisseur = TypeDescriptor.GetConverter(typeof(T));
        var (texte, valeur) = Officiels.First();

        Assert.True(convertisseur.CanConvertFrom(typeof(string)));
        Assert.False(convertisseur.CanConvertFrom(typeof(int)));
        Assert.Equal(valeur, convertisseur.ConvertFromInvariantString(texte));
        Assert.Equal(valeur, convertisseur.ConvertFrom(null, CultureInfo.GetCultureInfo("tr-TR"), texte.ToLowerInvariant()));
        Assert.Equal(texte, convertisseur.ConvertToInvariantString(valeur));
        // A blank option of a form.
        Assert.Equal(default(T), convertisseur.ConvertFromInvariantString(""));
        Assert.Throws<FormatException>(() => convertisseur.ConvertFromInvariantString("no code"));
        Assert.Throws<FormatException>(() => convertisseur.ConvertFromInvariantString(" "));
        Assert.Throws<NotSupportedException>(() => convertisseur.ConvertFrom(42));
        Assert.Throws<NotSupportedException>(() => convertisseur.ConvertFrom(null!));
        Assert.Throws<NotSupportedException>(() => convertisseur.ConvertTo(valeur, typeof(int)));
    }

    private static void VerifierLecture(string texte, T valeur)
    {
        Assert.Equal(valeur, Surcharges<T>.Parse(texte));
        Assert.Equal(valeur, Surcharges<T>.ParseAvecFormat(texte, CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal(valeur, Surcharges<T>.ParseSpan(texte));
        // The interface, as generic code of the framework calls it.
        Assert.Equal(valeur, T.Parse(texte.AsSpan(), null));
        Assert.True(T.TryParse($"<{texte}>".AsSpan(1, texte.Length), null, out var span));
        Assert.Equal(valeur, span);
        Assert.True(Surcharges<T>.TryParse(texte, out var parTexte));
        Assert.Equal(valeur, parTexte);
        Assert.True(Surcharges<T>.TryParseAvecFormat(texte, null, out var avecFormat));
        Assert.Equal(valeur, avecFormat);
    }

    private static string Afficher(string texte) => string.Concat(texte.Select(c => c is > ' ' and < '\x7f' ? $"{c}" : $"\\u{(int)c:x4}"));
}
