using System.Text.Json.Serialization;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>What the program has the library read and write as JSON: without reflection, so when trimmed or under Native AOT too.</summary>
[JsonSerializable(typeof(ChoixLectures))]
[JsonSerializable(typeof(Eligibilite))]
internal sealed partial class ContexteJson : JsonSerializerContext;
