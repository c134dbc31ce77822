using System.Text.Json.Serialization;

namespace Accueil.Entretien;

[JsonSerializable(typeof(Etat))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class EtatJson : JsonSerializerContext;
