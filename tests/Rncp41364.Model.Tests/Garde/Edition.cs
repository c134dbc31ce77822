namespace Rncp.Tests.Garde;

/// <summary>An edit as a maintainer of the fiche makes it: texts replaced in the référentiel and, where the page changed, in the page.</summary>
internal sealed record Edition(string Nom, (string Ancien, string Nouveau)[] Referentiel, (string Ancien, string Nouveau)[] Page)
{
    private const string Jury = """
          • 2 professionnels en activité dans le marketing ou la communication,  externes au réseau du certificateur,

          • 1 représentant du certificateur.

        29-09-2025

        """;

    /// <summary>The edits that the life of a fiche brings.</summary>
    internal static Edition[] Toutes { get; } =
    [
        new("une formulation", [("\"Produire et diffuser des contenus engageants\"", "\"Produire et diffuser des contenus engageants et accessibles\"")],
            [("Produire et diffuser des contenus engageants\n", "Produire et diffuser des contenus engageants et accessibles\n")]),
        new("une année de statistiques",
            [("    { \"annee\": 2024,", """
                  { "annee": 2025, "certifies": 341, "certifiesVae": 2, "insertionGlobale6Mois": 61, "insertionMetier6Mois": 28, "insertionMetier2Ans": { "vide": "« - » sur la fiche : pas de donnée, et non zéro." } },
                  { "annee": 2024,
              """.TrimEnd())],
            [("2024 326", "2025 341 2 61 28 -\n2024 326")]),
        new("une voie fermée",
            [("""
                    "libelle": "En contrat de professionnalisation",
                    "ouverte": { "valeur": true, "deduit": "La colonne Oui/Non est perdue dans le texte ; une voie qui a un jury et une date est ouverte." },
                    "jury": [
                      "2 professionnels en activité dans le marketing ou la communication, externes au réseau du certificateur,",
                      "1 représentant du certificateur."
                    ],
                    "modifieeLe": "2025-09-29"
              """,
              """
                    "libelle": "En contrat de professionnalisation",
                    "ouverte": { "valeur": false, "deduit": "La colonne Oui/Non est perdue dans le texte ; une voie qui n'a ni jury ni date (« - - ») est fermée." },
                    "jury": { "vide": "« - » sur la fiche." },
                    "modifieeLe": { "vide": "« - » sur la fiche." }
              """)],
            [("En contrat de professionnalisation X\n" + Jury, "En contrat de professionnalisation X - -\n")]),
        new("neuf mois pour six",
            [
                ("d’une durée de six mois", "d’une durée de neuf mois"),
                ("\"mois\": 6", "\"mois\": 9"),
                ("« six mois à un an » : six mois suffisent-ils", "« neuf mois à un an » : neuf mois suffisent-ils"),
                ("\"parDefaut\": \"6\"", "\"parDefaut\": \"9\""),
                ("Six mois sont dans l'intervalle", "Neuf mois sont dans l'intervalle"),
                ("Bac et six mois exacts", "Bac et neuf mois exacts"),
                ("\"debut\": \"2026-01-01\", \"fin\": \"2026-06-30\"", "\"debut\": \"2025-10-01\", \"fin\": \"2026-06-30\""),
                ("du 1er janvier au 30 juin : six mois de quantième à quantième", "du 1er octobre au 30 juin : neuf mois de quantième à quantième"),
                ("Bac et six mois moins un jour", "Bac et neuf mois moins un jour"),
                ("\"debut\": \"2026-01-01\", \"fin\": \"2026-06-29\"", "\"debut\": \"2025-10-01\", \"fin\": \"2026-06-29\""),
                ("180 jours : moins que les 181 jours de six mois au plus court", "272 jours : moins que les 273 jours de neuf mois au plus court"),
                ("Bac, 182 jours en deux fois", "Bac, 274 jours en deux fois"),
                ("\"fin\": \"2025-04-01\"", "\"fin\": \"2025-07-02\""),
                ("six mois font de 181 à 184 jours", "neuf mois font de 273 à 276 jours"),
            ],
            [("d’une durée de six mois à un an", "d’une durée de neuf mois à un an")]),
        new("un dixième métier",
            [("\"libelle\": \"Webmaster animateur\" }", "\"libelle\": \"Webmaster animateur\" },\n    { \"numero\": 10, \"cle\": \"ResponsableEReputation\", \"libelle\": \"Responsable e-réputation\" }")],
            [("- Webmaster animateur\n", "- Webmaster animateur\n\n- Responsable e-réputation\n")]),
        new("un bloc de plus",
            [
                ("l'obtention des 4 blocs", "l'obtention des 5 blocs"),
                ("{ \"competence\": \"BC04C11\" }", "{ \"competence\": \"BC04C11\" },\n    { \"competence\": \"BC05C01\" },\n    { \"competence\": \"BC05C02\" }"),
                ("      \"evaluation\": [\"Mise en situation professionnelle\"]\n    }", """
                        "evaluation": ["Mise en situation professionnelle"]
                      },
                      {
                        "numero": 5,
                        "code": "RNCP41364BC05",
                        "libelle": "Mesurer l’empreinte des communications numériques",
                        "competences": [
                          { "rang": 1, "libelle": "Mesurer l’empreinte d’une campagne, afin de la réduire." },
                          { "rang": 2, "libelle": "Choisir des formats sobres, afin de limiter le poids des publications." }
                        ],
                        "evaluation": ["Étude d’un cas"]
                      }
                  """),
            ],
            [
                ("l'obtention des 4 blocs", "l'obtention des 5 blocs"),
                ("afin d’ajuster les actions liées à la réputation numérique.\n", """
                    afin d’ajuster les actions liées à la réputation numérique.

                    Mesurer l’empreinte d’une campagne, afin de la réduire.

                    Choisir des formats sobres, afin de limiter le poids des publications.

                    """),
                ("Mise en situation professionnelle\n", """
                    Mise en situation professionnelle

                    RNCP41364BC05 - Mesurer l’empreinte des communications numériques

                    Liste de compétences Modalités d'évaluation

                    Mesurer l’empreinte d’une campagne, afin de la réduire.

                    Choisir des formats sobres, afin de limiter le poids des publications.

                    Étude d’un cas

                    """),
            ]),
        new("la version", [("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"")], []),
    ];

    internal string EditerReferentiel(string json) => Remplacer(json, Referentiel);

    /// <summary>No-break spaces are spaces to whoever types, and to who reads the page.</summary>
    internal string EditerPage(string page) => Remplacer(page.Replace('\u00a0', ' '), Page);

    public override string ToString() => Nom;

    private string Remplacer(string texte, (string Ancien, string Nouveau)[] remplacements) => remplacements.Aggregate(texte, (edite, remplacement) =>
        edite.Contains(remplacement.Ancien, StringComparison.Ordinal)
            ? edite.Replace(remplacement.Ancien, remplacement.Nouveau, StringComparison.Ordinal)
            : throw new InvalidOperationException($"« {Nom} » : il n'y a pas « {remplacement.Ancien} » à remplacer"));
}
