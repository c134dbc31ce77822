using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>How this library itself reads and writes what a person states: without reflection, so under Native AOT too.</summary>
[JsonSerializable(typeof(Demande))]
internal sealed partial class FormatJson : JsonSerializerContext;
