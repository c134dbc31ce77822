using Rncp.Analyzers;

namespace Rncp.Tests.Analyseurs;

/// <summary>What the analyzers call an open code is what its parser takes, of every text of one and two signs and of a hundred thousand longer ones.</summary>
public class FormesDesCodesTests
{
    private const string Signes = "019aAzZtM@[`{/:é٣ \u0000";

    private static readonly string[] Graines =
        ["M1805", "326t", "31090", "11000007200014", "35600000000048", "Marketing", "BanqueAssurance", new('a', 100), new('a', 101), ""];

    [Fact]
    public void Formes_sont_celles_des_analyses()
    {
        var hasard = new Random(1);
        var textes = Signes.Select(signe => signe.ToString()).Concat(Signes.SelectMany(un => Signes.Select(autre => $"{un}{autre}")))
            .Concat(Enumerable.Range(0, 100_000).Select(_ => Change(Graines[hasard.Next(Graines.Length)], hasard))).Concat(Graines).ToArray();

        Chacun.Verifier(textes, texte =>
        {
            Verifier("CodeRome", texte, CodeRome.TryParse(texte, out _));
            Verifier("CodeNsf", texte, CodeNsf.TryParse(texte, out _));
            Verifier("CodeFormacode", texte, CodeFormacode.TryParse(texte, out _));
            Verifier("Siret", texte, Siret.TryParse(texte, out _));
            Verifier("CodeSecteur", texte, CodeSecteur.TryParse(texte, null, out _));
        });
        // All of one kind would compare nothing.
        Assert.InRange(textes.Count(texte => CodeNsf.TryParse(texte, out _)), 100, textes.Length / 2);
    }

    private static void Verifier(string type, string texte, bool estLu) =>
        Assert.True(OpenCodes.ShouldBe(type, texte) is null == estLu, $"{type} '{texte}': parsed {estLu}");

    private static string Change(string graine, Random hasard)
    {
        var texte = graine.ToList();
        for (var fautes = hasard.Next(3); fautes > 0; fautes--)
        {
            var ici = hasard.Next(texte.Count + 1);
            if (hasard.Next(2) == 0 || ici == texte.Count) texte.Insert(ici, Signes[hasard.Next(Signes.Length)]);
            else if (hasard.Next(2) == 0) texte.RemoveAt(ici);
            else texte[ici] = Signes[hasard.Next(Signes.Length)];
        }
        return new([.. texte]);
    }
}
