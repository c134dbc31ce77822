using System.Globalization;
using System.Text;

namespace Rncp.Outil.Signalements;

/// <summary>For a workflow of GitHub: a command a line, of which it makes a note beside the line of the file.</summary>
internal static class RapportGithub
{
    internal static void Ecrire(Rapport rapport, TextWriter sortie)
    {
        foreach (var trouve in rapport.Signalements)
            sortie.WriteLine(Commande(Mot(trouve.Niveau), $"{trouve.Regle.Id}{rapport.Langue.DeuxPoints()} {trouve.Regle.Titre}",
                trouve.Regle.Remede is { } remede ? $"{trouve.Message}\n{remede}" : trouve.Message, trouve.Lieu));
        foreach (var echec in rapport.Echecs) sortie.WriteLine($"::error::{Donnee(echec.Message)}");
        sortie.WriteLine(rapport.Bilan());
    }

    private static string Commande(string mot, string titre, string message, Lieu? lieu)
    {
        var proprietes = new StringBuilder();
        if (lieu is not null && lieu.Fichier != Fichiers.Cible.Standard)
        {
            Ajouter("file", Chemins.Depuis(Environment.CurrentDirectory, lieu.Fichier));
            Ajouter("line", Nombre(lieu.Ligne));
            Ajouter("col", Nombre(lieu.Colonne));
            Ajouter("endLine", Nombre(lieu.LigneFin));
            // Theirs is the last column, not the one after it.
            if (lieu.LigneFin == lieu.Ligne) Ajouter("endColumn", Nombre(Math.Max(lieu.Colonne, lieu.ColonneFin - 1)));
        }
        Ajouter("title", titre);
        return $"::{mot} {proprietes}::{Donnee(message)}";

        void Ajouter(string nom, string valeur) =>
            proprietes.Append(proprietes.Length == 0 ? "" : ",").Append(nom).Append('=').Append(Propriete(valeur));
    }

    private static string Mot(Niveau niveau) => niveau switch
    {
        Niveau.Erreur => "error",
        Niveau.Avertissement => "warning",
        Niveau.Information => "notice",
    };

    private static string Nombre(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);

    private static string Donnee(string texte) => texte
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Propriete(string texte) => Donnee(texte)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
