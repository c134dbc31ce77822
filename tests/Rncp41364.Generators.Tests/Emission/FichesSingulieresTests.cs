using System.Text.Json;
using System.Text.Json.Nodes;
using Rncp.Tests.Regles;

namespace Rncp.Tests.Emission;

/// <summary>What some fiches print, and most do not: short codes, gaps, compétences with parts or in two blocs, a false SIRET.</summary>
public class FichesSingulieresTests
{
    [Fact]
    public void Code_court_reste_celui_de_la_fiche_et_sa_cle_est_celle_de_tous_les_blocs()
    {
        var fiche = FicheEditee.Charger(Fiches.Essai, "RNCP999", Variantes.CodesCourts);
        var bloc = fiche.Blocs[1];
        var type = bloc.GetType();

        Assert.Equal(("02", 2, "02"), (bloc.Code, bloc.Numero, bloc.ToString()));
        Assert.Same(bloc, type.GetProperty("BC02")!.GetValue(null));
        Assert.Equal("\"02\"", JsonSerializer.Serialize(bloc, type));
        Assert.Equal(["RNCP999BC01C01", "RNCP999BC01C02"], fiche.Competences.Select(competence => competence.Code));
        foreach (var texte in new[] { "02", "BC02", "bc02" }) Assert.Same(bloc, type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [texte]));
        var refus = Assert.IsType<FormatException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, ["03"])).InnerException);
        Assert.Contains("with or without BC (BC01 for 01): 01, 02.", refus.Message, StringComparison.Ordinal);
        foreach (var texte in new[] { "2", "002", "RNCP999", "RNCP99902", "C02", "BC2", "03", "" })
            Assert.False((bool)type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.Invoke(null, [texte, null])!, texte);
    }

    [Fact]
    public void Code_court_parmi_des_longs_n_est_pas_la_suite_du_code_de_la_fiche()
    {
        var type = FicheEditee.Charger(Fiches.Essai, "RNCP999", r =>
        {
            r["blocs"]![0]!["code"] = "01";
            r["correspondances"] = new JsonArray();
        }).Blocs[0].GetType();

        foreach (var texte in new[] { "01", "BC01", "BC02", "RNCP999BC02" }) Assert.NotNull(type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [texte]));
        foreach (var texte in new[] { "RNCP99901", "02", "RNCP999" })
            Assert.False((bool)type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.Invoke(null, [texte, null])!, texte);
    }

    [Fact]
    public void Bloc_qui_manque_laisse_un_trou()
    {
        var fiche = FicheEditee.Charger(Fiches.Essai, "RNCP999", Variantes.SansLeDeuxieme);

        Assert.Equal([("RNCP999BC01", 1, 0), ("RNCP999BC07", 7, 1)], fiche.Blocs.Select(bloc => (bloc.Code, bloc.Numero, Ordre(bloc))));

        static int Ordre(IBloc bloc) => (int)bloc.GetType().GetProperty("Ordre")!.GetValue(bloc)!;
    }

    [Fact]
    public void Competence_partagee_nomme_celle_qu_elle_reprend()
    {
        var competences = FicheEditee.Charger(Fiches.Essai, "RNCP999", Variantes.Partager).Competences;

        Assert.Same(competences[1], competences[2].MemeQue);
        Assert.Null(competences[1].MemeQue);
        Assert.Equal("RNCP999BC02C01", competences[2].Code);
    }

    [Fact]
    public void Elements_d_une_competence_sont_dans_leur_ordre()
    {
        var competences = FicheEditee.Charger(Fiches.Essai, "RNCP999", r =>
            r["blocs"]![0]!["competences"]![0]!["elements"] = new JsonArray("Choisir un essai", "Régler la machine")).Competences;

        Assert.Equal(["Choisir un essai", "Régler la machine"], competences[0].Elements.Paragraphes.ToArray());
        Assert.True(competences[1].Elements.EstVide);
    }

    [Fact]
    public void SIRET_imprime_avec_une_cle_fausse_est_garde_a_part()
    {
        var certificateur = FicheEditee.Charger(Fiches.Essai, "RNCP999", r =>
            r["certificateurs"]![0]!["siret"] = new JsonObject { ["valeur"] = "38935885400055", ["remarque"] = "Imprimé ainsi." }).Certificateurs[0];

        Assert.Null(certificateur.Siret);
        Assert.Equal("38935885400055", certificateur.SiretImprime);
    }
}
