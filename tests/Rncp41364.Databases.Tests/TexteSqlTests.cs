using System.Text.Json;
using Rncp.Tests.Eligibilites;
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

    /// <summary>Typed by hand, a dialect after the other: what is certain, then what is possible.</summary>
    public static TheoryData<DialecteSql, string, string> Textes => new()
    {
        {
            DialecteSql.MySql,
            "((`p`.`niveau` IS NOT NULL AND `p`.`niveau` >= 5) OR ((`p`.`bac` IS TRUE OR (`p`.`niveau` IS NOT NULL AND `p`.`niveau` >= 4)) AND (`p`.`mois` IS NOT NULL AND `p`.`mois` >= 6)))",
            "((`p`.`niveau` IS NULL OR `p`.`niveau` >= 5) OR ((`p`.`niveau` IS NULL OR `p`.`niveau` >= 4) AND (`p`.`mois` IS NULL OR `p`.`mois` >= 6)))"
        },
        {
            DialecteSql.SqlServer,
            "(([p].[niveau] IS NOT NULL AND [p].[niveau] >= 5) OR ((([p].[bac] IS NOT NULL AND [p].[bac] = 1) OR ([p].[niveau] IS NOT NULL AND [p].[niveau] >= 4)) AND ([p].[mois] IS NOT NULL AND [p].[mois] >= 6)))",
            "(([p].[niveau] IS NULL OR [p].[niveau] >= 5) OR (([p].[niveau] IS NULL OR [p].[niveau] >= 4) AND ([p].[mois] IS NULL OR [p].[mois] >= 6)))"
        },
        {
            DialecteSql.ClickHouse,
            "((`p`.`niveau` IS NOT NULL AND `p`.`niveau` >= 5) OR (((`p`.`bac` IS NOT NULL AND `p`.`bac` = 1) OR (`p`.`niveau` IS NOT NULL AND `p`.`niveau` >= 4)) AND (`p`.`mois` IS NOT NULL AND `p`.`mois` >= 6)))",
            "((`p`.`niveau` IS NULL OR `p`.`niveau` >= 5) OR ((`p`.`niveau` IS NULL OR `p`.`niveau` >= 4) AND (`p`.`mois` IS NULL OR `p`.`mois` >= 6)))"
        },
        {
            DialecteSql.Spark,
            "((`p`.`niveau` IS NOT NULL AND `p`.`niveau` >= 5) OR ((`p`.`bac` IS TRUE OR (`p`.`niveau` IS NOT NULL AND `p`.`niveau` >= 4)) AND (`p`.`mois` IS NOT NULL AND `p`.`mois` >= 6)))",
            "((`p`.`niveau` IS NULL OR `p`.`niveau` >= 5) OR ((`p`.`niveau` IS NULL OR `p`.`niveau` >= 4) AND (`p`.`mois` IS NULL OR `p`.`mois` >= 6)))"
        },
    };

    [Theory]
    [MemberData(nameof(Textes))]
    public void Sql_d_un_dialecte_est_le_texte_attendu(DialecteSql dialecte, string certain, string possible)
    {
        var predicats = Fiche.Sql("niveau", "bac", "mois", "p", dialecte);

        Assert.Equal((certain, possible), (predicats.Certain, predicats.Possible));
    }

    /// <summary>A rule that asks for the baccalauréat alone: both forms of a boolean, and the other end of each quote doubled.</summary>
    [Theory]
    [InlineData(DialecteSql.Standard, "a\"b]`c", "\"a\"\"b]`c\" IS TRUE", "((\"n\" IS NULL OR \"n\" >= 4) AND \"a\"\"b]`c\" IS NOT FALSE)")]
    [InlineData(DialecteSql.MySql, "a\"b]`c", "`a\"b]``c` IS TRUE", "((`n` IS NULL OR `n` >= 4) AND `a\"b]``c` IS NOT FALSE)")]
    [InlineData(DialecteSql.SqlServer, "a\"b]`c", "([a\"b]]`c] IS NOT NULL AND [a\"b]]`c] = 1)", "(([n] IS NULL OR [n] >= 4) AND ([a\"b]]`c] IS NULL OR [a\"b]]`c] = 1))")]
    [InlineData(DialecteSql.ClickHouse, "a\"b]", "((`a\"b]` IS NOT NULL AND `a\"b]` = 1) OR 1 = 0)", "((`n` IS NULL OR `n` >= 4) AND (`a\"b]` IS NULL OR `a\"b]` = 1))")]
    [InlineData(DialecteSql.Spark, "a\"b]", "`a\"b]` IS TRUE", "((`n` IS NULL OR `n` >= 4) AND `a\"b]` IS NOT FALSE)")]
    public void Baccalaureat_seul_est_le_booleen_du_dialecte(DialecteSql dialecte, string nom, string certain, string possible)
    {
        var entree = Fiche.Regles!.Entree!;
        var seul = FicheEssai.Avec(Fiche, FicheEssai.Copier(entree, new ConditionEntree { Cle = "BAC", Genre = GenreCondition.Baccalaureat }));
        var predicats = seul.Sql("n", "n", nom, "m", "m", null, dialecte: dialecte);

        Assert.Equal((certain, possible), (predicats.Certain, predicats.Possible));
    }

    [Theory]
    [InlineData(DialecteSql.MySql, 64, "64 characters")]
    [InlineData(DialecteSql.SqlServer, 128, "128 characters")]
    [InlineData(DialecteSql.ClickHouse, 1000, null)]
    [InlineData(DialecteSql.Spark, 1000, null)]
    public void Nom_est_aussi_long_que_le_dialecte_le_prend(DialecteSql dialecte, int longueur, string? dit)
    {
        Assert.Contains(new string('é', longueur), Fiche.Sql(new('é', longueur), "bac", "mois", null, dialecte).Certain, StringComparison.Ordinal);
        if (dit is null) return;
        var refus = Assert.Throws<ArgumentException>("niveau", () => Fiche.Sql(new('é', longueur + 1), "bac", "mois", null, dialecte));
        Assert.Contains(dit, refus.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DialecteSql.ClickHouse, "a`b", "The character 2 of the name is `, and a name has none in ClickHouse")]
    [InlineData(DialecteSql.ClickHouse, "\\", "The character 1 of the name is \\, and a name has none in ClickHouse")]
    [InlineData(DialecteSql.Spark, "`", "The character 1 of the name is `, and a name has none in Spark")]
    [InlineData(DialecteSql.Spark, "ab\\", "The character 3 of the name is \\, and a name has none in Spark")]
    public void Apostrophe_inverse_et_barre_inverse_sont_refusees_ou_elles_ne_se_citent_pas(DialecteSql dialecte, string nom, string dit)
    {
        Assert.StartsWith(dit, Assert.Throws<ArgumentException>("mois", () => Fiche.Sql("niveau", "bac", nom, null, dialecte)).Message, StringComparison.Ordinal);
        Assert.StartsWith(dit, Assert.Throws<ArgumentException>("table", () => Fiche.Sql("a", "b", "c", "d", "e", nom, dialecte: dialecte)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Dialecte_qui_n_en_est_pas_un_est_refuse(int valeur)
    {
        Assert.Throws<ArgumentOutOfRangeException>("dialecte", () => Fiche.Sql("niveau", "bac", "mois", null, (DialecteSql)valeur));
        Assert.Throws<ArgumentOutOfRangeException>("dialecte", () => Fiche.Sql("a", "b", "c", "d", "e", null, dialecte: (DialecteSql)valeur));
    }

    /// <summary>As a setting names it.</summary>
    [Fact]
    public void Dialecte_est_un_mot_en_JSON() =>
        Assert.Equal("[\"standard\",\"mySql\",\"sqlServer\",\"clickHouse\",\"spark\"]", JsonSerializer.Serialize(Enum.GetValues<DialecteSql>()));

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
