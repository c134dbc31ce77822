using System.Text.Json;
using System.Text.Json.Serialization;
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

[JsonSerializable(typeof(Bloc[]))]
[JsonSerializable(typeof(Demande))]
[JsonSerializable(typeof(Eligibilite))]
internal sealed partial class Contexte : JsonSerializerContext;
