using System.Text.Json.Nodes;
using Rncp.Tests.Regles;

namespace Rncp.Tests.Emission;

/// <summary>What is found over any fiche by a code is what the types of that fiche read, and nothing else.</summary>
public class RechercheTests
{
    public static TheoryData<string> Codes => [.. Fiches.Reelles, "RNCP999"];

    private delegate bool Recherche<T>(string? code, out T? trouve);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Recherche_par_code_trouve_ce_que_lit_le_type_de_la_fiche(string code) =>
        Verifier(FichesReellesTests.Charger(Generation.De(Fiches.Reelle(code)).SansUnMot(), code));

    /// <summary>A bloc of an old fiche, of which the code is its two digits.</summary>
    [Fact]
    public void Bloc_d_une_fiche_ancienne_se_trouve_par_ses_deux_chiffres()
    {
        Verifier(FicheEditee.Charger(Fiches.Essai, "RNCP999", Variantes.CodesCourts));
        Verifier(FicheEditee.Charger(Fiches.Essai, "RNCP999", r =>
        {
            r["blocs"]![0]!["code"] = "01";
            r["correspondances"] = new JsonArray();
        }));
    }

    private static void Verifier(ICertification fiche)
    {
        string[] textes =
        [
            .. fiche.Blocs.Select(bloc => bloc.Code).Concat(fiche.Competences.Select(competence => competence.Code)).SelectMany(Formes),
            .. Enumerable.Range(0, 13).SelectMany(i => Formes($"BC{i:00}").Concat(Formes($"C{i:00}")).Append($"{i:00}")),
        ];

        Comparer<IBloc>("Bloc", fiche.TryBloc);
        Comparer<ICompetence>("Competence", fiche.TryCompetence);

        void Comparer<T>(string type, Recherche<T> recherche) where T : class
        {
            var typee = fiche.GetType().Assembly.GetType($"{fiche.GetType().Namespace}.{type}", throwOnError: true)!
                .GetMethods().Single(methode => methode.Name == "TryParse" && methode.GetParameters() is [{ ParameterType: var texte }, _] && texte == typeof(string));
            Chacun.Verifier(textes, texte =>
            {
                object?[] arguments = [texte, null];
                var attendu = (bool)typee.Invoke(null, arguments)!;
                Assert.True(attendu == recherche(texte, out var trouve), $"{type} {texte}: Parse says {attendu}.");
                Assert.Same(arguments[1], trouve);
            });
        }
    }

    private static IEnumerable<string> Formes(string code) =>
        [code, code.ToLowerInvariant(), $" {code}", code[..^1], code + "0", code.Length > 4 ? code[^4..] : code, code.Length > 7 ? code[^7..] : code];
}
