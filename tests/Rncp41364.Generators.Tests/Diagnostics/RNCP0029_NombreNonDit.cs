using Rncp.Tests.Emission;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0029: a number of a rule that the words it quotes do not say. It is a warning: the page may say it otherwise.</summary>
public class RNCP0029_NombreNonDit
{
    private const string Remarque = "\"remarque\": \"La fiche le dit autrement.\"";

    [Fact]
    public void Niveau_que_la_citation_ne_dit_pas_est_signale() =>
        Defaut.AttendreAvertissement(
            Defaut.Remplacer(Fiches.Essai, "\"niveau\": 6, \"source\"", "\"niveau\": ⟦5⟧, \"source\""),
            "RNCP0029", "'niveau' says level 5, and the quote « diplôme de niveau 6 » says level 6");

    /// <summary>The number stands twice, in the condition and in the reading that it follows: one message.</summary>
    [Fact]
    public void Duree_que_la_citation_ne_dit_pas_est_signalee_une_fois_a_la_lecture() =>
        Defaut.AttendreAvertissement(Duree("9", "⟦\"9\"⟧"), "RNCP0029", "'parDefaut' says 9 months, and the quote « un an » says 12 months");

    [Fact]
    public void Neuf_mois_pour_six_mois_a_un_an_sont_signales()
    {
        var json = Defaut.Remplacer(Defaut.Remplacer(Fiches.Rncp41364, "\"mois\": 6", "\"mois\": 9"), "\"parDefaut\": \"6\"", "\"parDefaut\": ⟦\"9\"⟧");
        var exemples = json.IndexOf(",\n      \"exemples\": [", StringComparison.Ordinal);

        Defaut.AttendreAvertissement(json.Remove(exemples, json.IndexOf("\n      ]", exemples, StringComparison.Ordinal) + 8 - exemples),
            "RNCP0029", "'parDefaut' says 9 months, and the quote « d’une durée de six mois à un an » says 6 and 12 months: correct what is out of date");
    }

    [Fact]
    public void Duree_sans_lecture_est_signalee_a_la_condition() =>
        Defaut.AttendreAvertissement(SansLecture(Duree("⟦9⟧", "\"12\"")), "RNCP0029", "'mois' says 9 months");

    [Fact]
    public void Duree_que_ne_dit_que_la_lecture_est_signalee_si_la_condition_en_cite_une_autre() =>
        Defaut.AttendreAvertissement(
            Fiches.Essai.Replace("un an d’expérience dans", "six mois d’expérience, ou un an, dans", StringComparison.Ordinal)
                .Replace("\"citation\": \"six mois d’expérience, ou un an, dans les essais ou les mesures\"", "\"citation\": \"six mois d’expérience\"", StringComparison.Ordinal)
                .Replace("\"mois\": 12", "\"mois\": ⟦12⟧", StringComparison.Ordinal),
            "RNCP0029", "'mois' says 12 months, and the quote « six mois d’expérience » says 6 months");

