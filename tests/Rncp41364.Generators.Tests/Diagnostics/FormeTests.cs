namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0003 to RNCP0007 and RNCP0015: properties, kinds and forms of values.</summary>
public class FormeTests
{
    [Fact]
    public void Propriete_inconnue_est_signalee_avec_la_plus_proche() =>
        Defaut.Attendre("RNCP0003", "\"validiteComposantes\": [],", "\"validiteComposantes\": [], ⟦\"validiteComposante\"⟧: [],", "did you mean 'validiteComposantes'?");

    [Fact]
    public void Propriete_inconnue_sans_voisine_liste_les_proprietes() =>
        Defaut.Attendre("RNCP0003", "\"rang\": 1,", "\"rang\": 1, ⟦\"Émilie\"⟧: 3,", "a compétence", "expected one of rang, libelle");

    [Fact]
    public void Propriete_manquante_est_signalee_a_l_objet() =>
        Defaut.Attendre("RNCP0004", "\"territoires\": { \"nouvelleCaledonie\": false,", "\"territoires\": ⟦{⟧", "'nouvelleCaledonie' is missing", "{ \"absent\": \"why\" }");

    [Theory]
    [InlineData("\"niveau\": 5,", "\"niveau\": ⟦\"5\"⟧,", "'niveau' is a text here, and should be a whole number from 1 to 8")]
    [InlineData("\"niveau\": 5,", "\"niveau\": ⟦null⟧,", "'niveau' is null here")]
    [InlineData("\"objectifs\": [],", "\"objectifs\": ⟦\"Un texte\"⟧,", "a list of texts")]
    [InlineData("\"objectifs\": [],", "\"objectifs\": [⟦3⟧],", "a text")]
    [InlineData("\"nouvelleCaledonie\": false", "\"nouvelleCaledonie\": ⟦\"Non\"⟧", "true or false")]
    [InlineData("\"codesNsf\": [],", "\"codesNsf\": [⟦[⟧]],", "an NSF code")]
    [InlineData("\"abrege\": { \"absent\": \"Fiche d'essai.\" },", "\"abrege\": { \"absent\": ⟦true⟧ },", "a reason in plain words")]
    [InlineData("\"dureeAnnees\": 5,", "\"dureeAnnees\": ⟦{⟧ \"valeur\": 5 },", "malformed statement")]
    [InlineData("\"dureeAnnees\": 5,", "\"dureeAnnees\": ⟦{⟧ \"valeur\": 5, \"absent\": \"Les deux.\" },", "malformed statement")]
    [InlineData("\"intitule\": \"Fiche d'essai\",", "\"intitule\": ⟦{⟧ \"absent\": \"Sans titre.\" },", "without a value")]
    public void Valeur_d_une_autre_nature_est_signalee(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0005", ancien, nouveau, message);

    [Theory]
    [InlineData("\"code\": \"RNCP999\",", "\"code\": ⟦\"rncp999\"⟧,", "RNCP and three to five digits")]
    [InlineData("\"fin\": \"2030-02-28\",", "\"fin\": ⟦\"2030-02-29\"⟧,", "such as 2028-09-01")]
    [InlineData("\"fin\": \"2030-02-28\",", "\"fin\": ⟦\"28/02/2030\"⟧,", "yyyy-MM-dd")]
    [InlineData("\"siret\": \"38935885400054\",", "\"siret\": ⟦\"38935885400055\"⟧,", "valid key")]
    [InlineData("\"insertionGlobale6Mois\": 100,", "\"insertionGlobale6Mois\": ⟦101⟧,", "from 0 to 100")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦-1⟧,", "a whole number from 0")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦1.0⟧,", "a whole number from 0")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦1e400⟧,", "a whole number from 0")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦99999999999999999999⟧,", "a whole number from 0")]
    [InlineData("\"format\": 1,", "\"format\": ⟦2⟧,", "from 1 to 1")]
    [InlineData("\"version\": \"1.0.0\",", "\"version\": ⟦\"1.0\"⟧,", "1.0.0")]
    [InlineData("\"genre\": \"general\",", "\"genre\": ⟦\"decret\"⟧,", "general, creation, autre")]
    [InlineData("\"cle\": \"Essayeur\",", "\"cle\": ⟦\"Été\"⟧,", "without accents")]
    [InlineData("\"certification\": \"RS998\",", "\"certification\": ⟦\"RS998\\n\"⟧,", "the code of a fiche")]
    public void Valeur_mal_formee_est_signalee(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0006", ancien, nouveau, message);

    [Fact]
    public void Propriete_donnee_deux_fois_est_signalee() =>
        Defaut.Attendre("RNCP0007", "\"niveau\": 5,", "\"niveau\": 5, ⟦\"niveau\"⟧: 6,", "given twice");

    [Theory]
    [InlineData("Essai  double", "two blanks in a row")]
    [InlineData("Assistee\u0301", "the accent U+0301 apart from its letter")]
    [InlineData(" Essai", "a blank at an end")]
    [InlineData("Essai ", "a blank at an end")]
    [InlineData("", "no character")]
    [InlineData("Essai\u00A0insécable", "U+00A0")]
    [InlineData("Essai\\nsur deux lignes", "U+000A")]
    [InlineData("Essai\\u200B invisible", "U+200B")]
    [InlineData("Essai\\u202E retourné", "U+202E")]
    public void Texte_non_normalise_est_signale(string texte, string message) =>
        Defaut.Attendre("RNCP0015", "\"Essayeuse\"", $"⟦\"{texte}\"⟧", message);

    [Fact]
    public void Plusieurs_defauts_sont_signales_ensemble()
    {
        var json = Fiches.Essai.Replace("\"niveau\": 5", "\"niveau\": 9", StringComparison.Ordinal).Replace("2030-02-28", "bientôt", StringComparison.Ordinal);

        Assert.Equal(["RNCP0006", "RNCP0006"], Generation.De(json).Diagnostics.Select(diagnostic => diagnostic.Id));
    }
}
