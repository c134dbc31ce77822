using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Rncp.Fuzz;

// dotnet run -c Release --project tests/Rncp41364.Generators.Fuzz -- [inputs] [seed] [first] [decisions]
// First come the fiches of the repository as they are. Each model that is compiled is asked for so many decisions, and so is its file:
// when their number is given, every model is.
// An input that fails is written to the folder fuzz-defects; a run of one input, from its number, makes it again.
var (combien, graine, premiere) = (Nombre(0, 200_000), (int)Nombre(1, 1), Nombre(2, 0));
const int SecondesAuPlus = 120;

var racine = typeof(Fabrique).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadonnee => metadonnee.Key == "RepositoryRoot").Value!;
var fabrique = new Fabrique(graine, racine);
var passe = new Passe((int)Nombre(3, 20), tous: args.Length > 3);
var debut = Stopwatch.GetTimestamp();
var dits = 0;
using var veille = new Timer(_ => Veiller(), null, 5_000, 5_000);
foreach (var fiche in fabrique.Fiches())
{
    passe.Suivante(fiche);
    DireLesDefauts();
}
for (var numero = premiere; numero < premiere + combien; numero++)
{
    passe.Suivante(fabrique.Faire(numero));
    DireLesDefauts();
}
passe.Finir();
DireLesDefauts();
Console.WriteLine($"seed {graine}, {Stopwatch.GetElapsedTime(debut):hh\\:mm\\:ss}");
foreach (var ligne in passe.Totaux()) Console.WriteLine(ligne);
return passe.Defauts.Count == 0 ? 0 : 1;

void Veiller()
{
    Console.WriteLine($"{Stopwatch.GetElapsedTime(debut):hh\\:mm\\:ss} {passe.Entrees} inputs, {passe.Acceptees} accepted, {passe.Compilees} compiled, {passe.Defauts.Count} defects");
    if (passe.EnCours is not { Entree: { } entree, Depuis: var depuis } || Environment.CpuUsage.TotalTime - depuis < TimeSpan.FromSeconds(SecondesAuPlus)) return;
    Ecrire(entree, $"not finished after {SecondesAuPlus} s of processor time");
    Environment.Exit(2);
}

void DireLesDefauts()
{
    for (; dits < passe.Defauts.Count; dits++) Ecrire(passe.Defauts[dits].Entree, passe.Defauts[dits].Defaut);
}

static void Ecrire(Entree entree, string defaut)
{
    Directory.CreateDirectory("fuzz-defects");
    File.WriteAllBytes($"fuzz-defects/{entree.Numero}.json", entree.Octets);
    Console.WriteLine($"DEFECT of input {entree.Numero} ({string.Join(", ", entree.Mutations)}; {string.Join(", ", entree.Options)}; {entree.Chemin}): {defaut[..Math.Min(defaut.Length, 2_000)]}");
}

long Nombre(int rang, long defaut) => args.Length > rang ? long.Parse(args[rang], CultureInfo.InvariantCulture) : defaut;
