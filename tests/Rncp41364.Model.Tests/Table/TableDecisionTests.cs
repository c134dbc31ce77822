using Rncp41364;

namespace Rncp.Tests.Table;

/// <summary>
/// The page and the picture of the decision, which the rule of the data writes. That what they say is what is decided is
/// tested on a fiche that no edit moves, in <c>Rncp41364.Databases.Tests</c>.
/// </summary>
public sealed class TableDecisionTests
{
    private static readonly ReglesFiche Regles = Certification.Rncp41364.Regles!;

    [Fact]
    public void Page_est_celle_que_la_regle_donne() => Instantane.VerifierFichier(TableDecision.Rediger(), TableDecision.Page);

    [Fact]
    public void Page_francaise_a_les_memes_cases() => Instantane.VerifierFichier(TableDecision.RedigerEnFrancais(), TableDecision.PageFrancaise);

    [Fact]
    public void Image_est_celle_que_la_regle_donne() =>
        Instantane.VerifierFichier(ImageChemin.Dessiner(new CheminDecision(Regles.Entree!.Condition), Intitule), ImageChemin.Fichier);

    private static string Intitule(ConditionEntree condition) => condition.Genre switch
    {
        GenreCondition.Niveau => $"Titre ou diplôme de niveau {condition.Niveau!.Numero} au moins ?",
        GenreCondition.Baccalaureat => "Baccalauréat ?",
        _ => $"{condition.Mois} mois d'expérience dans ces secteurs : {string.Join(", ", condition.Secteurs.Select(secteur => Regles.Secteurs.Single(connu => connu.Code == secteur.ToString()).Libelle))} ?",
    };
}
