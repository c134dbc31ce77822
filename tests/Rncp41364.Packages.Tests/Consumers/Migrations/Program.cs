using Microsoft.EntityFrameworkCore;
using Migrations;
using Rncp41364;

using var contexte = new Contexte();
if (args is ["ecrire"])
{
    contexte.Add(new Dossier { Bloc = Bloc.BC03, Blocs = [Bloc.BC01, Bloc.BC02] });
    contexte.SaveChanges();
}
foreach (var dossier in contexte.Dossiers.Where(un => un.Bloc != Bloc.BC01).OrderBy(un => un.Bloc))
    Console.WriteLine($"{dossier.Bloc} {dossier.Niveau} {string.Join('+', dossier.Blocs)}");
