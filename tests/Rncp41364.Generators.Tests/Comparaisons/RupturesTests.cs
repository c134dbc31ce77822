extern alias EnFonctionnement;

using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Comparaison = EnFonctionnement::Rncp.Comparaison;
using Referentiel = EnFonctionnement::Rncp.Referentiel;
using Temoin = EnFonctionnement::Rncp.Temoin;

namespace Rncp.Tests.Comparaisons;

/// <summary>What a comparison says no longer compiles does not, and did before.</summary>
public class RupturesTests
{
    private const string Absent = "CS0117", Oublie = "CS8509";

    private static readonly string Ancien = Fiches.Rncp41364.ReplaceLineEndings("\n");

    [Theory]
    [InlineData("\"cle\": \"ModerateurWeb\"", "\"cle\": \"Moderateur\"")]
    [InlineData("    { \"numero\": 6, \"cle\": \"ModerateurWeb\", \"libelle\": \"Modérateur web\" },\n", "")]
    [InlineData("\"code\": \"E1101\"", "\"code\": \"E1103\"")]
    [InlineData("\"code\": \"320m\"", "\"code\": \"320n\"")]
    [InlineData("\"code\": \"11001\"", "\"code\": \"11002\"")]
    [InlineData("\"rang\": 11, \"libelle\": \"Formuler", "\"rang\": 12, \"libelle\": \"Formuler")]
    [InlineData("    { \"numero\": 1, \"code\": \"E1101\", \"libelle\": \"Animation de site multimédia\" }\n", "")]
    [InlineData("\"evaluation\": [\"Mise en situation professionnelle\"]\n    }\n  ],\n  \"capitalisation\"", "\"evaluation\": [\"Mise en situation professionnelle\"]\n    },\n    { \"numero\": 5, \"code\": \"RNCP41364BC05\", \"libelle\": \"Autre\", \"texteCompetences\": [\"Faire.\"], \"evaluation\": [] }\n  ],\n  \"capitalisation\"")]
    [InlineData("\"libelle\": \"Webmaster animateur\" }", "\"libelle\": \"Webmaster animateur\" }, { \"numero\": 10, \"cle\": \"Veilleur\", \"libelle\": \"Veilleur\" }")]
    [InlineData("\"libelle\": \"Animation de site multimédia\" }", "\"libelle\": \"Animation de site multimédia\" }, { \"numero\": 2, \"code\": \"E1104\", \"libelle\": \"Autre\" }")]
    public void Ce_qui_est_dit_ne_plus_compiler_ne_compile_plus(string avant, string apres)
    {
        Assert.Equal(2, Ancien.Split(avant).Length);
        var neuf = Ancien.Replace(avant, apres, StringComparison.Ordinal);
        if (avant.StartsWith("\"rang\": 11", StringComparison.Ordinal)) neuf = neuf.Replace("\"competence\": \"BC04C11\"", "\"competence\": \"BC04C12\"", StringComparison.Ordinal);

        var temoin = Assert.Single(Comparaison.De(Lire(Ancien), Lire(neuf)).Changements.Select(un => un.Temoin).OfType<Temoin>());

        Confirmer(temoin, neuf);
    }

    /// <summary>The class of the sectors goes with the last of them: no fiche has it that has no rule.</summary>
    [Fact]
    public void Secteurs_qui_partent_tous_emportent_leur_classe()
    {
        var fiche = JsonNode.Parse(Ancien)!;
        fiche["regles"]!["secteurs"] = new JsonArray();
        fiche["regles"]!.AsObject().Remove("entree");
        var neuf = fiche.ToJsonString();

        var temoins = Comparaison.De(Lire(Ancien), Lire(neuf)).Changements.Select(un => un.Temoin).OfType<Temoin>().Where(un => un.Code is not null).ToArray();

        Assert.Equal(["_ = Secteur.Marketing;", "_ = Secteur.CommunicationDigitale;", "_ = Secteur.Publicite;"], temoins.Select(un => un.Code));
        Chacun.Verifier(temoins, temoin =>
        {
            var client = $"class Client {{ static void Lire() {{ {temoin.Code} }} }}";
            Assert.Empty(Erreurs(Ancien, client));
            Assert.Equal([temoin.Erreur], Erreurs(neuf, client));
        });
    }

