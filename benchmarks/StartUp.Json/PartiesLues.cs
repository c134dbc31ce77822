using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp.Benchmarks.Demarrage;

internal sealed record Code(int Numero, [property: JsonPropertyName("code")] string Valeur, JsonElement Libelle);

internal sealed record Metier(int Numero, string Cle, string Libelle);

internal sealed record Certificateur(string Nom, string Siret, JsonElement NomCommercial, string? SiteInternet);

internal sealed record Bloc(int Numero, string Code, string Libelle, List<Competence> Competences, List<string> Evaluation);

internal sealed record Competence(int Rang, JsonElement Libelle);

internal sealed record Attestee(string Competence, string? Libelle, List<string>? Ecarts);

internal sealed record Voie([property: JsonPropertyName("voie")] string Acces, string Libelle, JsonElement Ouverte, JsonElement Jury, JsonElement ModifieeLe);

internal sealed record Statistique(int Annee, JsonElement Certifies, JsonElement CertifiesVae, JsonElement InsertionGlobale6Mois, JsonElement InsertionMetier6Mois, JsonElement InsertionMetier2Ans);

internal sealed record Enregistrement(DateOnly Fin, JsonElement Decision, JsonElement Effet, JsonElement Publication);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FicheLue))]
internal sealed partial class ContexteFiche : JsonSerializerContext;
