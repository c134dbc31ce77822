using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Generators;

namespace Rncp.Tests.Emission;

/// <summary>
/// A file with an error still gives the names of its types and members, without data: what uses them says nothing, and the error
/// is the one message.
/// </summary>
public partial class EbauchesTests
{
    /// <summary>What a project writes of a fiche where the compiler binds it before the bodies of methods, and in them.</summary>
    private const string Usage = """
        using Rncp;
        using Rncp999;
        using System.Collections.Generic;

        [System.AttributeUsage(System.AttributeTargets.All)]
        public sealed class CleAttribute(CleBloc bloc, CleCompetence competence, CleMetier metier) : System.Attribute
        {
            public object[] Tout => [bloc, competence, metier];
        }

        public abstract class Lecteur<T> where T : Membre<T>, IMembre, System.ISpanParsable<T>;

        public sealed class Blocs : Lecteur<Bloc>;

        [Cle(CleBloc.BC01, CleCompetence.BC01C02, CleMetier.Essayeur)]
        public static class Usage
        {
            public const CleBloc Premier = CleBloc.BC02;

            public static IReadOnlyList<Competence> Competences(Certification fiche, Bloc bloc, Metier metier, Secteur? secteur = null, CleBloc cle = CleBloc.BC01) =>
                fiche == Certification.Rncp999 && metier == Metier.Essayeur && secteur is null && cle == bloc.Cle ? [.. bloc.Competences, Competence.BC01C01] : [];

            public static (CleNsf, CleRome, CleFormacode)? Codes(Nsf nsf, Rome rome, Formacode formacode) => (nsf.Cle, rome.Cle, formacode.Cle);

            public static string Salle(Bloc bloc) => bloc.Cle switch { CleBloc.BC01 => Bloc.Parse("BC01").Libelle, CleBloc.BC02 => Bloc.BC02.ToString() };

            public static Progression Suivre(Certification fiche) => fiche.Progression([Bloc.BC01]);

            public static bool? Decider(ICertification fiche, FaitsCandidat faits) => fiche.EstEligible(faits);
        }
        """;

    /// <summary>Mistakes of every kind, each in one place of the small fiche.</summary>
    public static TheoryData<string, string, string> Erreurs => new()
    {
        { "RNCP0001", "\"niveau\": 5,", "\"niveau\": 5" },
        { "RNCP0001", "\"libelle\": \"Essayeuse\"", "\"libelle\": \"Essayeuse" },
        { "RNCP0001", "\"libelle\": \"Essayeuse\"", "\"libelle\": “Essayeuse”" },
        { "RNCP0001", "\"code\": \"RNCP999\",", "\"code\": RNCP999," },
        { "RNCP0001", "  \"blocs\": [\n    {\n      \"numero\": 1", "  \"blocs\": [ // à revoir\n    {\n      \"numero\": 1" },
        { "RNCP0001", "\"metiers\": [", "\"metiers\": [," },
        { "RNCP0002", "\"libelle\": \"Essayeuse\"", "\"libelle\": \"Essayeus\uFFFD\"" },
        { "RNCP0003", "\"intitule\"", "\"intitulé\"" },
        { "RNCP0003", "\"metiers\": [", "\"metier\": [" },
        { "RNCP0003", "  \"blocs\": [\n    {\n      \"numero\": 1", "  \"bloc\": [\n    {\n      \"numero\": 1" },
        { "RNCP0003", "\"code\": \"RNCP999\",", "\"cod\": \"RNCP999\"," },
        { "RNCP0005", "\"niveau\": 5,", "\"niveau\": \"5\"," },
        { "RNCP0006", "\"code\": \"RNCP999\",", "\"code\": \"RNCP999 \"," },
        { "RNCP0006", "\"fin\": \"2030-02-28\"", "\"fin\": \"28/02/2030\"" },
        { "RNCP0015", "\"libelle\": \"Essayeuse\"", "\"libelle\": \"Essayeuse \"" },
        { "RNCP0019", "\"attendu\": \"inconnu\"", "\"attendu\": \"aApprecier\"" },
    };

    [Theory, MemberData(nameof(Erreurs))]
    public void Erreur_dans_un_fichier_est_le_seul_message(string id, string ancien, string nouveau)
    {
        var generation = Avec(Defaut(ancien, nouveau));

        Assert.Equal(id, Assert.Single(generation.Diagnostics).Id);
        Assert.Empty(generation.Sources);
        Assert.Equal(["Rncp999.outline.g.cs"], generation.Ebauches.Keys);
        Assert.Empty(Dits(generation));
    }