    /// <summary>A name that another member takes compiles: that it reads another one is said by no compiler, and so claimed by nobody.</summary>
    [Theory]
    [InlineData("CHG015", "cle")]
    [InlineData("CHG016", "rang")]
    public void Nom_qu_un_autre_membre_prend_compile_encore(string regle, string identifiant)
    {
        var fiche = JsonNode.Parse(Ancien)!;
        var liste = (identifiant == "cle" ? fiche["metiers"] : fiche["blocs"]![0]!["competences"])!.AsArray();
        (liste[0]![identifiant], liste[1]![identifiant]) = (liste[1]![identifiant]!.DeepClone(), liste[0]![identifiant]!.DeepClone());
        if (identifiant == "rang")
            foreach (var attestee in fiche["competencesAttestees"]!.AsArray().Take(2)) attestee!["competence"] = attestee["competence"]!.GetValue<string>() == "BC01C01" ? "BC01C02" : "BC01C01";
        var neuf = fiche.ToJsonString();

        var changements = Comparaison.De(Lire(Ancien), Lire(neuf)).Changements.Where(un => un.Regle.Id == regle).ToArray();

        Assert.Equal(2, changements.Length);
        Chacun.Verifier(changements, un => Assert.Null(un.Temoin));
        var client = $"class Client {{ static void Lire() {{ _ = {(identifiant == "cle" ? $"Metier.{liste[0]!["cle"]}" : "Competence.BC01C01")}; }} }}";
        Assert.Empty(Erreurs(Ancien, client));
        Assert.Empty(Erreurs(neuf, client));
    }

    /// <summary>A compétence of another bloc: its old name is gone, or, where another one has taken its rank, the arm of its new one lacks.</summary>
    [Theory]
    [InlineData(false, "_ = Competence.BC01C11;")]
    [InlineData(true, "CleCompetence.BC02C12 => …,")]
    public void Competence_deplacee_casse_ce_qui_est_dit(bool estRemplacee, string code)
    {
        var fiche = JsonNode.Parse(Ancien)!;
        var attestees = fiche["competencesAttestees"]!.AsArray();
        attestees.Remove(attestees.Single(une => une!["competence"]!.GetValue<string>() == "BC01C11"));
        var (depart, arrivee) = (fiche["blocs"]![0]!["competences"]!.AsArray(), fiche["blocs"]![1]!["competences"]!.AsArray());
        var partie = depart[10]!;
        depart.RemoveAt(10);
        if (estRemplacee) depart.Add(new JsonObject { ["rang"] = 11, ["libelle"] = "Une autre." });
        partie["rang"] = 12;
        arrivee.Add(partie);
        var neuf = fiche.ToJsonString();

        var temoin = Comparaison.De(Lire(Ancien), Lire(neuf)).Changements.Single(un => un.Regle.Id == "CHG024").Temoin!;

        Assert.Equal(code, temoin.Code);
        Confirmer(temoin, neuf);
    }

    private static void Confirmer(Temoin temoin, string neuf)
    {
        if (temoin.Erreur == Absent)
        {
            var client = $"class Client {{ static void Lire() {{ {temoin.Code} }} }}";
            Assert.Empty(Erreurs(Ancien, client));
            Assert.Equal([Absent], Erreurs(neuf, client));
            return;
        }
        Assert.Equal("RNCP1009", temoin.Erreur);
        var arme = temoin.Code!.Replace("…", "0", StringComparison.Ordinal);
        var type = arme[..arme.IndexOf('.', StringComparison.Ordinal)];
        var cas = string.Concat(Membres(Ancien, type).Select(membre => $"{type}.{membre} => 0, "));
        Assert.Empty(Erreurs(Ancien, Choix(type, cas)));
        Assert.Equal([Oublie], Erreurs(neuf, Choix(type, cas)));
        Assert.Empty(Erreurs(neuf, Choix(type, cas + arme)));
    }

    private static string Choix(string type, string cas) => $"#pragma warning disable CS8524\nclass Client {{ static int Choisir({type} cle) => cle switch {{ {cas} }}; }}";

    private static ICertification Lire(string texte) => Referentiel.Charger(new MemoryStream(Encoding.UTF8.GetBytes(texte)), "a.json");

    private static IEnumerable<string> Membres(string fiche, string type) => Generation.De(fiche).Compilation
        .GetTypeByMetadataName($"Rncp41364.{type}")!.GetMembers().OfType<IFieldSymbol>().Where(champ => champ.IsConst).Select(champ => champ.Name);

    private static IEnumerable<string> Erreurs(string fiche, string client) =>
        Generation.De([new Fichier("fiche.referentiel.json", fiche)], LanguageVersion.CSharp12, code: $"using Rncp41364;\n{client}").Compilation
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);
}
