using System.Net;
using Rncp.Tests.Application;

namespace Rncp.Tests.Refus;

/// <summary>What every kind of application answers to a wrong value, from a real server.</summary>
public class RefusTests
{
    private const string Blocs = "Attendu : BC01, BC02, BC03 ou BC04, avec ou sans RNCP41364 devant.";

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Bloc_inconnu_de_la_route_est_dit_et_rien_ne_passe(Hote hote)
    {
        await using var serveur = await hote.Demarrer();
        var avant = hote.Passages;

        var refusee = await Refusee.De(await serveur.Lire(hote.Chemin("/route/BC09")));

        Assert.Equal(("bloc", $"« BC09 » n'est pas un bloc de RNCP41364. {Blocs}"), refusee.Seule());
        Assert.Equal("La demande contient une valeur qui n'est pas valable.", refusee.Titre);
        Assert.Equal(avant, hote.Passages);
    }

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Valeurs_fausses_sont_dites_ensemble_sous_les_noms_de_la_demande(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        var refusee = await Refusee.De(await serveur.Lire(hote.Chemin("/plusieurs/BC09?niveau=9&rome=x&conclusion=non"), "X-Voie:zzz"));

        string[] places = hote.EstMvc ? ["X-Voie", "bloc", "conclusion", "niveau", "rome"] : ["X-Voie", "bloc", "niveau", "rome"];
        Assert.Equal(places, refusee.Erreurs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["« zzz » n'est pas une voie d'accès. Attendu : FI, CA, FC, CQ, CL ou VAE."], refusee.Erreurs["X-Voie"]);
        Assert.Equal(["« 9 » n'est pas un niveau de qualification. Attendu : un niveau de 1 à 8, comme 6 ou Niveau 6."], refusee.Erreurs["niveau"]);
        Assert.Equal(["« x » n'est pas un code ROME. Attendu : une lettre et quatre chiffres, comme E1101."], refusee.Erreurs["rome"]);
    }

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Valeur_qui_manque_est_dite(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        Assert.Equal(("X-Bloc", $"Il manque un bloc de RNCP41364. {Blocs}"), (await Refusee.De(await serveur.Lire(hote.Chemin("/entete")))).Seule());
        var refusee = await Refusee.De(await serveur.Lire(hote.Chemin("/plusieurs/BC01?niveau=&conclusion=eligible")));
        Assert.StartsWith("Il manque un niveau de qualification.", Assert.Single(refusee.Erreurs["niveau"]), StringComparison.Ordinal);
        Assert.StartsWith("Il manque un code ROME.", Assert.Single(refusee.Erreurs["rome"]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Valeur_facultative_peut_etre_vide_et_pas_fausse(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        foreach (var requete in new[] { "/facultatif", "/facultatif?bloc=" })
            Assert.Equal(HttpStatusCode.OK, (await serveur.Lire(hote.Chemin(requete))).StatusCode);
        Assert.Equal("bloc", (await Refusee.De(await serveur.Lire(hote.Chemin("/facultatif?bloc=x")))).Seule().Place);
    }

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Liste_dit_chaque_element_faux(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        Assert.Equal("""["RNCP41364BC01","RNCP41364BC02"]""", await serveur.Client.GetStringAsync(hote.Chemin("/liste?blocs=BC01&blocs=rncp41364bc02")));
        Assert.StartsWith("Il manque un bloc", (await Refusee.De(await serveur.Lire(hote.Chemin("/liste?blocs=BC01&blocs=")))).Seule().Dit, StringComparison.Ordinal);
        var refusee = await Refusee.De(await serveur.Lire(hote.Chemin("/liste?blocs=BC01&blocs=x&blocs=y")));
        Assert.Equal(["« x »", "« y »"], Assert.Single(refusee.Erreurs).Value.Select(dit => dit.Split(" n'est")[0]));
    }

    /// <summary>A controller takes the first, as it does of every type.</summary>
    [Theory]
    [MemberData(nameof(Hote.TousMinimaux), MemberType = typeof(Hote))]
    public async Task Deux_valeurs_pour_une_sont_dites_ensemble(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        Assert.StartsWith("« BC01,BC02 » n'est pas un bloc", (await Refusee.De(await serveur.Lire("/requete?bloc=BC01&bloc=BC02"))).Seule().Dit, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Valeur_dite_est_coupee_et_ne_commande_rien(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        var dit = (await Refusee.De(await serveur.Lire(hote.Chemin("/route/" + new string('x', 5000))))).Seule().Dit;
        Assert.StartsWith($"« {new string('x', 60)}... » n'est pas", dit, StringComparison.Ordinal);
        Assert.StartsWith("« \\u001b[31m » n'est pas", (await Refusee.De(await serveur.Lire(hote.Chemin("/route/%1B[31m")))).Seule().Dit, StringComparison.Ordinal);
        Assert.EndsWith(" Il y a un blanc autour. " + Blocs, (await Refusee.De(await serveur.Lire(hote.Chemin("/route/%20BC01")))).Seule().Dit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB,fr;q=0.5", "en")]
    [InlineData("de, en;q=0.8, fr;q=0.9", "fr")]
    [InlineData("de", "fr")]
    [InlineData("en;q=0", "fr")]
    [InlineData("n'importe quoi", "fr")]
    public async Task Langue_est_celle_que_la_demande_prefere(string acceptees, string langue)
    {
        foreach (var hote in new[] { new Hote(false, false, false, "Production"), new Hote(false, true, false, "Production") })
        {
            await using var serveur = await hote.Demarrer();
            var refusee = await Refusee.De(await serveur.Lire(hote.Chemin("/route/BC09"), "Accept-Language:" + acceptees));
            Assert.Equal(langue, refusee.Langue);
            Assert.StartsWith(langue == "en" ? "'BC09' is not a bloc of RNCP41364. Expected: BC01, BC02, BC03 or BC04, with" : "« BC09 » n'est pas", refusee.Seule().Dit, StringComparison.Ordinal);
            Assert.StartsWith(langue == "en" ? "The request has" : "La demande", refusee.Titre, StringComparison.Ordinal);
        }
    }

    /// <summary>What is not ours is refused as the application asked for, and what a handler throws is its own.</summary>
    [Theory]
    [MemberData(nameof(Hote.TousMinimaux), MemberType = typeof(Hote))]
    public async Task Autre_valeur_reste_a_l_application(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        var (nombre, corps, lance) = (await serveur.Lire("/ordinaire?nombre=x"), await serveur.Poster("/nombre", """{"nombre":"x"}"""), await serveur.Lire("/lance?bloc=BC01"));

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.Conflict], new[] { nombre, corps, lance }.Select(une => une.StatusCode));
        // In development the page of errors shows what was thrown.
        var estLevee = hote.Environnement == "Development";
        Assert.Equal(estLevee, (await nombre.Content.ReadAsStringAsync()).Contains("Failed to bind parameter", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await serveur.Client.PostAsync("/eligibilite", new StringContent("x"))).StatusCode);
    }
}
