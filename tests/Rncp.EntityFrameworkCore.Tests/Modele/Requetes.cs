using Microsoft.EntityFrameworkCore;
using Rncp41364;

namespace Rncp.Tests.Modele;

/// <summary>Three queries of an application, as the database is asked them: codes and levels, lists and JSON, and who may enter.</summary>
internal static class Requetes
{
    internal static string Sql(Contexte contexte)
    {
        var blocs = new[] { Bloc.BC01, Bloc.BC03 };
        var voulu = Bloc.BC02;
        var eligibles = Certification.Rncp41364.Predicats<Personne>(
            personne => personne.Niveau, personne => personne.Baccalaureat, personne => personne.Mois);
        return string.Join("\n\n", new[]
        {
            contexte.Dossiers.Where(dossier => blocs.Contains(dossier.Bloc) && dossier.Niveau >= NiveauQualification.Niveau5)
                .OrderBy(dossier => dossier.Rome).Select(dossier => dossier.Rome).ToQueryString(),
            contexte.Dossiers.Where(dossier => dossier.Blocs.Contains(voulu) && dossier.EnJson.Bloc == voulu)
                .Select(dossier => dossier.Id).ToQueryString(),
            contexte.Personnes.Where(eligibles.Certain).Select(personne => personne.Id).ToQueryString(),
            contexte.Personnes.Where(eligibles.Possible).Select(personne => personne.Id).ToQueryString(),
        }) + "\n";
    }
}
