using System.Text;
using Rncp.Outil.Candidatures.Csv;
using Rncp.Outil.Candidatures.Lignes;

namespace Rncp.Tests;

/// <summary>A column that is nearly one of ours would lose a fact of each person without a word: the file is refused.</summary>
public class ColonnesTests
{
    [Theory]
    [InlineData("exp1_fins", "Vouliez-vous dire « exp1_fin » ?")]
    [InlineData("exp1_justificatifs", "Vouliez-vous dire « exp1_justificatif » ?")]
    [InlineData("exp1_secteur_voisins", "Vouliez-vous dire « exp1_secteur_voisin » ?")]
    [InlineData("Expérience 2 : débuts", "Vouliez-vous dire « exp2_debut » ?")]
    [InlineData("exp1_entreprise", "D'une expérience se disent exp1_secteur, exp1_debut, exp1_fin, exp1_quotite, exp1_nature, exp1_justificatif, exp1_secteur_voisin.")]
    [InlineData("exp0_debut", "Une expérience s'écrit exp1_secteur, exp1_debut, exp1_fin..., et leur liste, « experiences ».")]
    [InlineData("exp100_debut", "Une expérience s'écrit exp1_secteur, exp1_debut, exp1_fin..., et leur liste, « experiences ».")]
    [InlineData("exp_debut", "Une expérience s'écrit exp1_secteur, exp1_debut, exp1_fin..., et leur liste, « experiences ».")]
    [InlineData("expérience", "Vouliez-vous dire « experiences » ?")]
    [InlineData("titres", "Elle commence comme une des nôtres, et n'en est pas une : id, nom, voie, date_entree, niveau, niveau_1969, baccalaureat, baccalaureat_obtenu_le, experiences, evaluation_favorable, etabli_le. La renommer si elle dit autre chose.")]
    [InlineData("titre1_niveau", "Elle commence comme une des nôtres, et n'en est pas une : id, nom, voie, date_entree, niveau, niveau_1969, baccalaureat, baccalaureat_obtenu_le, experiences, evaluation_favorable, etabli_le. La renommer si elle dit autre chose.")]
    [InlineData("niveau_anglais", "Elle commence comme une des nôtres, et n'en est pas une : id, nom, voie, date_entree, niveau, niveau_1969, baccalaureat, baccalaureat_obtenu_le, experiences, evaluation_favorable, etabli_le. La renommer si elle dit autre chose.")]
    [InlineData("bacalaureat", "Vouliez-vous dire « baccalaureat » ?")]
    [InlineData("baccalaureat_obtenu", "Vouliez-vous dire « baccalaureat_obtenu_le » ?")]
    [InlineData("evaluation_favorables", "Vouliez-vous dire « evaluation_favorable » ?")]
    [InlineData("date_entrées", "Vouliez-vous dire « date_entree » ?")]
    public void Colonne_presque_connue_est_refusee_et_la_plus_proche_est_dite(string colonne, string conseil)
    {
        var refus = Assert.Throws<FichierIllisibleException>(() => new Colonnes(["date_entree", colonne], 1));
        Assert.Equal($"c.csv, ligne 1, colonne 2 : la colonne « {colonne} » est inconnue. {conseil}", refus.Erreur.Dans("c.csv"));
    }

    [Theory, InlineData("courriel"), InlineData("téléphone"), InlineData("prénom"), InlineData("nom de l'entreprise"), InlineData("identifiant client"), InlineData("date de naissance"), InlineData("ville"), InlineData("")]
    public void Colonne_qui_ne_dit_rien_de_l_entree_n_est_pas_une_faute(string colonne) =>
        Assert.Equal(colonne.Length == 0 ? [] : [colonne], new Colonnes(["date_entree", colonne], 1).Ignorees.ToArray());

    /// <summary>A spreadsheet ends a row at its last cell that has something.</summary>
    [Fact]
    public async Task Cellules_qui_manquent_a_la_fin_ne_sont_pas_connues()
    {
        const string Entete = "nom;date_entree;voie;niveau;exp1_secteur;exp1_debut\n";
        var courtes = await new LecteurCsv(Rncp41364.Certification.Rncp41364).Lignes(Encoding.UTF8.GetBytes(Entete + "A;01/09/2026\nA;01/09/2026;FC;4\n"));
        var entieres = await new LecteurCsv(Rncp41364.Certification.Rncp41364).Lignes(Encoding.UTF8.GetBytes(Entete + "A;01/09/2026;;;;\nA;01/09/2026;FC;4;;\n"));
        Assert.Equal(entieres.Select(lue => lue.Demande), courtes.Select(lue => lue.Demande));
    }
}
