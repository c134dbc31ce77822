using System.Globalization;
using System.Text.Json;

namespace Rncp.Benchmarks.Echelle;

internal static class ChapitreEchelle
{
    private static readonly int[] Fiches = [1, 10, 100, 1000];
    private static readonly int[] Metiers = [500, 1000, 2000, 4000];

    internal static Chapitre Mesurer()
    {
        var fiches = Fiches.ToDictionary(nombre => nombre, nombre => Une(MesureEchelle.Fiches, nombre));
        var metiers = Metiers.ToDictionary(nombre => nombre, nombre => Une(MesureEchelle.Metiers, nombre));
        var (cent, mille) = (fiches[100], fiches[1000]);
        // A first run of one fiche has costs that no other fiche adds: what grows is measured from ten on.
        static double ParFiche(MesureEchelle de, MesureEchelle a, Func<MesureEchelle, double> cout, int autres) => (cout(a) - cout(de)) / autres;
        return new Chapitre(
            "Scale",
            "The six real fiches of this repository, cloned with other numbers until a project has as many as asked for; no sentence is in two of them. "
            + "Each row is a process of its own, on the compiler of the current SDK: a first run of the generator, what that run allocates, one compilation of everything (generator included) "
            + "to an assembly, and runs after an edit of the title of one fiche and of unrelated C#. Bookkeeping is the same edit with a generator "
            + "of the same steps with nothing in them, which writes one comment for each file: what the compiler needs to find the file that changed.",
            [
                new Tableau("Fiches in one project", ["fiches", "first run", "per fiche", "allocated", "compilation", "processor time", "per fiche", "assembly", "memory at most", "edit of one fiche", "bookkeeping", "edit of other C#"],
                    [.. fiches.Select(un => Ligne(un.Key, un.Value))]),
                new Tableau("Métiers in one fiche", ["métiers", "first run", "per métier", "allocated", "compilation", "processor time", "per métier", "assembly", "memory at most", "edit of the fiche", "bookkeeping", "edit of other C#"],
                    [.. metiers.Select(un => Ligne(un.Key, un.Value))]),
            ],
            [
                new Objectif("A fiche costs a first run no more among 1,000 than among 100 (linear)",
                    ParFiche(cent, mille, mesure => new Serie(mesure.Froid).Mediane, 900) / ParFiche(fiches[10], cent, mesure => new Serie(mesure.Froid).Mediane, 90), 1.25, Facteur),
                new Objectif("A fiche costs a compilation no more processor time among 1,000 than among 100 (linear)",
                    ParFiche(cent, mille, mesure => mesure.Processeurs, 900) / ParFiche(fiches[10], cent, mesure => mesure.Processeurs, 90), 1.25, Facteur),
                new Objectif("An edit of one fiche costs no more among 1,000 than among 10, bookkeeping apart",
                    SansTemoin(mille) / SansTemoin(fiches[10]), 1.25, Facteur),
                new Objectif("1,000 fiches compile together: errors", fiches.Values.Concat(metiers.Values).Count(un => un.Erreur is not null), 0, nombre => nombre.ToString("0", CultureInfo.InvariantCulture)),
            ]);
    }

    private static string Facteur(double facteur) => "x " + Serie.Nombre(facteur);

    private static double SansTemoin(MesureEchelle mesure) => new Serie(mesure.Edition).Mediane - new Serie(mesure.EditionTemoin).Mediane;

    private static MesureEchelle Une(string sorte, int nombre)
    {
        Console.Error.WriteLine($"  {nombre} {sorte}");
        return JsonSerializer.Deserialize<MesureEchelle>(Processus.Soi("--scale-one", sorte, nombre.ToString(CultureInfo.InvariantCulture)))!;
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
