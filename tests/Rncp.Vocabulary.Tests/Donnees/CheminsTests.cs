using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary><c>ReserveSur</c> tells a place without a reservation from a place that a fiche does not have.</summary>
public class CheminsTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    /// <summary>A line of the canonical text is a place, and what is said of its value after it.</summary>
    public static TheoryData<string> Chemins => [.. Fiche.ToCanonicalText().TrimEnd('\n').Split('\n').SelectMany(Places).Distinct()];

    [Theory, MemberData(nameof(Chemins))]
    public void Chaque_chemin_de_la_forme_canonique_existe(string chemin) =>
        Assert.Equal(Fiche.Reserves.SingleOrDefault(reserve => reserve.Champ == chemin), Fiche.ReserveSur(chemin));

    [Fact]
    public void Chaque_reserve_est_trouvee_par_son_chemin() => Chacun.Verifier(Fiche.Reserves, reserve => Assert.Same(reserve, Fiche.ReserveSur(reserve.Champ)));

    /// <summary>What a référentiel may leave out, and the one of two forms that it does not use.</summary>
    [Theory]
    [InlineData("certificateurs[1].etat")]
    [InlineData("certificateurs[1].modifieLe")]
    [InlineData("texteMetiers")]
    [InlineData("blocs[RNCP41364BC01].texteCompetences")]
    [InlineData("complements")]
    [InlineData("statistiques[2024]")]
    [InlineData("regles.entree.condition")]
    public void Chemin_sans_valeur_existe_et_n_a_pas_de_reserve(string chemin) => Assert.Null(Fiche.ReserveSur(chemin));

    [Theory]
    [InlineData("territoires.nouvelleCalédonie", "did you mean 'territoires.nouvelleCaledonie'?")]
    [InlineData("territoire.nouvelleCaledoni", "did you mean 'territoires.nouvelleCaledonie'?")]
    [InlineData("Niveau", "did you mean 'niveau'?")]
    [InlineData("voiesAcces[VAE].ouverte", "did you mean 'voiesAcces[Vae].ouverte'?")]
    [InlineData("voiesAcces[CandidatureIndividuele].ouvert", "did you mean 'voiesAcces[CandidatureIndividuelle].ouverte'?")]
    [InlineData("blocs[BC01].libelle", "did you mean 'blocs[RNCP41364BC01].libelle'?")]
    [InlineData("blocs.BC02", "did you mean 'blocs[RNCP41364BC02]'?")]
    [InlineData("blocs[RNCP41364BC01].competences[1].libele", "did you mean 'blocs[RNCP41364BC01].competences[1].libelle'?")]
    [InlineData("abrege.code", "did you mean 'abrege'?")]
    [InlineData("code.numero", "did you mean 'code'?")]
    [InlineData("enregistrement.fin.annee", "did you mean 'enregistrement.fin'?")]
    [InlineData("blocs[RNCP41364BC09].libelle", "did you mean 'blocs[RNCP41364BC01].libelle'?")]
    [InlineData("territoires.mayotte", "'territoires' has nouvelleCaledonie, polynesieFrancaise.")]
    [InlineData("no such place", "it has format, version, code, intitule, abrege, source, niveau, codesNsf, formacodes, enregistrement, certificateurs, objectifs and ")]
    [InlineData("", "it has format, version")]
    [InlineData("\u001B[2J", "it has format, version")]
    [InlineData("blocs[", "'blocs' has RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.")]
    public void Chemin_que_la_fiche_n_a_pas_nomme_le_plus_proche(string chemin, string remede)
    {
        var erreur = Assert.Throws<ArgumentException>("champ", () => Fiche.ReserveSur(chemin));

        Assert.Contains($" is no place of RNCP41364: {remede}", erreur.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(erreur.Message.ReplaceLineEndings(""), char.IsControl);
    }

    [Fact]
    public void Chemin_null_est_refuse() => Assert.Throws<ArgumentNullException>("champ", () => Fiche.ReserveSur(null!));

    /// <summary>The place of a line and those around it: an object, a list, an item.</summary>
    private static IEnumerable<string> Places(string ligne)
    {
        var chemin = ligne[..ligne.IndexOf(": ", StringComparison.Ordinal)];
        foreach (var enonce in new[] { ".valeur", ".absent", ".inconnu", ".vide", ".deduit", ".remarque" })
            if (chemin.EndsWith(enonce, StringComparison.Ordinal)) chemin = chemin[..^enonce.Length];
        for (var fin = chemin.Length; fin > 0; fin = chemin.LastIndexOfAny(['.', '['], fin - 1))
            if (!chemin[..fin].EndsWith(".valeur", StringComparison.Ordinal)) yield return chemin[..fin].Replace(".valeur", "", StringComparison.Ordinal);
    }
}
