using Rncp.Outil.Affichage;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>
/// Decisions as a table, a page at a time so that a long file takes no more memory than a short one; then the whole
/// explanation of the first person refused who has a way in, and of the first one to complete.
/// </summary>
internal sealed class TableauDecisions(IAnsiConsole console, string source)
{
    /// <summary>Persons to a page.</summary>
    internal const int TaillePage = 50;

    private const int LargeurTableau = 76;
    private const int LargeurCandidat = 24;
    private const int LargeurConclusion = 15;

    private readonly List<Decision> _page = [];
    private Decision? _refus;
    private Decision? _aCompleter;
    private bool _commence;

    internal void Recevoir(IReadOnlyList<Decision> decisions)
    {
        foreach (var decision in decisions)
        {
            if (decision.Avis is { Conclusion: Conclusion.NonEligible, Leviers.IsEmpty: false }) _refus ??= decision;
            if (decision.Avis.Conclusion == Conclusion.ACompleter) _aCompleter ??= decision;
            _page.Add(decision);
            if (_page.Count == TaillePage) ImprimerPage();
        }
    }

    internal void Finir(Bilan bilan)
    {
        ImprimerPage();
        Ecrire(Ecrit.Simple(bilan.ToString()));
        if (bilan.LignesRefusees > 0) Ecrire(Ecrit.Simple(bilan.Compte));
        foreach (var decision in new[] { _refus, _aCompleter }.OfType<Decision>())
        {
            Rubrique($"En détail : {decision.Nom}");
            Ecrire(Explication.De(decision.Avis.Expliquer()));
        }
        console.WriteLine();
    }

    private void ImprimerPage()
    {
        if (!_commence) Rubrique($"Décisions ({source})");
        _commence = true;
        if (_page.Count > 0) Ecrire(new SelonLargeur(LargeurTableau, Tableau(), Liste()));
        _page.Clear();
    }

    private Table Tableau()
    {
        var tableau = new Table { Border = TableBorder.Rounded, BorderStyle = Encre.Discret, ShowRowSeparators = true, Expand = true };
        tableau.AddColumn("Candidat, voie", colonne => colonne.Width(LargeurCandidat));
        tableau.AddColumn("Conclusion", colonne => colonne.Width(LargeurConclusion));
        tableau.AddColumn("Pourquoi, ou que faire");
        foreach (var decision in _page) tableau.AddRow(Candidat(decision), Verdict(decision), Motif(decision));
        return tableau;
    }

    private IRenderable Liste() => Ecrit.Liste(_page.Select(decision =>
        ("•", (IRenderable)new Rows(Candidat(decision), Verdict(decision), Motif(decision)))));

    private static Rows Candidat(Decision decision) => new(
        Ecrit.SousTitre(decision.Nom),
        new Text(decision.Avis.Voie?.Libelle ?? "Voie non connue", Encre.Discret));

    private static Text Verdict(Decision decision) => new(
        Decisions.Verdict.De(decision.Avis.Conclusion).ToString(),
        decision.Avis.Conclusion switch
        {
            Conclusion.Eligible => Encre.Oui,
            Conclusion.NonEligible or Conclusion.FaitsIncoherents => Encre.Non,
            Conclusion.ACompleter or Conclusion.AApprecier => Encre.Reserve,
            Conclusion.SansObjet => Encre.Discret,
        });

    private static Rows Motif(Decision decision) => new(Phrase.Parties(decision.Avis).Select(Ecrit.Simple));

    private void Rubrique(string titre)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(titre)) { Justification = Justify.Left, Style = Encre.Titre });
        console.WriteLine();
    }

    private void Ecrire(IRenderable bloc) => console.Write(Ecrit.EnRetrait(bloc));
}
