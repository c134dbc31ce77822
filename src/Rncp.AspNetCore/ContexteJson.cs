using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// What a person states and is answered, for programs without reflection, which then list only the types that are theirs. It comes after
/// the contexts of the application.
/// </summary>
[JsonSerializable(typeof(Demande))]
[JsonSerializable(typeof(Candidat))]
[JsonSerializable(typeof(Eligibilite))]
[JsonSerializable(typeof(FaitsCandidat))]
[JsonSerializable(typeof(VoieAcces))]
[JsonSerializable(typeof(NiveauQualification))]
[JsonSerializable(typeof(CodeRome))]
[JsonSerializable(typeof(CodeNsf))]
[JsonSerializable(typeof(CodeFormacode))]
[JsonSerializable(typeof(CodeSecteur))]
[JsonSerializable(typeof(Siret))]
internal sealed partial class ContexteJson : JsonSerializerContext;
