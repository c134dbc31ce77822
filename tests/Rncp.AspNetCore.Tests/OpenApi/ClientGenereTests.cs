using Microsoft.AspNetCore.Builder;
using Rncp.Tests.Application;
using Rncp41364;

namespace Rncp.Tests.OpenApi;

/// <summary>A client that NSwag generates compiles, and what it sends is understood.</summary>
public class ClientGenereTests
{
    public static TheoryData<string> Versions => [.. Documents.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Client_genere_appelle_le_serveur_avec_chaque_sorte_de_valeur(string version)
    {
        await using var serveur = await Documents.Demarrer(app =>
        {
            Endpoints.Mapper(app);
            app.MapGet("/cle-de-bloc", (CleBloc cle) => cle);
            app.MapPost("/cles-de-bloc", (Dictionary<CleBloc, int> heures) => heures);
        });

        Assert.Equal(
            [
                "RNCP41364BC02", "RNCP41364BC03", "RNCP41364BC04", "RNCP41364BC01,RNCP41364BC02", "aucun", "6", "M1805", "NonEligible", "VAE",
                "RNCP37674BC01 320m 31090 Marketing 11000007200014", "RNCP41364BC01 Niveau 5 E1101 VAE", "RNCP41364BC01,RNCP41364BC04", "RNCP41364BC02=140",
                "RNCP41364BC01 5 RNCP41364BC01C03 RNCP41364BC02=70 E1101 Eligible FC 12 ", "RNCP41364BC01 RNCP37674BC02",
                "NonEligible PrerequisNonRemplis 2026-09-01 FC 3 Marketing", "ACompleter", "400 bloc",
                "RNCP41364BC02", "RNCP41364BC03=70",
            ],
            await ClientGenere.Executer(await serveur.Document(version), Programme, serveur.Client));
    }

    /// <summary>What both programs begin with.</summary>
    private const string Entete = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Genere;

        // A list or a dictionary that is a whole body: its enumerations are numbers to Newtonsoft.Json, unless it is told.
        public partial class Client
        {
            static partial void UpdateJsonSerializerSettings(Newtonsoft.Json.JsonSerializerSettings settings) =>
                settings.Converters.Add(new Newtonsoft.Json.Converters.StringEnumConverter());
        }


        """;

    private const string Programme = Entete + """
        public static class Programme
        {
            public static async Task<string[]> Executer(HttpClient http)
            {
                var client = new Client(http);
                var dit = new List<string>();
                dit.Add($"{await client.RouteAsync(Rncp41364Bloc.RNCP41364BC02)}");
                dit.Add($"{await client.RequeteAsync(Rncp41364Bloc.RNCP41364BC03)}");
                dit.Add($"{await client.EnteteAsync(Rncp41364Bloc.RNCP41364BC04)}");
                dit.Add(string.Join(",", await client.ListeAsync(new[] { Rncp41364Bloc.RNCP41364BC01, Rncp41364Bloc.RNCP41364BC02 })));
                dit.Add(await client.FacultatifAsync(null));
                dit.Add($"{await client.NiveauAsync(6)}");
                dit.Add(await client.RomeAsync("m1805"));
                dit.Add($"{await client.MotAsync(Conclusion.NonEligible)}");
                dit.Add($"{await client.VoieAsync(VoieAcces.VAE)}");
                dit.Add(await client.AutreAsync(Rncp37674Bloc.RNCP37674BC01, "320m", "31090", "Marketing", "11000007200014"));
                dit.Add(await client.PlusieursAsync(Rncp41364Bloc.RNCP41364BC01, 5, "E1101", VoieAcces.VAE));
                dit.Add(string.Join(",", await client.BlocsAsync(new[] { Rncp41364Bloc.RNCP41364BC01, Rncp41364Bloc.RNCP41364BC04 })));
                var heures = await client.HeuresAsync(new Dictionary<Rncp41364Bloc, int> { [Rncp41364Bloc.RNCP41364BC02] = 140 });
                dit.Add(string.Join(",", heures.Select(un => $"{un.Key}={un.Value}")));
                var lue = await client.InscriptionAsync(new Inscription
                {
                    Bloc = Rncp41364Bloc.RNCP41364BC01, Niveau = 5, Competences = new List<Rncp41364Competence> { Rncp41364Competence.RNCP41364BC01C03 },
                    Heures = new Dictionary<Rncp41364Bloc, int> { [Rncp41364Bloc.RNCP41364BC02] = 70 }, Rome = "E1101", Avis = Conclusion.Eligible,
                    Voie = VoieAcces.FC, Places = 12,
                });
                dit.Add($"{lue.Bloc} {lue.Niveau} {lue.Competences.Single()} {lue.Heures.Single().Key}={lue.Heures.Single().Value} {lue.Rome} {lue.Avis} {lue.Voie} {lue.Places} {lue.Second}");
                var deux = await client.DeuxFichesAsync(new DeuxFiches { Ici = Rncp41364Bloc.RNCP41364BC01, Ailleurs = Rncp37674Bloc.RNCP37674BC02 });
                dit.Add($"{deux.Ici} {deux.Ailleurs}");
                var avis = await client.EligibiliteAsync(new Demande
                {
                    Le = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero), Voie = VoieAcces.FC,
                    Candidat = new Candidat
                    {
                        Niveau = 3,
                        Experiences = new List<Experience> { new Experience { Secteur = "Marketing", Debut = new DateTimeOffset(2026, 1, 6, 0, 0, 0, TimeSpan.Zero), Nature = NatureExperience.Emploi } },
                    },
                });
                dit.Add($"{avis.Conclusion} {avis.Motif} {avis.Demande.Le:yyyy-MM-dd} {avis.Demande.Voie} {avis.Demande.Candidat.Niveau} {avis.Demande.Candidat.Experiences.Single().Secteur}");
                dit.Add($"{(await client.EligibiliteAsync(new Demande { Le = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero), Candidat = new Candidat() })).Conclusion}");
                try
                {
                    await client.RouteAsync((Rncp41364Bloc)99);
                }
                catch (ApiException<RncpRefus> e)
                {
                    dit.Add($"{e.StatusCode} {e.Result.Errors.Single().Key}");
                }
                dit.Add($"{await client.CleDeBlocAsync(Rncp41364CleBloc.RNCP41364BC02)}");
                var cles = await client.ClesDeBlocAsync(new Dictionary<Rncp41364CleBloc, int> { [Rncp41364CleBloc.RNCP41364BC03] = 70 });
                dit.Add(string.Join(",", cles.Select(un => $"{un.Key}={un.Value}")));
                return dit.ToArray();
            }
        }
        """;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Client_genere_appelle_des_controleurs(string version)
    {
        await using var serveur = await Documents.Demarrer(estMvc: true);

        Assert.Equal(
            ["RNCP41364BC02", "RNCP41364BC01,RNCP41364BC02", "RNCP41364BC04", "RNCP41364BC01 Niveau 5 E1101 NonEligible VAE", "RNCP41364BC02=140", "NonEligible"],
            await ClientGenere.Executer(await serveur.Document(version), ProgrammeMvc, serveur.Client));
    }

    private const string ProgrammeMvc = Entete + """
        public static class Programme
        {
            public static async Task<string[]> Executer(HttpClient http)
            {
                var client = new Client(http);
                var heures = new Dictionary<Rncp41364Bloc, int> { [Rncp41364Bloc.RNCP41364BC02] = 140 };
                var demande = new Demande { Le = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero), Voie = VoieAcces.FC, Candidat = new Candidat { Niveau = 3 } };
                return new[]
                {
                    $"{await client.MvcRouteAsync(Rncp41364Bloc.RNCP41364BC02)}",
                    string.Join(",", await client.MvcListeAsync(new[] { Rncp41364Bloc.RNCP41364BC01, Rncp41364Bloc.RNCP41364BC02 })),
                    $"{await client.MvcEnteteAsync(Rncp41364Bloc.RNCP41364BC04)}",
                    await client.MvcPlusieursAsync(Rncp41364Bloc.RNCP41364BC01, 5, "E1101", Conclusion.NonEligible, VoieAcces.VAE),
                    string.Join(",", (await client.MvcHeuresAsync(heures)).Select(un => $"{un.Key}={un.Value}")),
                    $"{(await client.MvcEligibiliteAsync(demande)).Conclusion}",
                };
            }
        }
        """;
}
