using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rncp.Tests.Eligibilites;
using Rncp41364;

namespace Rncp.Tests.Lettres;

/// <summary>What a person is sent: to the letter for one, and what holds of any.</summary>
public sealed class LettreTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    private static readonly Demande Refusee = new()
    {
        Nom = "C-17", Voie = VoieAcces.FormationContinue, Le = new(2026, 9, 1),
        Candidat = new()
        {
            EtabliLe = new(2026, 4, 15), Niveau = 4,
            Titres = [new Titre { Baccalaureat = true, ObtenuLe = new(2019, 7, 5) }, new Titre { Niveau = 5, EnCours = true }],
            Experiences = [new(Secteur.Marketing, new(2025, 1, 6), new(2025, 3, 28)) { Nature = NatureExperience.Stage, Justificatif = Justificatif.Fourni, Quotite = 80 }],
        },
    };

    private static readonly OptionsLettre Options = new()
    {
        Expediteur = "Organisme de formation\n12 rue de l'École\n69000 Lyon", Destinataire = "Candidat C-17", Lieu = "Lyon", Date = new(2026, 4, 20), Contact = "04 00 00 00 00",
    };

    [Fact]
    public void Lettre_d_un_refus_dit_tout_dans_l_ordre() => Assert.Equal(
        """
        Organisme de formation\
        12 rue de l'École\
        69000 Lyon

        Candidat C-17

        Lyon, le 20 avril 2026

        # Votre demande : Community manager (RNCP41364), par la voie « Formation continue », au 1er septembre 2026

        Madame, Monsieur,

        Vous avez demandé si vous remplissez les prérequis de cette certification. Voici la réponse, d'après la fiche et ce que vous avez déclaré.

        La fiche : RNCP41364, « Community manager », version 1.0.0.

        Votre dossier : C-17.

        ## Ce que vous avez déclaré

        - Informations établies le 15/04/2026.
        - Plus haut niveau détenu : niveau 4.
        - Titre 1 : baccalauréat, obtenu le 05/07/2019.
        - Titre 2 : titre ou diplôme de niveau 5, en préparation.
        - Expérience 1 : marketing, du 06/01/2025 au 28/03/2025, stage, à 80 % du temps plein, justificatif fourni.

        ## La réponse

        D'après ce que vous avez déclaré, vous ne remplissez pas les prérequis.

        Nous vous invitons à voir ci-dessous ce qui permettrait d'entrer, et dès quand.

        ## Pourquoi

        - L'enregistrement est en vigueur au 01/09/2026 (jusqu'au 24/09/2030 inclus).
        - La voie « Après un parcours de formation continue » est ouverte.
        - L'une de ces conditions doit être remplie : ce n'est pas le cas.
          - Titre ou diplôme de niveau 5 au moins : condition non remplie. Le plus haut niveau détenu est le niveau 4. Le titre 2 est en préparation : il n'est pas encore détenu.\
            « Être titulaire d'une certification professionnelle ou d'un diplôme de niveau 5 »
          - Toutes ces conditions doivent être remplies : ce n'est pas le cas.
            - L'une de ces conditions doit être remplie : c'est le cas.
              - Baccalauréat : condition remplie.\
                « Ou être titulaire du baccalauréat »
              - Titre ou diplôme de niveau 4 au moins : condition remplie.\
                « Ou être titulaire du baccalauréat ou d'une certification professionnelle de niveau 4 »
            - Expérience de 6 mois dans l'un des secteurs : marketing, communication digitale ou publicité (82 jours au 01/09/2026) : condition non remplie.\
              « Ou être titulaire du baccalauréat ou d'une certification professionnelle de niveau 4 et justifier d’une expérience significative, d’une durée de six mois à un an, dans les secteurs du marketing, de la communication digitale et/ou de la publicité »

        ## Ce que vous pouvez faire

        L'une de ces démarches suffit.

        - Obtenir le titre 2, en préparation.
        - Acquérir 3 mois et 11 jours d'expérience de plus dans l'un des secteurs : marketing, communication digitale ou publicité (possible dès le 12/12/2026).
        - Vous présenter par la voie « Validation des acquis de l'expérience » : pas de prérequis à l'entrée en formation, sous réserve de la recevabilité du dossier.

        ## Ce qui a été lu, supposé ou réservé

        - L'équipe pédagogique apprécie ce que veut dire « significative ».
        - L'état des voies « Formation continue » et « Validation des acquis de l'expérience » est déduit : la fiche ne l'imprime pas.

        ## Qui décide, et comment demander un nouvel examen

        L'équipe pédagogique vérifie les prérequis, et peut revoir cette réponse : « Les prérequis sont vérifiés dans le cadre d’une évaluation diagnostique (tests d’entrée et étude de dossier) par notre équipe pédagogique. »

        Si une information est inexacte ou a changé, ou si vous contestez cette réponse, demandez un nouvel examen : 04 00 00 00 00.

        Cette réponse n'examine ni l'âge, ni le contrat, ni le financement.

        Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos salutations distinguées.

        """.ReplaceLineEndings("\n"),
        Fiche.Evaluer(Refusee).Lettre(Options).EnMarkdown());

    /// <summary>A name that is HTML or Markdown is a name.</summary>
    [Theory]
    [InlineData("<b>A</b> & <script>alert(1)</script>")]
    [InlineData("*A* _B_ `C` [D](E) ![F](G) <http://H> ~~I~~ | J | \\K\\ &amp; &lt;")]
    [InlineData("# A")]
    [InlineData("- A")]
    [InlineData("1. A")]
    [InlineData("> A")]
    [InlineData("=== A")]
    [InlineData("« A » : \"B\" 'C' ; D")]
    public void Nom_qui_est_du_HTML_ou_du_balisage_est_un_texte(string nom)
    {
        var lettre = Fiche.Evaluer(Refusee with { Nom = nom }).Lettre(new OptionsLettre { Expediteur = nom, Destinataire = $"{nom}\n{nom}", Lieu = nom, Contact = nom });

        var page = Page(lettre);
        Assert.Equal(nom, Blancs(page.QuerySelector(".expediteur")!.TextContent));
        Assert.Equal([nom, nom], page.QuerySelector(".destinataire")!.ChildNodes.OfType<IText>().Select(texte => Blancs(texte.Data)));
        Assert.Equal(nom, Blancs(page.QuerySelector(".date")!.TextContent));
        Assert.Empty(page.QuerySelectorAll("b, script, a, img, em, strong, code"));
        var document = Markdown.Parse(lettre.EnMarkdown());
        Assert.DoesNotContain(document.Descendants(), noeud => noeud is HtmlInline or HtmlBlock or EmphasisInline or LinkInline or CodeInline or CodeBlock or AutolinkInline or QuoteBlock or ThematicBreakBlock);
        Assert.Equal(TitresDe(page), document.Descendants<HeadingBlock>().Select(Texte));
        Assert.Equal(nom, Texte(document.Descendants<ParagraphBlock>().First()));
        Assert.Equal($"Votre dossier : {nom}.", Texte(document.Descendants<ParagraphBlock>().Single(paragraphe => Texte(paragraphe).StartsWith("Votre dossier", StringComparison.Ordinal))));
    }

    [Fact]
    public void Page_se_suffit_et_dit_sa_langue()
    {
        var html = Fiche.Evaluer(Refusee).Lettre(Options).EnHtml();
        var page = Page(Fiche.Evaluer(Refusee).Lettre(Options));

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent, page.Title);
        Assert.Contains("size: A4", html, StringComparison.Ordinal);
        Assert.Contains("la voie «\u00a0Formation continue\u00a0»", Fiche.Evaluer(Refusee).Lettre(Options).EnHtml().Replace("&#xA0;", "\u00a0", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Lettre_sans_option_n_a_ni_adresse_ni_date()
    {
        var page = Page(Fiche.Evaluer(Refusee).Lettre());

        Assert.Empty(page.QuerySelectorAll(".expediteur, .destinataire, .date"));
        Assert.Contains("demandez un nouvel examen : répondez à ce courrier.", Blancs(page.Body!.TextContent), StringComparison.Ordinal);
        Assert.StartsWith("# Votre demande", Fiche.Evaluer(Refusee).Lettre().ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Le 1er mai 2026\n\n#", Fiche.Evaluer(Refusee).Lettre(new OptionsLettre { Date = new(2026, 5, 1) }).EnMarkdown(), StringComparison.Ordinal);
    }

    /// <summary>What comes is not there yet, and letters of any keyboard are letters.</summary>
    [Fact]
    public void Declaration_dit_ce_qui_est_a_venir_et_les_noms_restent_des_noms()
    {
        var candidat = new Candidat { Titres = [new Titre { Baccalaureat = true, ObtenuLe = new(2026, 9, 28) }], Experiences = [new(Secteur.Marketing, new(2027, 1, 1))] };
        var texte = Fiche.Evaluer(candidat, VoieAcces.FormationContinue, new(2026, 9, 1)).Lettre(new OptionsLettre { Expediteur = " \n", Destinataire = "M.\u00a0X\tY\nE\u0301cole\u0007", Lieu = "", Contact = "a@b.fr." }).EnMarkdown();

        Assert.StartsWith("M. X Y\\\nÉcole\n\n# Votre demande", texte, StringComparison.Ordinal);
        Assert.Contains("- Titre 1 : baccalauréat, obtention prévue le 28/09/2026.\n- Expérience 1 : marketing, à partir du 01/01/2027.\n", texte, StringComparison.Ordinal);
        Assert.StartsWith("\ufffd\n\n#", Fiche.Evaluer(candidat, VoieAcces.FormationContinue, new(2026, 9, 1)).Lettre(new OptionsLettre { Lieu = "\ud800" }).EnMarkdown(), StringComparison.Ordinal);
        Assert.Contains("demandez un nouvel examen : a\\@b.fr.\n", texte, StringComparison.Ordinal);
    }

    /// <summary>Each is invited to something, in words addressed to them, and never twice in a sentence.</summary>
    [Fact]
    public void Lettre_de_chaque_voie_et_d_une_fiche_sans_regle_ne_se_contredit_pas()
    {
        var vae = Fiche.Evaluer(Refusee with { Voie = VoieAcces.Vae }).Lettre().EnMarkdown();
        var fermee = Fiche.Evaluer(Refusee with { Voie = VoieAcces.CandidatureIndividuelle }).Lettre().EnMarkdown();
        var sansRegle = FicheEssai.Avec(Fiche, null).Evaluer(Refusee).Lettre().EnMarkdown();
        var etat = Fiche.Evaluer(new Candidat(), VoieAcces.FormationContinue, new(2020, 1, 1)).Lettre().EnMarkdown();

        Assert.Contains("Nous vous invitons à déposer un dossier, puisque cette voie s'examine sans prérequis", vae, StringComparison.Ordinal);
        Assert.Contains("Nous vous invitons à vous présenter par une voie ouverte : « Formation initiale »", fermee, StringComparison.Ordinal);
        Assert.Contains("l'organisme de formation vérifie, et peut la revoir.", sansRegle, StringComparison.Ordinal);
        Assert.Contains("## Ce que le certificateur doit préciser\n\n- L'enregistrement est-il en vigueur", etat, StringComparison.Ordinal);
    }

    /// <summary>Both forms say the same, in words: no mark carries a meaning, and nothing is for who keeps the data.</summary>
    [Fact]
    public void Lettre_de_quiconque_dit_la_meme_chose_dans_ses_deux_formes() => Tirages.Verifier(Tirages.Quelconque, (tirage, _) =>
    {
        var avis = tirage.Decider();
        var lettre = avis.Lettre(Options);
        var page = Page(lettre);
        var texte = Blancs(page.Body!.TextContent);
        var document = Markdown.Parse(lettre.EnMarkdown());

        Assert.Equal(TitresDe(page), document.Descendants<HeadingBlock>().Select(Texte));
        Assert.Equal(
            page.QuerySelectorAll("main > p, section > p, section li").Select(element => Blancs(string.Concat(element.ChildNodes.Where(noeud => noeud is IText or IHtmlQuoteElement).Select(noeud => noeud is IText ? noeud.TextContent : $" « {noeud.TextContent} »")))),
            document.Descendants<ParagraphBlock>().Skip(3).Select(Texte));
        foreach (var dit in avis.Leviers.Select(levier => $"{levier.Description}.").Concat(avis.FaitsManquants.Select(fait => fait.Question)))
            Assert.Contains(dit, texte, StringComparison.Ordinal);
        Assert.Contains("L'équipe pédagogique vérifie les prérequis, et peut revoir cette réponse", texte, StringComparison.Ordinal);
        foreach (var mot in (string[])["✓", "✗", "colonne", "le candidat", "norme ouverte", "\\u"])
            Assert.DoesNotContain(mot, texte, StringComparison.OrdinalIgnoreCase);
    }, nombre: 3_000);

    private static IHtmlDocument Page(Lettre lettre) => new HtmlParser().ParseDocument(lettre.EnHtml());

    private static IEnumerable<string> TitresDe(IHtmlDocument page) => page.QuerySelectorAll("h1, h2").Select(titre => Blancs(titre.TextContent));

    /// <summary>The text of a block of Markdown, with its lines on one.</summary>
    private static string Texte(LeafBlock bloc) => string.Concat(bloc.Inline!.Descendants().Select(noeud => noeud switch
    {
        LiteralInline texte => texte.Content.ToString(),
        HtmlEntityInline entite => entite.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));

    private static string Blancs(string texte) => texte.Replace('\u00a0', ' ').Replace('\n', ' ').Trim();
}
