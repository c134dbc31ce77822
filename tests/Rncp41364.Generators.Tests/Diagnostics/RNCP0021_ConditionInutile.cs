using System.Globalization;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0021: parts of a rule without which it decides the same of everybody. They are warnings: the rule is applied.</summary>
public class RNCP0021_ConditionInutile
{
    private const string N6 = "{ \"cle\": \"N6\", \"niveau\": 6, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }";
    private const string Bac = "{ \"cle\": \"BAC\", \"baccalaureat\": true, \"source\": \"prerequisEntree[2]\", \"citation\": \"baccalauréat\" }";

    [Fact]
    public void Niveau_qu_un_autre_contient_est_signale() =>
        Attendre(N6, $"{N6}, ⟦{{⟧ \"cle\": \"N7\", \"niveau\": 7, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme\" }}", "The condition 'N7' changes nothing: the rule decides the same of everybody without it");

    [Fact]
    public void Niveau_exige_en_plus_d_un_niveau_plus_haut_est_signale() =>
        Attendre(N6, $"{{ \"cle\": \"DEUX\", \"toutes\": [{N6}, ⟦{{⟧ \"cle\": \"N5\", \"niveau\": 5, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme\" }}] }}", "'N5'");

    /// <summary>Of two that say the same, the second one; a duration in fewer sectors is the stricter one.</summary>
    [Theory]
    [InlineData("[\"Essais\", \"Mesures\"]", "[\"Mesures\"]", "toutes", "AN")]
    [InlineData("[\"Essais\", \"Mesures\"]", "[\"Mesures\"]", "uneDe", "AUTRE")]
    [InlineData("[\"Essais\", \"Mesures\"]", "[\"Mesures\", \"Essais\"]", "toutes", "AUTRE")]
    public void Experience_qu_une_autre_contient_est_signalee(string secteurs, string autres, string groupe, string inutile)
    {
        string Experience(string cle, string secteurs) =>
            $"{(cle == inutile ? "⟦{⟧" : "{")} \"cle\": \"{cle}\", \"experience\": {{ \"mois\": 12, \"secteurs\": {secteurs} }}, \"source\": \"prerequisEntree[2]\", \"citation\": \"un an d’expérience\" }}";

        Attendre(Bac, $"{{ \"cle\": \"LES2\", \"{groupe}\": [{Experience("AN", secteurs)}, {Experience("AUTRE", autres)}] }}, {Bac.Replace("BAC", "BAC2", StringComparison.Ordinal)}", $"'{inutile}'", SansAn);
    }

    /// <summary>The fiches name both, and a baccalauréat is not always given with its level.</summary>
    [Fact]
    public void Baccalaureat_a_cote_du_niveau_4_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, Bac,
            $"{{ \"cle\": \"BACOU4\", \"uneDe\": [{Bac}, {{ \"cle\": \"N4\", \"niveau\": 4, \"source\": \"prerequisEntree[2]\", \"citation\": \"baccalauréat\" }}] }}"));

    [Fact]
    public void Niveaux_exacts_qui_ne_se_contiennent_pas_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(
            Defaut.Remplacer(Fiches.Essai, N6, $"{N6}, {{ \"cle\": \"N7\", \"niveau\": 7, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme\" }}"),
            "\"lectures\": [", "\"lectures\": [{ \"cle\": \"Exact\", \"parametre\": \"niveau\", \"source\": \"prerequisEntree[1]\", \"citation\": \"niveau 6\", \"question\": \"?\", \"parDefaut\": \"exactement\", \"autres\": [\"auMoins\"], \"justification\": \"x\" },"));

    /// <summary>Forty durations make more people than are worth telling apart: nothing is said, and quickly.</summary>
    [Fact]
    public void Regle_immense_n_est_pas_fouillee()
    {
        var conditions = Enumerable.Range(0, 40).Select(i => string.Create(CultureInfo.InvariantCulture,
            $"{{ \"cle\": \"E{i}\", \"experience\": {{ \"mois\": 12, \"secteurs\": [\"Essais\"] }}, \"source\": \"prerequisEntree[1]\", \"citation\": \"niveau 6\" }}"));

        Defaut.AttendreRien(Defaut.Remplacer(
            Defaut.Remplacer(Fiches.Essai, N6, string.Join(", ", conditions)),
            "\"attendu\": \"satisfait\", \"raison\": \"un niveau 6 suffit\"", "\"attendu\": \"nonSatisfait\", \"raison\": \"x\""));
    }

    private static void Attendre(string ancien, string nouveau, string message, Func<string, string>? puis = null)
    {
        var json = Defaut.Remplacer(Fiches.Essai, ancien, nouveau);
        Defaut.AttendreAvertissement(puis is null ? json : puis(json), "RNCP0021", message);
    }

    /// <summary>Without the experience of the fiche, whose place the test takes.</summary>
    private static string SansAn(string json)
    {
        var debut = json.IndexOf(",\n              {\n                \"cle\": \"AN\"", StringComparison.Ordinal);
        return json.Remove(debut, json.IndexOf("              }\n            ]", debut, StringComparison.Ordinal) + 15 - debut);
    }
}
