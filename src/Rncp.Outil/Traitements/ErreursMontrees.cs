using System.Text.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Traitements;

/// <summary>
/// Says what is wrong with lines: to a person the first ones, and how many more there are, for a terminal has no room for a million; to a
/// program all of them.
/// </summary>
internal sealed class ErreursMontrees(Messages messages, string fichier, bool toutes)
{
    /// <summary>How many are shown to a person.</summary>
    internal const int Maximum = 20;

    private long _dites;

    internal void Recevoir(IReadOnlyList<LigneLue> refusees)
    {
        foreach (var erreur in refusees.SelectMany(ligne => ligne.Erreurs))
            if (_dites++ < Maximum || toutes) messages.Dire(erreur.Dans(fichier), objet => Proprietes(objet, fichier, erreur));
    }

    internal void Finir()
    {
        var reste = toutes ? 0 : _dites - Maximum;
        if (reste > 0) messages.Dire(reste == 1 ? "... et une autre erreur." : $"... et {reste} autres erreurs.");
    }

    /// <summary>Where an error is, for a program.</summary>
    internal static void Proprietes(Utf8JsonWriter objet, string fichier, ErreurLigne erreur)
    {
        objet.WriteString("fichier", fichier);
        objet.WriteNumber("ligne", erreur.Ligne);
        if (erreur.Endroit is not null) objet.WriteString("endroit", erreur.Endroit);
    }
}
