using Rncp.Outil;
using Rncp.Outil.Execution;

using var arret = new Arret();
return await Commande.Executer(args, Terminal.Ouvrir(), arret.Jeton);
