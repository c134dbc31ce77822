using System.Text;
using Rncp.Fuzz;
using Rncp.Generators;

namespace Rncp.Tests.Hostiles;

/// <summary>The oracle of the fuzz sees what it looks for.</summary>
public class OracleTests
{
    [Fact]
    public void Fiche_saine_est_acceptee_et_se_reecrit()
    {
        var jugement = Oracle.Juger(Entree(Fiches.Essai));

        Assert.Null(jugement.Defaut);
        Assert.NotNull(jugement.Source);
        Assert.Empty(Lot.Verifier([jugement]));
    }

    [Fact]
    public void Modele_d_un_autre_fichier_est_un_defaut()
    {
        var jugement = Oracle.Juger(Entree(Fiches.Essai));
        var autre = Oracle.Juger(Entree(Fiches.Essai.Replace("Fiche d'essai\"", "Fiche d'essais\"", StringComparison.Ordinal)));

        var (_, defaut) = Assert.Single(Lot.Verifier([jugement with { Source = autre.Source }]));
        Assert.StartsWith("the model does not write back the file", defaut, StringComparison.Ordinal);
    }

    /// <summary>A model is compared with what is read of its bytes, and diagnostics with what is said of them.</summary>
    [Fact]
    public void Autre_fichier_lu_en_fonctionnement_est_un_defaut()
    {
        var jugement = Oracle.Juger(Entree(Fiches.Essai));
        var (autre, faux) = (Fiches.Essai.Replace("Fiche d'essai\"", "Fiche d'essais\"", StringComparison.Ordinal), Fiches.Essai.Replace("\"niveau\": 5,", "\"niveau\": 9,", StringComparison.Ordinal));

        Assert.StartsWith("the canonical JSON differs", Assert.Single(Lot.Verifier([jugement with { Entree = Entree(autre) }])).Defaut, StringComparison.Ordinal);
        Assert.Null(EnFonctionnement.Difference(Entree(faux), Oracle.Juger(Entree(faux)).Diagnostics));
        Assert.StartsWith("at run time: fiche.referentiel.json(", EnFonctionnement.Difference(Entree(faux), []), StringComparison.Ordinal);
        Assert.StartsWith("at run time: 0 defects", EnFonctionnement.Difference(Entree(Fiches.Essai), Oracle.Juger(Entree(faux)).Diagnostics), StringComparison.Ordinal);
    }

    /// <summary>Two files of one namespace: what the compiler says of them is a defect of the one that comes second.</summary>
    [Fact]
    public void Source_qui_ne_compile_pas_est_un_defaut()
    {
        var jugement = Oracle.Juger(Entree(Fiches.Essai));

        Assert.StartsWith("compilation together", Assert.Single(Lot.Verifier([jugement, jugement with { Source = new Source(jugement.Source!.Arbre.WithFilePath("autre.cs")) }])).Defaut, StringComparison.Ordinal);
    }

    [Fact]
    public void Caracteres_invisibles_et_syntaxe_fausse_sont_des_defauts()
    {
        var arbre = Oracle.Juger(Entree(Fiches.Essai)).Source!.Arbre;
        Source Changee(string ancien, string nouveau) => new(arbre.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(arbre.ToString().Replace(ancien, nouveau, StringComparison.Ordinal))));

        Assert.Null(Changee("Fiche", "Fiche").Defaut());
        Assert.Contains("U+202E", Changee("Fiche d'essai", "Fiche \u202Ed'essai").Defaut(), StringComparison.Ordinal);
        Assert.StartsWith("syntax", Changee("</summary>", "</sumary>").Defaut(), StringComparison.Ordinal);
        Assert.StartsWith("syntax", Changee("\"Fiche d'essai\"", "\"Fiche \"d'essai\"").Defaut(), StringComparison.Ordinal);
    }

    private static Entree Entree(string json) =>
        new(0, Encoding.UTF8.GetBytes(json), "fiche.referentiel.json", new Dictionary<string, string> { [ModelOptions.NamespaceMetadata] = "F0" }, []);
}
