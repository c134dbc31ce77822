using System.Globalization;
using System.Text.Json;

namespace Rncp.Benchmarks.Echelle;

internal static class ChapitreEchelle
{
    internal static Chapitre Mesurer()
    {
        var fiches = new[] { 1, 10, 100 }.ToDictionary(nombre => nombre, Une);
        var (dix, cent) = (fiches[10], fiches[100]);
        double ParFiche(Func<MesureEchelle, double> cout) => cout(cent) / 100 / (cout(dix) / 10);
        return new Chapitre(
            "Scale",
            "Six real fiches of this repository, cloned with other numbers until a project has as many as asked for; no sentence is in two of them. "
            + "Each row is a process of its own, on the compiler of the current SDK: a first run of the generator, what that run allocates, one compilation of everything (generator included) "
            + "to an assembly, and runs after an edit of the title of one fiche and of unrelated C#. Bookkeeping is the same edit with a generator "
            + "of the same steps with nothing in them, which writes one comment for each file: what the compiler needs to find the file that changed.",
            [
                new Tableau("Fiches in one project",
                    ["fiches", "first run", "per fiche", "allocated", "compilation", "processor time", "per fiche", "assembly", "memory at most", "edit of one fiche", "bookkeeping", "edit of other C#"],
                    [.. fiches.Select(un => Ligne(un.Key, un.Value))]),
            ],
            [
                new Objectif("A fiche costs a first run no more among 100 than among 10 (linear)",
                    ParFiche(mesure => new Serie(mesure.Froid).Mediane), 1.25, Facteur),
                new Objectif("A fiche costs a compilation no more processor time among 100 than among 10 (linear)",
                    ParFiche(mesure => mesure.Processeurs), 1.25, Facteur),
                new Objectif("An edit of one fiche costs no more among 100 than among 10, bookkeeping apart",
                    SansTemoin(cent) / SansTemoin(dix), 1.25, Facteur),
                new Objectif("100 fiches compile together: errors",
                    fiches.Values.Count(un => un.Erreur is not null), 0, nombre => nombre.ToString("0", CultureInfo.InvariantCulture)),
            ]);
    }

    private static string Facteur(double facteur) => "x " + Serie.Nombre(facteur);

    private static double SansTemoin(MesureEchelle mesure) => new Serie(mesure.Edition).Mediane - new Serie(mesure.EditionTemoin).Mediane;

    private static MesureEchelle Une(int nombre)
    {
        Console.Error.WriteLine($"  {nombre} fiches");
        return JsonSerializer.Deserialize<MesureEchelle>(Processus.Soi("--scale-one", nombre.ToString(CultureInfo.InvariantCulture)))!;
    }

    private static IReadOnlyList<string> Ligne(int nombre, MesureEchelle mesure)
    {
        var froid = new Serie(mesure.Froid);
        return
        [
            nombre.ToString("N0", CultureInfo.InvariantCulture),
            froid.Durees(), Serie.Duree(froid.Mediane / nombre), Serie.Octets(mesure.Alloue),
            mesure.Erreur ?? Serie.Duree(mesure.Compilation), Serie.Duree(mesure.Processeurs), Serie.Duree(mesure.Processeurs / nombre),
            Serie.Octets(mesure.Assemblage), Serie.Octets(mesure.MemoireMax),
            new Serie(mesure.Edition).Durees(), Serie.Duree(new Serie(mesure.EditionTemoin).Mediane), Serie.Duree(new Serie(mesure.EditionCode).Mediane),
        ];
    }
}
