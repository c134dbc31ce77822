using System.Reflection;

namespace Rncp.Tests.Emission;

/// <summary>What generated code declares for analyzers is what its fiche does when it runs: each place, and each text of a code.</summary>
public class CheminsEtCodesTests
{
    public static TheoryData<string> Codes => [.. Fiches.Reelles, "RNCP999"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Chemins_declares_sont_ceux_de_la_fiche(string code)
    {
        var fiche = FichesReellesTests.Charger(Generation.De(Fiches.Reelle(code)).SansUnMot(), code);
        var arbre = fiche.GetType().GetCustomAttribute<CheminsAttribute>()!.Arbre;
        var chemins = typeof(ICertification).Assembly.GetType("Rncp.ArbreCanonique")!.GetMethod("Chemins", BindingFlags.Static | BindingFlags.NonPublic)!;

        var attendus = (HashSet<string>)chemins.Invoke(null, [fiche])!;

        Assert.Equal(attendus.Order(StringComparer.Ordinal), Lire(arbre).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Textes_declares_sont_ceux_que_chaque_ensemble_lit(string code)
    {
        var types = FichesReellesTests.Charger(Generation.De(Fiches.Reelle(code)).SansUnMot(), code).GetType().Assembly.GetTypes();
        var cles = types.Where(type => type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static));

        Chacun.Verifier(cles, cle =>
        {
            var ensemble = types.Single(type => "Cle" + type.Name == cle.DeclaringType!.Name);
            var textes = cle.GetCustomAttribute<CodesAttribute>()!.Textes;
            Chacun.Verifier(textes, texte =>
            {
                var membre = (IMembre)ensemble.GetMethod("Parse", [typeof(string)])!.Invoke(null, [texte])!;
                Assert.Equal((cle.GetRawConstantValue(), textes[0]), ((object)membre.Numero, membre.Code));
            });
        });
    }

    private static IEnumerable<string> Lire(string arbre)
    {
        var pas = new List<string>();
        foreach (var ligne in arbre.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var profondeur = ligne.Length - ligne.TrimStart('\t').Length;
            pas.RemoveRange(profondeur, pas.Count - profondeur);
            pas.Add(ligne[profondeur..]);
            yield return string.Concat(pas);
        }
    }
}
