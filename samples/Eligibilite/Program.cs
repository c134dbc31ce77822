using Exemple;
using Exemple.Candidatures;
using Rncp41364;

var console = Terminal.Ouvrir();
using var arret = new Arret();
switch (LigneDeCommande.Lire(args))
{
    case { Erreur: { } erreur }:
        Console.Error.WriteLine(erreur);
        return CodeRetour.MauvaisUsage;
    case { Aide: true }:
        console.Profile.Out.Writer.WriteLine(Aide.Texte);
        return CodeRetour.ToutDecide;
    case var ligne:
        // A line that moves and lines that stay cannot share a terminal.
        var suivi = !Console.IsErrorRedirected && (ligne.Sortie != Source.EntreeStandard || Console.IsOutputRedirected);
        return await new Commande(Certification.Rncp41364, console, Console.Error, suivi).Executer(ligne, arret.Jeton);
}
