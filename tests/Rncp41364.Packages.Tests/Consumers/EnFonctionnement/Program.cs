using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rncp;

// A fiche that no assembly has: it is read, decides, and is written back.
ICertification fiche = Referentiel.Charger(args[0]);
Console.WriteLine(fiche);
Console.WriteLine(fiche.Evaluer(new() { Niveau = 4 }, VoieAcces.FormationContinue, new(2026, 9, 1)).Conclusion);
Console.WriteLine($"{fiche.EstEligible(FaitsCandidat.Connus(5, null, null))} {fiche.EstEligible(FaitsCandidat.Connus(4, true, 2))} {fiche.EstEligible(default) is null}");
Console.WriteLine(JsonSerializer.Serialize(new Reponse(fiche, fiche.Blocs[1], [.. fiche.Competences.Take(1)]), Contexte.Default.Reponse));
Console.WriteLine(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fiche.ToCanonicalJson()))) == fiche.Sha256);
Console.WriteLine(fiche.Sql("niveau", "bac", "mois", null).Certain);

// What is wrong in a file, with its place.
using MemoryStream faux = new("{ \"code\": \"RNCP1\" }"u8.ToArray());
if (!Referentiel.TryCharger(faux, "faux.json", out ICertification? lue, out ImmutableArray<Defaut> defauts))
    Console.WriteLine($"{defauts[0]} {lue is null}");

internal sealed record Reponse(ICertification Fiche, IBloc Bloc, ICompetence[] Competences);

[JsonSerializable(typeof(Reponse))]
internal sealed partial class Contexte : JsonSerializerContext;
