using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Tests.Application;

namespace Rncp.Tests.Refus;

/// <summary>The fields of a form: one by one, in a class, and never what a person states.</summary>
public class FormulairesTests
{
    [Theory]
    [MemberData(nameof(Hote.TousMinimaux), MemberType = typeof(Hote))]
    public async Task Champs_faux_sont_dits_ensemble(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        var refusee = await Refusee.De(await serveur.Remplir("/formulaire", "bloc=BC09", "niveau=9"));
        Assert.Equal(["bloc", "niveau"], refusee.Erreurs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("bloc", (await Refusee.De(await serveur.Remplir("/formulaire", "niveau=3"))).Seule().Place);
        Assert.Equal(HttpStatusCode.OK, (await serveur.Remplir("/formulaire", "bloc=BC01", "niveau=")).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Classe_dit_chaque_champ_faux_sous_son_nom(bool estMvc)
    {
        var hote = new Hote(false, estMvc, false, "Production");
        await using var serveur = await hote.Demarrer();

        var refusee = await Refusee.De(await serveur.Remplir(hote.Chemin("/classe"), "Bloc=BC09", "Suite.Niveau=9", "Suite.Romes[0]=x", "Suite.Romes[1]=E1101"));

        Assert.Equal(["Bloc", "Suite.Niveau", "Suite.Romes[0]"], refusee.Erreurs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Suite.Romes[0]", (await Refusee.De(await serveur.Remplir(hote.Chemin("/classe"), "Suite.Romes[0]=", "Suite.Romes[1]=E1101"))).Seule().Place);
        Chacun.Verifier(refusee.Erreurs, une => Assert.Contains(" n'est pas un ", Assert.Single(une.Value), StringComparison.Ordinal));
        var juste = await serveur.Remplir(hote.Chemin("/classe"), "Bloc=BC01", "Suite.Niveau=2", "Suite.Romes[0]=E1101");
        Assert.Equal("RNCP41364BC01 Niveau 2", await juste.Content.ReadAsStringAsync());
    }

    /// <summary>The framework makes a record of all its parameters, whatever their defaults.</summary>
    [Theory]
    [InlineData("Bloc=BC01&Avis=eligible&Niveau=5", "RNCP41364BC01 Eligible Niveau 5", null)]
    [InlineData("Bloc=BC01&Avis=eligible&Niveau=", null, "Niveau")]
    [InlineData("Bloc=BC01&Avis=&Niveau=5", null, "Avis")]
    [InlineData("Avis=eligible&Niveau=5", null, "Bloc")]
    [InlineData("Bloc=&Avis=eligible&Niveau=5", null, "Bloc")]
    [InlineData("Bloc=BC01&Avis=99", null, "Avis")]
    [InlineData("Bloc=BC01&Avis=eligible&Suites[0].Niveau=9", null, "Suites[0].Niveau")]
    public async Task Enregistrement_d_un_formulaire_dit_ce_qui_manque_et_ce_qui_est_faux(string champs, string? attendu, string? place)
    {
        await using var serveur = await Serveur.Demarrer(
            app => app.MapPost("/envoi", ([FromForm] Envoi envoi) => $"{envoi.Bloc} {envoi.Avis} {envoi.Niveau}").DisableAntiforgery());

        var reponse = await serveur.Remplir("/envoi", champs.Split('&'));

        if (attendu is not null) Assert.Equal(attendu, await reponse.Content.ReadAsStringAsync());
        else Assert.Equal(place, (await Refusee.De(reponse)).Seule().Place);
    }

    [Fact]
    public async Task Seul_champ_vide_d_un_formulaire_est_refuse_plutot_que_de_ne_rien_donner()
    {
        await using var serveur = await Serveur.Demarrer(
            app => app.MapPost("/envoi", ([FromForm] Suite suite) => $"{suite.Niveau}").DisableAntiforgery());

        Assert.Equal("Niveau", (await Refusee.De(await serveur.Remplir("/envoi", "Niveau="))).Seule().Place);
        Assert.Equal("", await (await serveur.Remplir("/envoi", "Niveau=", "Romes[0]=E1101")).Content.ReadAsStringAsync());
    }

    /// <summary>What the framework says in English of a field, in a form and in a body.</summary>
    [Theory]
    [InlineData("/manque-formulaire", null, "Bloc")]
    [InlineData("/manque-corps", """{"bloc":null}""", "Bloc")]
    [InlineData("/manque-corps", """{"bloc":"BC01","x":{"bloc":null}}""", "X.Bloc")]
    public async Task Valeur_qui_manque_a_un_controleur_est_dite_en_francais(string chemin, string? corps, string place)
    {
        await using var serveur = await Serveur.Demarrer(
            app => app.MapControllers(),
            services => services.AddControllers().ConfigureApplicationPartManager(parties => parties.FeatureProviders.Add(new Seul(typeof(DeManques)))));

        var refusee = await Refusee.De(corps is null ? await serveur.Remplir(chemin, "Nom=a") : await serveur.Poster(chemin, corps));

        var (ici, dit) = refusee.Seule();
        Assert.Equal(place, ici);
        Assert.StartsWith("Il manque un bloc de RNCP41364. Attendu : BC01,", dit, StringComparison.Ordinal);
        Assert.Equal("La demande contient une valeur qui n'est pas valable.", refusee.Titre);
    }

    [Fact]
    public async Task Niveau_entre_deux_d_une_requete_de_controleur_se_lit()
    {
        await using var serveur = await Serveur.Demarrer(
            app => app.MapControllers(),
            services => services.AddControllers().ConfigureApplicationPartManager(parties => parties.FeatureProviders.Add(new Seul(typeof(DeNiveau)))));

        Assert.Equal("Niveau 4 à 8", await serveur.Client.GetStringAsync("/niveau-entre-deux?niveau=4-8"));
    }

    [Fact]
    public async Task Candidat_d_un_formulaire_est_refuse_au_depart()
    {
        var refus = await Assert.ThrowsAsync<InvalidOperationException>(() => Serveur.Demarrer(
            app => app.MapPost("/candidat", ([FromForm] Candidat candidat) => candidat.ToString()).DisableAntiforgery()));

        Assert.Contains("/candidat", refus.Message, StringComparison.Ordinal);
        Assert.Contains("the parameter 'candidat' would read a Candidat from the fields of a form", refus.Message, StringComparison.Ordinal);
        Assert.Contains("Send it as JSON", refus.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Candidat_dans_la_classe_d_un_formulaire_est_refuse_au_depart() =>
        Assert.Contains("would read a Candidat", (await Assert.ThrowsAsync<InvalidOperationException>(() => Serveur.Demarrer(
            app => app.MapPost("/avec", ([FromForm] AvecCandidat avec) => Results.Ok(avec.Nom)).DisableAntiforgery()))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(DeFormulaire))]
    [InlineData(typeof(SansSource))]
    public async Task Candidat_du_formulaire_d_un_controleur_est_refuse_au_depart(Type controleur) =>
        Assert.Contains("would read a Candidat", (await Assert.ThrowsAsync<InvalidOperationException>(() => Serveur.Demarrer(
            app => app.MapControllers(),
            services => services.AddControllers().ConfigureApplicationPartManager(parties => parties.FeatureProviders.Add(new Seul(controleur)))))).Message, StringComparison.Ordinal);

    public sealed record Envoi(Rncp41364.Bloc Bloc, Conclusion Avis, NiveauQualification? Niveau = null)
    {
        public List<Suite>? Suites { get; init; }
    }

    public sealed record AvecCandidat(string? Nom, Candidat? Candidat);

    /// <summary>The one controller of an application.</summary>
    private sealed class Seul(Type controleur) : IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
        {
            feature.Controllers.Clear();
            feature.Controllers.Add(IntrospectionExtensions.GetTypeInfo(controleur));
        }
    }

#pragma warning disable CA1822 // The framework calls no static method.
    // Not found by the other applications of these tests, since they are nested.
    [Controller]
    public class DeFormulaire
    {
        [HttpPost("/formulaire-mvc")]
        public string Lire([FromForm] Candidat candidat) => $"{candidat}";
    }

    [ApiController]
    public class DeManques
    {
        [HttpPost("/manque-formulaire")]
        public string Formulaire([FromForm] AvecBloc avec) => avec.Bloc.Code;

        [HttpPost("/manque-corps")]
        public string Corps([FromBody] AvecBloc avec) => avec.Bloc.Code;
    }

    public sealed class AvecBloc
    {
        public Rncp41364.Bloc Bloc { get; set; } = null!;

        public string? Nom { get; set; }

        public AvecBloc? X { get; set; }
    }

    [Controller]
    public class DeNiveau
    {
        [HttpGet("/niveau-entre-deux")]
        public string Lire(IntervalleNiveau niveau) => $"{niveau}";
    }

    [Controller]
    public class SansSource
    {
        [HttpPost("/sans-source")]
        public string Lire(Candidat candidat) => $"{candidat}";
    }
}
