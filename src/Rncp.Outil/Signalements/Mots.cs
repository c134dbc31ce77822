using Rncp.Outil.Fichiers;

namespace Rncp.Outil.Signalements;

/// <summary>The words around findings, in their language.</summary>
internal static class Mots
{
    /// <summary>As BCP 47 names it.</summary>
    internal static string Code(this Langue langue) => langue.Choisir("fr", "en");

    /// <summary>A colon, which French writes after a space.</summary>
    internal static string DeuxPoints(this Langue langue) => langue.Choisir(" :", ":");

    internal static string Choisir(this Langue langue, string francais, string anglais) => langue switch
    {
        Langue.Francais => francais,
        Langue.Anglais => anglais,
    };

    internal static string Dire(this Langue langue, Niveau niveau) => niveau switch
    {
        Niveau.Erreur => langue.Choisir("erreur", "error"),
        Niveau.Avertissement => langue.Choisir("avertissement", "warning"),
        Niveau.Information => langue.Choisir("information", "note"),
    };

    internal static string Dire(this Langue langue, string fichier) =>
        fichier == Cible.Standard ? langue.Choisir("entrée standard", "standard input") : fichier;

    /// <summary>What was found, in a line: 2 fichiers vérifiés : 1 erreur, 3 avertissements.</summary>
    internal static string Bilan(this Rapport rapport)
    {
        if (rapport.Resume is { } resume) return resume;
        var (langue, lus) = (rapport.Langue, rapport.Fichiers.Length - rapport.Echecs.Length);
        string[] comptes =
        [
            .. Enum.GetValues<Niveau>().Where(niveau => rapport.Nombre(niveau) > 0)
                .Select(niveau => Compter(rapport.Nombre(niveau), langue.Dire(niveau))),
        ];
        var fichiers = Compter(lus, langue.Choisir("fichier", "file")) + langue.Choisir(lus > 1 ? " vérifiés" : " vérifié", " checked");
        var trouves = comptes.Length > 0 ? string.Join(", ", comptes) : langue.Choisir("aucun défaut", "no defect");
        var nonLus = rapport.Echecs.Length == 0 ? ""
            : $" {Compter(rapport.Echecs.Length, langue.Choisir("fichier", "file"))} "
                + langue.Choisir(rapport.Echecs.Length > 1 ? "non lus." : "non lu.", "not read.");
        return $"{fichiers}{langue.DeuxPoints()} {trouves}.{nonLus}";
    }

    internal static string Compter(int nombre, string nom) => $"{nombre} {nom}{(nombre > 1 ? "s" : "")}";
}