    [Theory]
    [InlineData("\"question\": \"Combien de mois ?\"", "\"question\": ⟦\"Neuf mois suffisent-ils, ou faut-il un an ?\"⟧", "'question' says 9 months")]
    [InlineData("\"justification\": \"Un an est de douze mois.\"", "\"justification\": ⟦\"Neuf mois sont dans l'intervalle.\"⟧", "'justification' says 9 months")]
    public void Mots_d_avant_l_edition_sont_signales(string ancien, string nouveau, string message) =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Essai, ancien, nouveau), "RNCP0029", message, "and the quote « un an » says 12 months");

    [Theory]
    [InlineData("⟦\"« niveau 5 » : au moins ?\"⟧", "\"x\"", "'question' says level 5, and the quote « niveau 6 » says level 6")]
    [InlineData("\"?\"", "⟦\"Un niveau 5 suffit.\"⟧", "'justification' says level 5")]
    public void Mots_d_un_autre_niveau_sont_signales(string question, string justification, string message) =>
        Defaut.AttendreAvertissement(LectureDuNiveau(question, justification), "RNCP0029", message);

    [Theory]
    [InlineData("\"« niveau 6 » : au moins ?\"", "\"Un niveau 7 contient un niveau 6.\"")]
    [InlineData("\"Un niveau 7, ou 6 seulement ?\"", "\"x\"")]
    public void Mots_qui_comparent_des_niveaux_ne_dit_rien(string question, string justification) =>
        Defaut.AttendreRien(LectureDuNiveau(question, justification));

    [Theory]
    [InlineData("Neuf mois, dix-huit mois ou un an ?", "18", "9")]
    [InlineData("Un an, ou dix-huit mois ?", "18")]
    public void Question_qui_dit_les_reponses_ne_dit_rien(string question, params string[] autres) =>
        Defaut.AttendreRien(Defaut.Remplacer(
            Defaut.Remplacer(Fiches.Essai, "Combien de mois ?", question), "\"autres\": [\"18\"]", $"\"autres\": [{string.Join(", ", autres.Select(autre => $"\"{autre}\""))}]"));

    /// <summary>Prerequisites as fiches word them, with the number that each rule takes from them.</summary>
    [Theory]
    [InlineData("justifier d’au moins 3 ans d’expérience professionnelle", 36)]
    [InlineData("une expérience de vingt-quatre mois minimum", 24)]
    [InlineData("un an et demi de pratique", 18)]
    [InlineData("2 (deux) années d'exercice à temps plein", 24)]
    [InlineData("entre un et trois ans dans le secteur, selon le diplôme", 12)]
    [InlineData("de 6 à 12 mois de stage", 6)]
    [InlineData("dix-huit à vingt-quatre mois en entreprise", 18)]
    [InlineData("une première expérience d'un semestre", 6)]
    [InlineData("5 années ou plus, dont 12 mois d’encadrement", 60)]
    [InlineData("diplôme de niveau 4 (Bac) complété par deux ans et six mois d’activité", 30)]
    [InlineData("UNE ANNÉE D’EXPÉRIENCE", 12)]
    public void Duree_telle_que_les_fiches_la_disent_ne_dit_rien(string citation, int mois)
    {
        // The examples are of a year.
        var json = SansLecture(Fiches.Essai.Replace("un an d’expérience dans les essais ou les mesures", citation, StringComparison.Ordinal).Replace("\"mois\": 12", $"\"mois\": {mois}", StringComparison.Ordinal));
        var exemples = json.IndexOf(",\n      \"exemples\": [", StringComparison.Ordinal);
        json = json.Remove(exemples, json.IndexOf("\n      ]", exemples, StringComparison.Ordinal) + 8 - exemples)
            .Replace("\"citation\": \"d’expérience\"", $"\"citation\": \"{citation}\"", StringComparison.Ordinal);

        Defaut.AttendreRien(json);
        Assert.Equal("RNCP0029", Assert.Single(Generation.De(Defaut.Remplacer(json, $"\"mois\": {mois}", "\"mois\": 7")).Diagnostics).Id);
    }

    /// <summary>A condition whose quote says no duration has that of the reading; a level may be the one of a diploma.</summary>
    [Theory]
    [InlineData("\"citation\": \"un an d’expérience dans les essais ou les mesures\"", "\"citation\": \"expérience dans les essais ou les mesures\"")]
    [InlineData("\"niveau\": 6, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\"", "\"niveau\": 5, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme\"")]
    [InlineData("\"justification\": \"Un an est de douze mois.\"", "\"justification\": \"Le texte le dit.\"")]
    public void Citation_sans_nombre_ne_dit_rien(string ancien, string nouveau) => Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, ancien, nouveau));

    /// <summary>A remark answers, and so does the rule that a number is deduced by; the model says both under their paths.</summary>
    [Theory]
    [InlineData("\"niveau\": 6, \"source\"", "\"niveau\": { \"valeur\": 5, " + Remarque + " }, \"source\"", "regles.entree.condition.uneDe[N6].niveau")]
    [InlineData("\"niveau\": 6, \"source\"", "\"niveau\": { \"valeur\": 5, \"deduit\": \"Un DUT est de niveau 5.\" }, \"source\"", "regles.entree.condition.uneDe[N6].niveau")]
    [InlineData("\"question\": \"Combien de mois ?\"", "\"question\": { \"valeur\": \"Neuf mois ?\", " + Remarque + " }", "regles.entree.lectures[Duree].question")]
    [InlineData("\"justification\": \"Un an est de douze mois.\"", "\"justification\": { \"valeur\": \"Neuf mois.\", " + Remarque + " }", "regles.entree.lectures[Duree].justification")]
    public void Nombre_que_l_on_explique_ne_dit_rien(string ancien, string nouveau, string chemin) => SansUnMotEtReserve(Defaut.Remplacer(Fiches.Essai, ancien, nouveau), chemin);

    [Fact]
    public void Duree_que_l_on_explique_ne_dit_rien()
    {
        SansUnMotEtReserve(Duree("9", $"{{ \"valeur\": \"9\", {Remarque} }}"), "regles.entree.lectures[Duree].parDefaut");
        SansUnMotEtReserve(SansLecture(Duree($"{{ \"valeur\": 9, {Remarque} }}", "\"12\"")), "regles.entree.condition.uneDe[BACAN].toutes[AN].experience.mois");
    }

    /// <summary>The numbers that follow each other are read through their remarks.</summary>
    [Fact]
    public void Duree_remarquee_est_toujours_comparee_a_la_lecture() =>
        Defaut.AttendreDans(Duree($"{{ \"valeur\": ⟦9⟧, {Remarque} }}", $"{{ \"valeur\": \"12\", {Remarque} }}"), "RNCP0018", "asks for 9 months");

    private static void SansUnMotEtReserve(string json, string chemin)
    {
        var generation = Generation.De(json).SansUnMot();

        Assert.NotNull(FichesReellesTests.Charger(generation, "RNCP999").ReserveSur(chemin));
        ReecritureTests.SeReecrit(json, generation, chemin);
    }

    private static string Duree(string mois, string parDefaut) => Defaut.Remplacer(
        Defaut.Remplacer(Fiches.Essai, "\"mois\": 12", $"\"mois\": {mois}"), "\"parDefaut\": \"12\"", $"\"parDefaut\": {parDefaut}");

    private static string SansLecture(string json)
    {
        var debut = json.IndexOf("        {\n          \"cle\": \"Duree\"", StringComparison.Ordinal);
        return json.Remove(debut, json.IndexOf("        {\n          \"cle\": \"Cumul\"", StringComparison.Ordinal) - debut);
    }

    private static string LectureDuNiveau(string question, string justification) => Defaut.Remplacer(Fiches.Essai, "\"lectures\": [",
        $"\"lectures\": [{{ \"cle\": \"Seuil\", \"parametre\": \"niveau\", \"source\": \"prerequisEntree[1]\", \"citation\": \"niveau 6\", \"question\": {question}, \"parDefaut\": \"auMoins\", \"autres\": [\"exactement\"], \"justification\": {justification} }},");
}
