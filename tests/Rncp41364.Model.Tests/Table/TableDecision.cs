using System.Globalization;
using System.Text;
using Rncp41364;

namespace Rncp.Tests.Table;

/// <summary>The decision on every combination of facts that the rule can tell apart, as a page.</summary>
internal static class TableDecision
{
    internal const string Page = "docs/decision-table.md", PageFrancaise = "docs/fr/table-de-decision.md";

    internal static readonly (bool? Valeur, string Nom)[] Baccalaureats = [(false, "no"), (true, "yes"), (null, "not known")];

    private static readonly ConditionEntree[] Conditions = [.. Atomes(Certification.Rncp41364.Regles!.Entree!.Condition)];

    internal static readonly Classes Niveaux = new(
        [.. Conditions.Select(condition => condition.Genre == GenreCondition.Baccalaureat ? 4 : condition.Niveau?.Numero ?? 0).Append(0).Distinct().Order()], 8);

    internal static readonly Classes Mois = new([.. Conditions.Select(condition => condition.Mois ?? 0).Append(0).Distinct().Order()], null);

    internal static string Rediger()
    {
        var page = new StringBuilder("""
            # The decision table of RNCP41364

            Every combination of the facts that the prerequisites depend on, with its conclusion, under the readings by default. The
            tests write this page from the rule, and compare each of its cells with the decision that explains itself (`Evaluer`), the
            decision on flat facts (`EstEligible`), the expressions (`Predicats`) and the SQL (`Sql`). It decides the prerequisites only:
            not whether the route is open, the registration in force, or the assessment on entry favourable.

            ![The decision path: level 5 is enough; else the baccalauréat or level 4, and six months of experience in the sectors](images/decision-path.svg)

            A row says what is known of the highest level held (0 is no title) and of the baccalauréat, which is a title of level 4; a
            column says what is known of the months of experience that count. **yes** is eligible, **no** is not eligible, and **?** waits for
            a fact that is not known and decides.


            """.ReplaceLineEndings("\n"));
        var mois = Mois.Connaissances().ToList();
        page.Append(CultureInfo.InvariantCulture, $"| Highest level held | Baccalauréat | {string.Join(" | ", mois.Select(connaissance => "Months: " + Mois.Nom(connaissance)))} |\n");
        page.Append(CultureInfo.InvariantCulture, $"|---|---|{string.Concat(mois.Select(_ => ":-:|"))}\n");
        foreach (var niveau in Niveaux.Connaissances())
        {
            foreach (var (baccalaureat, nom) in Baccalaureats)
            {
                if (baccalaureat == true && Niveaux.Fin(niveau.Derniere) < 4) continue;
                page.Append(CultureInfo.InvariantCulture, $"| {Niveaux.Nom(niveau)} | {nom} | {string.Join(" | ", mois.Select(connaissance => Conclusion(niveau, baccalaureat, connaissance)))} |\n");
            }
        }
        return page.ToString();
    }

    /// <summary>The same table, for who decides candidates: only its words are others.</summary>
    internal static string RedigerEnFrancais()
    {
        const string titre = """
            # La table de décision de RNCP41364

            Chaque combinaison des faits dont dépendent les prérequis, et sa conclusion. Elle décide des prérequis seuls : pas si la
            voie est ouverte, si l'enregistrement est en vigueur, ni si l'évaluation à l'entrée est favorable. Les tests écrivent cette
            page d'après la règle, et comparent chaque case avec tout ce qui décide. *[In English](../decision-table.md).*

            ![Le chemin de décision, question après question, jusqu'aux prérequis remplis ou non remplis](../images/decision-path.svg)

            Une ligne dit ce que l'on sait du plus haut niveau détenu (0 : aucun titre) et du baccalauréat, qui est un titre de niveau 4 ;
            une colonne, ce que l'on sait des mois d'expérience dans les secteurs de la fiche. **oui** remplit les prérequis, **non** ne les
            remplit pas, et **?** attend un fait qui n'est pas connu et qui décide. Une phrase ambiguë est lue en faveur de la personne.


            """;
        (string Anglais, string Francais)[] mots =
        [
            ("Highest level held", "Plus haut niveau détenu"), ("Months: ", "Mois : "), ("not known", "pas connu"), ("or more", "ou plus"),
            (" to ", " à "), ("**yes**", "**oui**"), ("| yes |", "| oui |"), ("no |", "non |"),
        ];
        var table = Rediger();
        return titre.ReplaceLineEndings("\n") + mots.Aggregate(
            table[table.IndexOf("\n|", StringComparison.Ordinal)..].TrimStart('\n'),
            (texte, mot) => texte.Replace(mot.Anglais, mot.Francais, StringComparison.Ordinal));
    }

    /// <summary>The cells of the page, by the names of its row and column.</summary>
    internal static Dictionary<(string Niveau, string Baccalaureat, string Mois), string> Lire()
    {
        var lignes = Rediger().Split('\n').Where(ligne => ligne.StartsWith('|'))
            .Select(ligne => ligne.Trim('|').Split('|').Select(cellule => cellule.Trim()).ToArray()).ToList();
        var colonnes = lignes[0].Select(nom => nom.Replace("Months: ", "", StringComparison.Ordinal)).ToArray();
        return lignes.Skip(2).SelectMany(ligne => Enumerable.Range(2, ligne.Length - 2).Select(i => (Cle: (ligne[0], ligne[1], colonnes[i]), Valeur: ligne[i])))
            .ToDictionary(cellule => cellule.Cle, cellule => cellule.Valeur);
    }

    /// <summary>The names of the row and the column of some facts.</summary>
    internal static (string Niveau, string Baccalaureat, string Mois) Cellule(FaitsCandidat faits) => (
        Niveaux.Nom((Niveaux.De(faits.NiveauMin), Niveaux.De(faits.NiveauMax))),
        Baccalaureats.Single(un => un.Valeur == faits.Baccalaureat).Nom,
        Mois.Nom((Mois.De(faits.MoisCertains), Mois.De(faits.MoisPossibles))));

    internal static string Mot(bool? eligible) => eligible switch { true => "**yes**", false => "no", null => "?" };

    internal static IEnumerable<ConditionEntree> Atomes(ConditionEntree condition) =>
        condition.Parties.IsEmpty ? [condition] : condition.Parties.SelectMany(Atomes);

    private static string Conclusion((int Premiere, int Derniere) niveau, bool? baccalaureat, (int Premiere, int Derniere) mois) => Mot(Certification.Rncp41364.EstEligible(new FaitsCandidat(
        Niveaux.Debut(niveau.Premiere), Niveaux.Fin(niveau.Derniere), baccalaureat, Mois.Debut(mois.Premiere), Mois.Fin(mois.Derniere))));
}
