using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Rncp;
using Rncp41364;

string json = JsonSerializer.Serialize([Bloc.BC01, Bloc.BC04], Contexte.Default.BlocArray);
Bloc[] lus = JsonSerializer.Deserialize("""["rncp41364bc02"]""", Contexte.Default.BlocArray)!;
Console.WriteLine(json);
Console.WriteLine(ReferenceEquals(lus[0], Bloc.BC02));
Console.WriteLine(Certification.Rncp41364.Blocs.Sum(bloc => bloc.Competences.Length));

// A request, its decision, and the archive decided again: by the context of the program, and by that of the library.
Demande demande = JsonSerializer.Deserialize("""
    { "voie": "FC", "le": "2026-09-01", "candidat": { "niveau": "4-5", "titres": [{ "niveau1969": "IV", "etranger": false }],
      "experiences": [{ "secteur": "Marketing", "debut": "2025-01-01", "fin": "2025-12-31", "nature": "emploi" }] } }
    """, Contexte.Default.Demande)!;
Console.WriteLine(JsonSerializer.Serialize(demande, Contexte.Default.Demande));
string archive = JsonSerializer.Serialize(Certification.Rncp41364.Evaluer(demande), Contexte.Default.Eligibilite);
Console.WriteLine(archive[..archive.IndexOf(',')]);
Console.WriteLine(Certification.Rncp41364.Rejouer(archive).Reponse);
try
{
    JsonSerializer.Deserialize("""{ "le": "2026-09-01", "candidat": { "experiences": [{ "debut": "hier" }] } }""", Contexte.Default.Demande);
}
catch (JsonException e)
{
    Console.WriteLine(e.Path);
}

// What is seen without its fiche, keys and open codes: the same as by reflection.
#pragma warning disable RNCP1005 // No code is written too.
Reponse reponse = new(Certification.Rncp41364, Bloc.BC02, [.. Certification.Rncp41364.Competences.Take(1)], new() { [CleBloc.BC03] = 175 },
    CodeRome.Parse("E1101"), default, NiveauQualification.Niveau6, VoieAcces.Vae, Conclusion.AApprecier);
#pragma warning restore RNCP1005
Console.WriteLine(JsonSerializer.Serialize(reponse, Contexte.Default.Reponse));
using MemoryStream memoire = new();
using (Utf8JsonWriter ecriture = new(memoire)) Certification.Rncp41364.EcrireJson(ecriture);
Console.WriteLine(JsonDocument.Parse(memoire.ToArray()).RootElement.GetProperty("blocs").GetArrayLength());
try
{
    JsonSerializer.Deserialize("""{ "Heures": { "BC09": 1 } }""", Contexte.Default.Reponse);
}
catch (JsonException e)
{
    Console.WriteLine(e.Message);
}

// Configuration: the types that the page binds, parsed from texts; then those that the framework leaves out here; then JSON.
IConfiguration configuration = new ConfigurationBuilder()
    .AddInMemoryCollection([new("Bloc", "BC02"), new("Rome", "E1101"), new("Voie", "Vae"), new("Cle", "BC03"), new("Hours:BC02", "210")])
    .Build();
Planning planning = Planning.Of(configuration.Get<PlanningOptions>()!);
Console.WriteLine($"{planning.Bloc} {planning.Rome} {planning.Hours[Bloc.BC02]}");
Types types = configuration.Get<Types>()!;
Console.WriteLine($"{types.Bloc?.Code ?? "null"} {types.Voie?.Code ?? "null"} {types.Rome == default} {types.Hours.Count} {types.Cle} {types.Cles.Count}");
try
{
    Planning.Of(new() { Bloc = "BC09" });
}
catch (FormatException e)
{
    Console.WriteLine(e.Message.Split('.')[0]);
}
Types lu = JsonSerializer.Deserialize("""{ "Bloc": "BC02", "Rome": "E1101", "Hours": { "BC02": 210 } }""", Contexte.Default.Types)!;
Console.WriteLine($"{lu.Bloc} {lu.Rome} {lu.Hours[Bloc.BC02]}");

internal sealed record Reponse(
    ICertification Fiche, IBloc Bloc, ICompetence[] Competences, Dictionary<CleBloc, int> Heures, CodeRome Rome, CodeNsf Nsf,
    NiveauQualification Niveau, VoieAcces Voie, Conclusion Conclusion);

internal sealed class Types
{
    public Bloc? Bloc { get; set; }
    public VoieAcces? Voie { get; set; }
    public CodeRome Rome { get; set; }
    public Dictionary<Bloc, int> Hours { get; set; } = [];
    public CleBloc? Cle { get; set; }
    [ConfigurationKeyName("Hours")] public Dictionary<CleBloc, int> Cles { get; set; } = [];
}

[JsonSerializable(typeof(Types))]
[JsonSerializable(typeof(Bloc[]))]
[JsonSerializable(typeof(Reponse))]
[JsonSerializable(typeof(Demande))]
[JsonSerializable(typeof(Eligibilite))]
internal sealed partial class Contexte : JsonSerializerContext;
