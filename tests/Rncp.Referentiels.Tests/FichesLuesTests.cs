using Rncp.Tests.Parite;

namespace Rncp.Tests;

/// <summary>A fiche that is read is the one that is compiled. CONTRIBUTING.md has the command that asks 10,000 decisions of each.</summary>
public class FichesLuesTests
{
    private const int Decisions = 400;

    public static TheoryData<string> Fichiers => [.. Compilees.ParFichier.Keys];

    [Theory, MemberData(nameof(Fichiers))]
    public void Fiche_lue_repond_comme_la_fiche_compilee(string fichier) =>
        Assert.Null(MemeFiche.Difference(Compilees.ParFichier[fichier], Referentiel.Charger(Depot.Chemin(fichier)), Decisions));

    /// <summary>People who all get one answer would tell nothing of the others.</summary>
    [Fact]
    public void Personnes_tirees_ont_des_reponses_de_chaque_sorte()
    {
        const int Combien = 2_000;
        var fiche = Referentiel.Charger(Depot.Chemin("tests/Rncp41364.FicheFigee/referentiel.json"));
        var personnes = new Personnes(fiche, 1);

        var conclusions = Enumerable.Range(0, Combien).Select(_ => fiche.Evaluer(personnes.Suivante()).Conclusion).CountBy(conclusion => conclusion).ToDictionary();

        Chacun.Verifier(Enum.GetValues<Conclusion>(), conclusion => Assert.InRange(conclusions.GetValueOrDefault(conclusion), 5, Combien * 3 / 4));
    }

    /// <summary>What is no other fiche says nothing of what would be noticed: two fiches differ at once.</summary>
    [Fact]
    public void Autre_fiche_ne_repond_pas_de_meme() => Assert.StartsWith(
        "the canonical JSON differs",
        MemeFiche.Difference(Rncp999.Certification.Rncp999, Referentiel.Charger(Depot.Chemin("tests/fiches/RNCP37674.referentiel.json")), 1),
        StringComparison.Ordinal);

    [Fact]
    public void Membres_d_une_fiche_lue_sont_egaux_a_eux_memes_seuls()
    {
        var (une, autre) = (Lire(), Lire());

        Assert.False(Equals(une.Blocs[0], autre.Blocs[0]));
        Chacun.Verifier(une.Competences, competence => Assert.Same(competence, competence.Bloc!.Competences.Single(competence.Equals)));
        Assert.Equal(une.Blocs, une.Blocs.Reverse().Order());
        Assert.Equal(0, une.Metiers[0].GetHashCode());
    }

    /// <summary>What a class cannot hold is refused where there is a class.</summary>
    [Fact]
    public void Ce_qu_une_classe_ne_peut_tenir_se_lit()
    {
        const int Combien = 1_200;
        var metiers = string.Join(", ", Enumerable.Range(1, Combien).Select(i => $$"""{ "numero": {{i}}, "cle": "Metier{{i}}", "libelle": "Métier {{i}}" }"""));
        var debut = Fiches.Essai.IndexOf("\"metiers\": [", StringComparison.Ordinal);
        var texte = $"{Fiches.Essai[..debut]}\"metiers\": [{metiers}{Fiches.Essai[Fiches.Essai.IndexOf(']', debut)..]}";

        Assert.Equal(Combien, Octets.Lire(texte).Metiers.Length);
    }

    private static ICertification Lire() => Octets.Lire(Fiches.Essai);
}
