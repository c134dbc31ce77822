using Exemple;
using Rncp41364;

var console = Terminal.Ouvrir();
using var arret = new Arret();
switch (Demande.Lire(args))
{
    case { Erreur: { } erreur }:
        Console.Error.WriteLine(erreur);
        return CodeRetour.MauvaisUsage;
    case { Aide: true }:
        console.Profile.Out.Writer.WriteLine(Aide.Texte);
        return CodeRetour.ToutDecide;
    case var demande:
        return await new Commande(Certification.Rncp41364, console, Console.Error).Executer(demande, arret.Jeton);
}
