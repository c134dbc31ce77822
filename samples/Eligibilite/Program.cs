using Exemple;
using Exemple.Affichage;
using Rncp41364;

var console = Terminal.Ouvrir();
switch (Demande.Lire(args))
{
    case { Inconnu: { } argument }:
        Console.Error.WriteLine(Aide.ArgumentInconnu(argument));
        return Aide.CodeMauvaisUsage;
    case { Aide: true }:
        console.Profile.Out.Writer.WriteLine(Aide.Texte);
        return 0;
    default:
        PageFiche.Imprimer(Certification.Rncp41364, console);
        return 0;
}