    /// <summary>The model says the same of the same project: the outline hides nothing that is wrong in it.</summary>
    [Fact]
    public void Fiche_saine_compile_le_meme_projet_et_n_a_pas_d_ebauche()
    {
        var generation = Avec(Fiches.Essai);

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Ebauches);
        Assert.Empty(Dits(generation));
    }

    /// <summary>A name of the format that is misspelt is not missing too.</summary>
    [Fact]
    public void Nom_mal_ecrit_est_une_seule_erreur()
    {
        var noms = Nom().Matches(Fiches.Essai).Where(nom => nom.Groups[1].Length >= 7).ToArray();
        Assert.InRange(noms.Length, 50, 300);

        var echecs = noms.Select(nom => (Nom: nom, Dits: Generation.De(Fiches.Essai.Insert(nom.Groups[1].Index + nom.Groups[1].Length, "x")).Diagnostics))
            .Where(essai => essai.Dits.Count(dit => dit.DefaultSeverity == DiagnosticSeverity.Error) != 1)
            .Select(essai => $"{essai.Nom.Value} at {essai.Nom.Index}: {string.Join("; ", essai.Dits)}");
        Assert.True(!echecs.Any(), string.Join('\n', echecs));
    }

    /// <summary>Whatever else the file says, what has the names of its types is one code.</summary>
    [Theory]
    [InlineData("{", "RNCP37674.referentiel.json", null, "Rncp37674")]
    [InlineData("", "dossier/rncp37674.referentiel.json", null, "Rncp37674")]
    [InlineData("{ \"certificationsAnterieures\": [ { \"code\": \"RNCP1\" } ], \"blocs\": [ { \"code\": \"RNCP999BC01\" } ] }", "a.referentiel.json", null, "Rncp999")]
    [InlineData("Fiche RNCP999 BC01", "a.referentiel.json", null, "Rncp999")]
    [InlineData("{ \"code\": \"RS 7485\", \"certificationsAnterieures\": [ { \"code\": \"RS6232\" } ] }", "a.referentiel.json", null, "Rs7485")]
    [InlineData("{ \"code\": \"R7485\", \"certificationsAnterieures\": [ { \"code\": \"RS6232\" } ] }", "RS7485.referentiel.json", null, "Rs7485")]
    [InlineData("{ \"code\": \"RS7485\", \"intitule\": ", "a.referentiel.json", null, "Rs7485")]
    [InlineData("{ \"code\": \"RNCP-999\", \"objectifs\": [\"Bus RS485.\"] }", "RNCP999.referentiel.json", null, "Rncp999")]
    [InlineData("Bus RS485.", "a.referentiel.json", null, null)]
    [InlineData("", "a.referentiel.json", "Ecole", "Ecole")]
    [InlineData("{ \"code\": \"RNCP999\" }", "a.referentiel.json", "Ecole", "Ecole")]
    [InlineData("", "RNCP37674/a.referentiel.json", null, null)]
    [InlineData("{ \"code\": \"RNCP12\" }", "a.referentiel.json", null, null)]
    public void Espace_de_l_ebauche_vient_du_projet_ou_du_fichier(string json, string chemin, string? espace, string? attendu)
    {
        var generation = Generation.De([new Fichier(chemin, json)], options: new Options([], espace is null ? [] : new() { [chemin] = new() { ["Namespace"] = espace } }));

        Assert.NotEmpty(generation.Diagnostics);
        Assert.Equal(attendu is null ? 0 : 1, generation.Ebauches.Count);
        if (attendu is not null) Assert.NotNull(generation.Compilation.GetTypeByMetadataName(attendu + ".Bloc"));
        Assert.Empty(Dits(generation));
    }

    /// <summary>Nobody loses a model to a file with an error, whatever the order.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ebauche_laisse_la_place_aux_modeles(bool dAbord)
    {
        Fichier[] fichiers = [new("a.referentiel.json", Fiches.Essai), new("b.referentiel.json", Defaut("\"niveau\": 5,", "\"niveau\": 9,"))];

        var generation = Generation.De(dAbord ? fichiers : fichiers.Reverse());

        Assert.Equal("RNCP0006", Assert.Single(generation.Diagnostics).Id);
        Assert.Equal(["Rncp999.g.cs"], generation.Sources.Keys);
        Assert.Empty(generation.Ebauches);
    }

    /// <summary>What is typed in a broken file changes its outline only with a name.</summary>
    [Fact]
    public void Ebauche_ne_depend_que_des_noms()
    {
        var casse = Defaut("\"niveau\": 5,", "\"niveau\": 9,");

        var ebauche = Generation.De(casse).Ebauches.Values.Single();

        Assert.Equal(ebauche, Generation.De(casse.Replace("Essayeuse", "Essayeuses", StringComparison.Ordinal).Replace("2030-02-28", "2031-02-28", StringComparison.Ordinal)).Ebauches.Values.Single());
        Assert.NotEqual(ebauche, Generation.De(casse.Replace("\"Event\"", "\"Evenement\"", StringComparison.Ordinal)).Ebauches.Values.Single());
    }

    /// <summary>The compiler stops after an error that nothing can lower; a warning stays as it was.</summary>
    [Fact]
    public void Erreurs_ne_se_reglent_pas_et_avertissements_oui() =>
        Chacun.Verifier(RoslynDiagnostics.All, descripteur => Assert.Equal(
            descripteur.DefaultSeverity == DiagnosticSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.Compiler] : [],
            descripteur.CustomTags));

    /// <summary>No option and no attribute of a project makes an assembly of an outline.</summary>
    [Fact]
    public void Erreur_supprimee_par_le_projet_reste_une_erreur()
    {
        var generation = Generation.De([new Fichier("fiche.referentiel.json", Defaut("\"niveau\": 5,", "\"niveau\": 9,"))],
            code: "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Referentiel\", \"RNCP0006\")]");

        Assert.Equal(("RNCP0006", false), generation.Diagnostics.Select(dit => (dit.Id, dit.IsSuppressed)).Single());
    }

    private static Generation Avec(string json) => Generation.De([new Fichier("fiche.referentiel.json", json)], LanguageVersion.CSharp12, code: Usage);

    private static string Defaut(string ancien, string nouveau) => Diagnostics.Defaut.Remplacer(Fiches.Essai, ancien, nouveau);

    private static Diagnostic[] Dits(Generation generation) =>
        [.. generation.Compilation.GetDiagnostics().Where(dit => dit.Severity > DiagnosticSeverity.Hidden && dit.Id != "CS8524")];

    [GeneratedRegex("\"([a-zA-Z]+)\":")]
    private static partial Regex Nom();
}
