using Rncp.Outil.Signalements;

namespace Rncp.Tests;

/// <summary>Reports that no verb has to be run for.</summary>
internal static class Exemples
{
    internal static readonly Regle Regle = new("R1", "Titre, 100 % : vrai", Niveau.Avertissement, "Faire ceci.", new Uri("https://exemple.fr/R1"));

    /// <summary>All that a report can have: with a place and without one, known again or not, read and not read.</summary>
    internal static Rapport Complet(string dossier) => Rapport(
    [
        new Signalement(Regle, Niveau.Erreur, "Un, 100 %\u00A0: « a ».", new Lieu(Path.Combine(dossier, "été 1/a b.json"), 2, 3, 2, 9, "  \"aaaa\"")),
        new Signalement(Regle with { Id = "R2", Remede = null, Aide = null }, Niveau.Information, "Deux.", null, "0123456789ab"),
        new Signalement(Regle, Niveau.Avertissement, "Trois.", new Lieu("-", 5, 1, 7, 2)),
    ]) with
    {
        Page = new Uri("https://exemple.fr/valider"),
        Fichiers = ["été 1/a b.json", "absent.json", "-"],
        Echecs = [new Echec("absent.json", "Impossible de lire « absent.json » : le fichier n'existe pas.")],
        Code = 3,
    };

    internal static Rapport Rapport(params Signalement[] trouves) => new()
    {
        Verbe = "valider", Langue = Langue.Francais, Fichiers = ["a.json"], Signalements = [.. trouves], Echecs = [], Code = 1,
    };
}
