using System.Text;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Execution;
using Rncp.Outil.Traitements;

namespace Rncp.Tests;

/// <summary>The work of the verb decider, in memory.</summary>
internal static class Deroulement
{
    /// <summary>The decisions on candidates as a table, and what is said of their bad lines.</summary>
    internal static async Task<(string Sortie, string Erreurs, Bilan Bilan)> EnTableau(ICertification fiche, ILecteur lecteur, byte[] candidats, string nom, int largeur)
    {
        using var sortie = new StringWriter { NewLine = "\n" };
        using var erreurs = new StringWriter { NewLine = "\n" };
        var bilan = await Travail(fiche, lecteur, nom, erreurs, tableau: new TableauDecisions(Terminal.SansCouleur(sortie, largeur), nom))
            .Executer(new MemoryStream(candidats), default);
        return (sortie.ToString(), erreurs.ToString(), bilan);
    }

    /// <summary>The decisions as they are written, and the lines that are kept.</summary>
    internal static async Task<(Bilan Bilan, byte[] Sortie, string Rejets)> EnFichier(
        ICertification fiche, ILecteur lecteur, byte[] candidats, IRedaction redaction, bool rejetsEnCsv = false)
    {
        using var sortie = new MemoryStream();
        using var rejets = new MemoryStream();
        var bilan = await Travail(fiche, lecteur, "essai", TextWriter.Null, redaction, sortie, rejets: new Rejets(rejets, rejetsEnCsv))
            .Executer(new MemoryStream(candidats), default);
        return (bilan, sortie.ToArray(), Encoding.UTF8.GetString(rejets.ToArray()));
    }

    internal static Traitement Travail(
        ICertification fiche, ILecteur lecteur, string nom, TextWriter erreurs, IRedaction? redaction = null, Stream? sortie = null,
        TableauDecisions? tableau = null, Rejets? rejets = null) =>
        new(fiche, lecteur, new ErreursMontrees(new Messages(erreurs, json: false), nom, toutes: false))
        {
            Redaction = redaction,
            Sortie = sortie ?? Stream.Null,
            Tableau = tableau,
            Rejets = rejets,
        };
}
