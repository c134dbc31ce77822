namespace Rncp.Benchmarks.Decisions;

internal static class ChapitreDecisions
{
    /// <summary>What an explanation may add to a decision, in nanoseconds.</summary>
    private const double ResteExplication = 300;

    internal static Chapitre Mesurer()
    {
        var lignes = Banc.Mesurer(typeof(BancDecisions), processus: 3).ToLookup(ligne => ligne.Categorie);
        var requetes = Banc.Mesurer(typeof(BancRequetes), processus: 2);
        Ligne Une(string categorie, string nom) => lignes[categorie].Single(ligne => ligne.Nom == nom);
        Ligne nous = Une(BancDecisions.Connus, BancDecisions.Certain), aMain = Une(BancDecisions.Connus, BancDecisions.AMain);
        Ligne kleene = Une(BancDecisions.Partiels, BancDecisions.Kleene), moteur = Une(BancDecisions.Connus, BancDecisions.Moteur);
        Ligne decision = Une(BancDecisions.Dates, BancDecisions.Evaluer), explication = Une(BancDecisions.Dates, BancDecisions.EvaluerConstats), phrases = Une(BancDecisions.Dates, BancDecisions.EvaluerPhrases);
        Serie Requete(string nom) => requetes.Single(ligne => ligne.Nom == nom).Durees;
        return new Chapitre(
            "Eligibility",
            $"The rule of the fiche on {Population.Nombre:N0} mixed persons drawn from a fixed seed, the same for everybody; the time is that of one person. Only the whole text takes "
            + "the first 1,000. RulesEngine is built once and so are the session factory of NRules and the validator, as their documentation asks; NRules decides all its facts in one session. "
            + "Where all facts are known, `EstCertainementEligible` is the yes or no, and the goal is about it. "
            + "Every one of them must decide each person as the rule written by hand does. `Evaluer` decides on dated titles and experiences, and on the route and the registration too. "
            + "The tree of findings is read to its leaves: the outcome of each condition, with the words of the fiche; with its sentences, why in French too, which is written when it is read. "
            + "Explained in full, it is the text to send: sentences, ways to become eligible, other routes, reservations.",
            [
                Banc.Tableau("Yes or no, all facts known", lignes[BancDecisions.Connus], BancDecisions.AMain),
                Banc.Tableau("Yes, no or unknown, a third of the facts unknown", lignes[BancDecisions.Partiels], BancDecisions.AMain),
                Banc.Tableau("With its explanation, from dated facts", [.. lignes[BancDecisions.Dates], moteur], BancDecisions.Moteur),
                Banc.Tableau($"{BancRequetes.Nombre:N0} persons in SQLite, through EF Core", requetes, BancRequetes.Sql),
            ],
            [
                Objectif.Rapport("Yes or no on known facts takes at most 1.2 times as long as C# written by hand", nous.Durees, aMain.Durees, 1.2),
                Objectif.Rapport("Yes, no or unknown takes at most 2 times as long as C# written by hand", kleene.Durees, Une(BancDecisions.Partiels, BancDecisions.AMain).Durees, 2),
                new Objectif("A decision allocates nothing", nous.Alloue + kleene.Alloue, 0, Serie.Octets),
                new Objectif("An explanation (the outcome and the words of the fiche for each condition) adds at most 300 ns to a decision", explication.Durees.Mediane - decision.Durees.Mediane, ResteExplication, Serie.Duree),
                new Objectif("An explanation with its sentences in French adds at most 300 ns to a decision", phrases.Durees.Mediane - decision.Durees.Mediane, ResteExplication, Serie.Duree),
                Objectif.Rapport("A decision with its explanation is faster than RulesEngine without one", explication.Durees, moteur.Durees, 1),
                Objectif.Rapport("Our expression through EF Core takes at most 1.1 times as long as SQL written by hand", Requete(BancRequetes.Nous), Requete(BancRequetes.Sql), 1.1),
            ]);
    }
}
