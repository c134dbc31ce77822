using System.Text.Json.Nodes;
using Rncp.Tests.Emission;
using Rncp.Tests.Regles;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0037: in a fiche of the RS, what only those of the RNCP have.</summary>
public class RNCP0037_AutreRepertoire
{
    [Theory]
    [InlineData("niveau", "5", "⟦5⟧", "have no level: remove it or, if the source prints it, say so in a remarque")]
    [InlineData("codesRome", "[{\"numero\":1,\"code\":\"M1805\",\"libelle\":\"A\"}]", "⟦[⟧{\"numero\":1,\"code\":\"M1805\",\"libelle\":\"A\"}]", "have no ROME code: remove it")]
    public void Section_du_RNCP_est_signalee(string nom, string valeur, string marquee, string message) =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Rs(r => r[nom] = JsonNode.Parse(valeur)), $"\"{nom}\":{valeur}", $"\"{nom}\":{marquee}"), "RNCP0037", message);

    [Fact]
    public void Bloc_d_une_fiche_du_RS_est_signale_une_fois() =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Rs(Blocs("Préparer")), "\"code\":\"01\"", "\"code\":⟦\"01\"⟧"), "RNCP0037", "have no bloc: remove it", "in a remarque on the 'libelle' of the first one");

    [Fact]
    public void Voie_par_l_apprentissage_d_une_fiche_du_RS_est_signalee() =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Rs(r => r["voiesAcces"]![0]!["voie"] = "ContratApprentissage", Voie("FormationInitiale")), "\"voie\":\"ContratApprentissage\"", "\"voie\":⟦\"ContratApprentissage\"⟧"),
            "RNCP0037", "have no route by apprenticeship: remove it", "in a remarque on 'ouverte'");

    [Fact]
    public void Section_que_l_on_explique_ne_dit_rien()
    {
        Defaut.AttendreRien(Rs(r => r["niveau"] = Remarque(5)));
        Defaut.AttendreRien(Rs(r => r["niveau"] = new JsonObject { ["absent"] = "Le registre n'en a pas." }));
        Defaut.AttendreRien(Rs(r => r["codesRome"] = new JsonArray()));
        Defaut.AttendreRien(Rs(Blocs(Remarque("Préparer"))));
        Defaut.AttendreRien(Rs(r => r["voiesAcces"]![0]!["voie"] = "ContratApprentissage", Voie("FormationInitiale"), r => r["voiesAcces"]![0]!["ouverte"] = Remarque(true)));
    }

    [Fact]
    public void Fiche_du_RNCP_a_tout_cela() => Defaut.AttendreRien(Fiches.Essai);

    private static JsonObject Remarque(JsonNode valeur) => new() { ["valeur"] = valeur, ["remarque"] = "Imprimé ainsi." };

    private static Action<JsonObject> Blocs(JsonNode libelle) => r =>
        r["blocs"] = new JsonArray(new JsonObject { ["numero"] = 1, ["code"] = "01", ["libelle"] = libelle, ["texteCompetences"] = new JsonArray("Préparer."), ["evaluation"] = new JsonArray() });

    /// <summary>The first route once more, under the name of another one.</summary>
    private static Action<JsonObject> Voie(string nom) => r =>
    {
        var voie = r["voiesAcces"]![0]!.DeepClone();
        voie["voie"] = nom;
        r["voiesAcces"]!.AsArray().Add(voie);
    };

    private static string Rs(params Action<JsonObject>[] editions) => FicheEditee.Editer(Fiches.Essai, r =>
    {
        Variantes.EnRs(r);
        foreach (var edition in editions) edition(r);
    });
}
