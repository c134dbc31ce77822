using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Rncp.Tests.OpenApi;

/// <summary>The pattern of an open code takes what the code takes, but for the key of a SIRET, which no pattern has.</summary>
public class ExpressionsTests
{
    private static readonly string[] Textes =
    [
        "", "E1101", "e1101", "E110", "E11011", "11101", "É1101", "E１101", " E1101", "E1101\n", "320", "320m", "32", "32m", "3", "3200", "320mm", "320é", "31090", "3109", "310900", "3109a",
        "Marketing", "marketing2", "2marketing", "Mar keting", "Été", "a", new('a', 100), new('a', 101), "11000007200014", "1100000720001", "110000072000145", "1100000720001a",
    ];

    [Theory]
    [InlineData(typeof(CodeRome))]
    [InlineData(typeof(CodeNsf))]
    [InlineData(typeof(CodeFormacode))]
    [InlineData(typeof(CodeSecteur))]
    [InlineData(typeof(Siret))]
    public void Expression_d_un_code_prend_ce_que_le_code_prend(Type type)
    {
        var schema = new OpenApiSchema();
        Assert.True(SchemasRncp.Decrire(schema, type, new OpenApiDocument()));
        var expression = new Regex(schema.Pattern!, RegexOptions.ECMAScript);

        // $ of .NET, unlike that of JSON Schema, is before a last line break too.
        Chacun.Verifier(Textes, texte => Assert.Equal((texte, EstLu(type, texte)), (texte, expression.IsMatch(texte) && !texte.EndsWith('\n'))));
        Assert.Contains(Textes, texte => EstLu(type, texte));
    }

    [Theory]
    [InlineData(typeof(int))]
    [InlineData(typeof(DateOnly))]
    [InlineData(typeof(DayOfWeek))]
    public void Type_d_ailleurs_n_est_pas_decrit(Type type)
    {
        var schema = new OpenApiSchema { Description = "à moi" };

        Assert.False(SchemasRncp.Decrire(schema, type, new OpenApiDocument()));
        Assert.Equal("à moi", schema.Description);
        Assert.Null(SchemasRncp.Nom(type));
    }

    private static bool EstLu(Type type, string texte) =>
        type == typeof(CodeRome) ? CodeRome.TryParse(texte, out _)
        : type == typeof(CodeNsf) ? CodeNsf.TryParse(texte, out _)
        : type == typeof(CodeFormacode) ? CodeFormacode.TryParse(texte, out _)
        : type == typeof(CodeSecteur) ? CodeSecteur.TryParse(texte, null, out _)
        : Siret.TryParse(texte, out _);
}
