namespace Rncp.Tests.Garde;

/// <summary>A slip of the hand in the référentiel, which the page does not have.</summary>
/// <param name="Ancien">What the file has, once from there on.</param>
/// <param name="Nouveau">What was typed.</param>
/// <param name="SurLaPage">Whether the page or the typed facts tell; what is ours alone, only what was accepted before tells.</param>
internal sealed record MauvaiseEdition(string Ancien, string Nouveau, bool SurLaPage = true)
{
    internal static MauvaiseEdition[] Toutes { get; } =
    [
        // A digit.
        new("\"code\": \"RNCP41364\"", "\"code\": \"RNCP41346\""),
        new("\"niveau\": 6", "\"niveau\": 7"),
        new("\"fin\": \"2030-09-24\"", "\"fin\": \"2031-09-24\""),
        new("\"fin\": \"2030-09-24\"", "\"fin\": \"2030-09-25\""),
        new("\"fin\": \"2030-09-24\"", "\"fin\": \"2030-06-24\""),
        new("38935885400054", "38935885400062"),
        new("\"certifies\": 326", "\"certifies\": 336"),
        new("\"certifies\": 9,", "\"certifies\": 90,"),
        new("\"certifiesVae\": 0", "\"certifiesVae\": 1"),
        new("\"annee\": 2021", "\"annee\": 2020"),
        new("\"insertionMetier2Ans\": 67", "\"insertionMetier2Ans\": 76"),
        new("\"modifieeLe\": \"2025-09-29\"", "\"modifieeLe\": \"2025-09-19\""),
        new("\"code\": \"11001\"", "\"code\": \"11010\""),
        new("\"code\": \"E1101\"", "\"code\": \"E1103\""),
        new("\"code\": \"RNCP34922\"", "\"code\": \"RNCP34929\""),
        new("\"mois\": 6", "\"mois\": 9"),
        new("{ \"cle\": \"N5\", \"niveau\": 5", "{ \"cle\": \"N5\", \"niveau\": 6"),
        new("\"role\": \"professionnelExterne\", \"nombre\": 2", "\"role\": \"professionnelExterne\", \"nombre\": 3"),
        // A letter.
        new("Animateur de communautés", "Animateur de comunautés"),
        new("Social Media Manager", "Social Media Manageur"),
        new("DORANCO ESPACE MULTIMEDIA", "DORANCO ESPACES MULTIMEDIA"),
        new("doranco-formations.fr", "doranco-formation.fr"),
        new("Théorie graphes", "Théorie des graphes"),
        new("réputée acquise", "réputé acquise"),
        new("(Google Alerts, Talkwalker, Feedly)", "(Google Alertes, Talkwalker, Feedly)"),
        new("(matrices SWOT", "(matrice SWOT"),
        new("(SEO, SEA, SMA)", "(SEO, SEA, SMO)"),
        new("statut d’élève ou d’étudiant", "statuts d’élève ou d’étudiant"),
        new("\"code\": \"320m\"", "\"code\": \"320n\""),
        new("Études de cas", "Etude de cas"),
        new("\"libelle\": \"Community Manager\"", "\"libelle\": \"Community manager\""),
        new("Accessibilité numérique", "accessibilité numérique"),
        // A swapped column, an item out of its place.
        new("\"insertionGlobale6Mois\": 56, \"insertionMetier6Mois\": 23", "\"insertionGlobale6Mois\": 23, \"insertionMetier6Mois\": 56"),
        new("\"certifies\": 217, \"certifiesVae\": 0", "\"certifies\": 0, \"certifiesVae\": 217"),
        new("\"insertionMetier6Mois\": 39, \"insertionMetier2Ans\": 42", "\"insertionMetier6Mois\": 42, \"insertionMetier2Ans\": 39"),
        new("\"nouvelleCaledonie\": { \"inconnu\"", "\"nouvelleCaledonie\": { \"absent\""),
        new("{ \"valeur\": false, \"deduit\": \"La colonne", "{ \"valeur\": true, \"deduit\": \"La colonne"),
        new("\"distincts\": false", "\"distincts\": true"),
        new("{ \"competence\": \"BC01C04\" },\n    { \"competence\": \"BC01C05\" }", "{ \"competence\": \"BC01C05\" },\n    { \"competence\": \"BC01C04\" }"),
        new("\"Production de contenus engageants\",\n    \"Diffusion et optimisation de la visibilité des contenus\"", "\"Diffusion et optimisation de la visibilité des contenus\",\n    \"Production de contenus engageants\""),
        new("\"libelle\": \"Modérateur web\"", "\"libelle\": \"Webmaster animateur\""),
        new("\"insertionMetier2Ans\": { \"vide\": \"« - » sur la fiche : pas de donnée, et non zéro.\" }", "\"insertionMetier2Ans\": 0"),
        // A lost accent.
        new("Élaboration de la stratégie digitale", "Elaboration de la stratégie digitale"),
        new("Modérateur web", "Moderateur web"),
        new("Responsable des réseaux sociaux", "Responsable des reseaux sociaux"),
        new("Spécialités plurivalentes", "Spécialites plurivalentes"),
        new("Animation de site multimédia", "Animation de site multimedia"),
        new("\"libelle\": \"publicité\"", "\"libelle\": \"publicite\""),
        new("diplôme de niveau 5 ;", "diplome de niveau 5 ;"),
        // An apostrophe, a mark, a blank.
        new("Coordinateur d’e-réputation", "Coordinateur d'e-réputation"),
        new("En contrat d’apprentissage", "En contrat d'apprentissage"),
        new("Spécialités plurivalentes de la communication et de l'information", "Spécialités plurivalentes de la communication et de l’information"),
        new("Être titulaire d'une certification", "Être titulaire d’une certification"),
        new("Le certificateur n'habilite", "Le certificateur n’habilite"),
        new("de niveau 5 ;", "de niveau 5."),
        new("externes au réseau du certificateur,\"", "externes au réseau du certificateur.\""),
        new("blogs…", "blogs..."),
        new("et/ou de la publicité.", "et / ou de la publicité."),
        new("\"citation\": \"de niveau 5\"", "\"citation\": \"du niveau 5\""),
        // What is ours.
        new("\"parDefaut\": \"cumulees\",\n          \"autres\": [\"uneSeule\"]", "\"parDefaut\": \"uneSeule\",\n          \"autres\": [\"cumulees\"]", SurLaPage: false),
        new("une voie qui a un jury et une date est ouverte", "une voie qui a un jury ou une date est ouverte", SurLaPage: false),
        new("\"cle\": \"ModerateurWeb\"", "\"cle\": \"ModeratorWeb\""),
    ];

    /// <summary>The line that the hand slipped on, from 1.</summary>
    internal int Ligne => FicheFigee.Json[..FicheFigee.Json.IndexOf(Ancien, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    internal string Editer()
    {
        var place = FicheFigee.Json.IndexOf(Ancien, StringComparison.Ordinal);
        Assert.True(place >= 0, $"The référentiel does not have {Ancien}");
        return string.Concat(FicheFigee.Json.AsSpan(0, place), Nouveau, FicheFigee.Json.AsSpan(place + Ancien.Length));
    }

    public override string ToString() => $"{Ancien} → {Nouveau}".ReplaceLineEndings(" ");
}
