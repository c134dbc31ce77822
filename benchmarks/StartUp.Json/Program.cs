using System.Text.Json;
using Rncp.Benchmarks.Demarrage;

var bilan = new Bilan();
FicheLue fiche;
using (var fichier = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "referentiel.json"))) fiche = JsonSerializer.Deserialize(fichier, ContexteFiche.Default.FicheLue)!;
fiche.Compter(bilan);
bilan.Imprimer();
