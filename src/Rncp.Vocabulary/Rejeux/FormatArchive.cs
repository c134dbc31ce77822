using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>How this library itself reads what was answered and writes what is: without reflection, so under Native AOT too.</summary>
[JsonSerializable(typeof(Eligibilite))]
[JsonSerializable(typeof(Conclusion))]
[JsonSerializable(typeof(Motif))]
internal sealed partial class FormatArchive : JsonSerializerContext;
