using Rncp41364;

namespace Rncp.Tests;

/// <summary>The text of the predicates, and the names that they refuse.</summary>
public sealed class TexteSqlTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void Sql_de_trois_colonnes_est_le_texte_attendu()
    {
        var predicats = Fiche.Sql("niveau", "bac", "mois", table: "p");

        Assert.Equal(
            "((\"p\".\"niveau\" IS NOT NULL AND \"p\".\"niveau\" >= 5) OR ((\"p\".\"bac\" IS TRUE OR (\"p\".\"niveau\" IS NOT NULL AND \"p\".\"niveau\" >= 4)) AND (\"p\".\"mois\" IS NOT NULL AND \"p\".\"mois\" >= 6)))",
            predicats.Certain);
        Assert.Equal(
            "((\"p\".\"niveau\" IS NULL OR \"p\".\"niveau\" >= 5) OR ((\"p\".\"niveau\" IS NULL OR \"p\".\"niveau\" >= 4) AND (\"p\".\"mois\" IS NULL OR \"p\".\"mois\" >= 6)))",
            predicats.Possible);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("a\0", "U+0000")]
    [InlineData("a\nb", "U+000A")]
    [InlineData("\u007f", "U+007F")]
    [InlineData("a\u0085", "U+0085")]
    [InlineData("\u202eab", "U+202E")]
    [InlineData("a\u2028", "U+2028")]
    [InlineData("a\u200b", "U+200B")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "63 bytes")]
    [InlineData("éééééééééééééééééééééééééééééééé", "63 bytes")]
    public void Nom_impossible_est_refuse(string nom, string dit)
    {
        Assert.Contains(dit, Assert.Throws<ArgumentException>("niveau", () => Fiche.Sql(nom, "bac", "mois", null)).Message, StringComparison.Ordinal);
        Assert.Contains(dit, Assert.Throws<ArgumentException>("baccalaureat", () => Fiche.Sql("niveau", nom, "mois", null)).Message, StringComparison.Ordinal);
        Assert.Contains(dit, Assert.Throws<ArgumentException>("moisPossibles", () => Fiche.Sql("a", "b", "c", "d", nom, null)).Message, StringComparison.Ordinal);
        Assert.Contains(dit, Assert.Throws<ArgumentException>("table", () => Fiche.Sql("niveau", "bac", "mois", nom)).Message, StringComparison.Ordinal);
    }

    /// <summary>Half of a pair: no database can store it, and no attribute either.</summary>
    [Fact]
    public void Nom_d_un_demi_caractere_est_refuse()
    {
        Assert.Contains("U+D83D", Assert.Throws<ArgumentException>("niveau", () => Fiche.Sql("\ud83d", "bac", "mois", null)).Message, StringComparison.Ordinal);
        Assert.Contains("U+DC00", Assert.Throws<ArgumentException>("niveau", () => Fiche.Sql("a\udc00b", "bac", "mois", null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sql_sans_nom_est_refuse() => Assert.Throws<ArgumentNullException>("mois", () => Fiche.Sql("niveau", "bac", null!, null));
}
