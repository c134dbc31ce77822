using System.Globalization;
using Rncp.Tests.Bases;

namespace Rncp.Tests;

/// <summary>ClickHouse, in its dialect; skipped, with the reason, where it is not installed.</summary>
public sealed class ClickHouseTests(BaseClickHouse moteur) : ContratDeDialecte(moteur), IClassFixture<BaseClickHouse>
{
    private readonly BaseClickHouse _moteur = moteur;

    /// <summary>What the dialect is for.</summary>
    [SkippableFact]
    public void Standard_est_une_erreur_de_syntaxe()
    {
        Skip.If(_moteur.Absence is not null, _moteur.Absence);
        var refus = Assert.Throws<InvalidOperationException>(() => _moteur.Choisies(Moteur.PersonnesSimples, null, Fiche.Sql("Niveau", "Baccalaureat", "Mois", null).Certain));
        Assert.Contains("Syntax error", refus.Message, StringComparison.Ordinal);
    }

    /// <summary>docs/large-populations.md, whose statement is printed by the code of the page.</summary>
    [SkippableFact]
    public void Requete_de_la_page_dit_de_chaque_personne_oui_non_ou_pas_connu()
    {
        Skip.If(_moteur.Absence is not null, _moteur.Absence);
        var requete = Depot.Lire("docs/large-populations.md").ReplaceLineEndings("\n").Split("```text\n").Select(bloc => bloc.Split("\n```")[0])
            .Single(bloc => bloc.StartsWith("SELECT p.id", StringComparison.Ordinal) && bloc.Contains("`bac` = 1", StringComparison.Ordinal));
        _moteur.Executer("CREATE TABLE people ENGINE = Memory AS SELECT Id AS id, Niveau AS level, Baccalaureat AS bac, Mois AS months FROM PersonnesSimples");

        Assert.Equal(
            Lignes.Simples.Select(ligne => $"{ligne.Id}\t{Fiche.EstEligible(ligne.Faits) switch { true => "yes", false => "no", null => "not known" }}"),
            _moteur.Demander(requete).OrderBy(ligne => int.Parse(ligne.Split('\t')[0], CultureInfo.InvariantCulture)));
    }
}
